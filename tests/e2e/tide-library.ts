import { buildLibrary } from '../../src/publish/build-library.ts'
import type { SourcesDocument } from '../../src/core/transcript/news-document.ts'
import { serving } from './small-library.ts'

/** A turn: who speaks, and what they say in English and in German. */
const said: readonly (readonly [string, string, string])[] = [
  [
    'Ines Duarte',
    'Welcome to the harbour show. Today we talk about the mill that runs on the tide.',
    'Willkommen zur Hafensendung. Heute sprechen wir über die Mühle, die mit der Tide läuft.',
  ],
  [
    'Tomas Leal',
    'The old granite mill grinds nine hundred sacks of barley every winter. We open the sluice at dawn. Nobody else in the valley still does that.',
    'Die alte Granitmühle mahlt jeden Winter neunhundert Sack Gerste. Wir öffnen das Wehr im Morgengrauen. Niemand sonst im Tal macht das noch.',
  ],
  ['Ines Duarte', 'And who pays for all of it?', 'Und wer bezahlt das alles?'],
  [
    'Petra Holm',
    'The fishermen of the valley bought the wheel together after the flood. My grandmother kept the ledger in a biscuit tin. I still have the tin.',
    'Die Fischer des Tals kauften das Rad nach der Flut gemeinsam. Meine Großmutter führte das Kassenbuch in einer Keksdose. Die Dose habe ich noch.',
  ],
  [
    'Tomas Leal',
    'The turbine makes 30 megawatts when the spring tide comes in. That lights the harbour and both lighthouses.',
    'Die Turbine liefert 30 Megawatt, wenn die Springtide kommt. Das beleuchtet den Hafen und beide Leuchttürme.',
  ],
  [
    'Petra Holm',
    'Again, the fishermen of the valley bought the wheel, not the town.',
    'Noch einmal: Die Fischer des Tals kauften das Rad, nicht die Stadt.',
  ],
  ['Ines Duarte', 'Thank you both for coming.', 'Danke, dass ihr beide da wart.'],
]

const filler = [
  'The town council meets on the first Monday of the month and hears complaints about parking.',
  'Rain is expected until the weekend, and the ferry keeps to its timetable for the autumn.',
  'A choir from the next village sings in the chapel, and entry is free for children.',
]

const files = [
  {
    name: 'talk.txt',
    text: `The tide mill\n\n${said.map(turn => turn.join('\n\n')).join('\n\n')}\n`,
  },
  {
    name: 'article.txt',
    text: `${[
      'A mill runs on the tide',
      filler.join(' '),
      '“The old granite mill grinds nine hundred sacks of barley every winter,” said Tomas Leal. Visitors come from far away to see the stones turn.',
      ...Array.from({ length: 8 }, () => filler.join(' ')),
      '“My grandmother kept the ledger in a biscuit tin,” said Tomas Leal.',
      '“The turbine makes 300 megawatts when the spring tide comes in,” said Tomas Leal.',
      ...Array.from({ length: 8 }, () => filler.join(' ')),
      '“The fishermen of the valley bought the wheel together after the flood,” said Petra Holm.',
      filler.join(' '),
    ].join('\n\n')}\n`,
  },
  { name: 'other.txt', text: `Parking in the town\n\n${filler.join(' ')}\n\n${filler.join(' ')}\n` },
]

/** A conversation about a mill, an article that quotes it (once by the wrong speaker, once with a wrong number), and one that does not. */
export const tideLibrary = buildLibrary(files)

/** Serves it in place of the app's own library. */
export const serveTides = serving(tideLibrary.documents)()

const [talk] = tideLibrary.index.episodes
const quoting = tideLibrary.index.articles.find(({ file }) => file === 'article.txt')
export const episodeId = talk?.id ?? ''
export const articleId = quoting?.id ?? ''
export const plainId = tideLibrary.index.articles.find(({ file }) => file === 'other.txt')?.id ?? ''

/** What the article takes from the conversation. */
export const passages =
  (JSON.parse(tideLibrary.documents.get(`library/a/${articleId}.sources.json`) ?? '{}') as SourcesDocument)
    .conversations?.[0]?.passages ?? []
