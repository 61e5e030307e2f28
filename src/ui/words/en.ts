const number = new Intl.NumberFormat('en')
const list = new Intl.ListFormat('en', { type: 'conjunction' })
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })
const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })
const languages = new Intl.DisplayNames('en', { type: 'language' })

function count(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`
}

/** The interface in English. Every other language has the same keys: a missing one does not compile. */
export const en = {
  lang: 'en',
  number: (n: number) => number.format(n),
  percent: (fraction: number) => percent.format(fraction),
  date: (iso: string) => (Number.isNaN(Date.parse(iso)) ? iso : date.format(new Date(iso))),
  list: (items: readonly string[]) => list.format(items),
  language: (tag: string) => languages.of(tag) ?? tag,
  minutes: (n: number) => `${number.format(n)} min`,

  app: 'Duologue',
  tagline: 'Conversations in two languages, side by side',
  skip: 'Skip to the text',
  close: 'Close',
  loading: 'Opening…',
  retry: 'Try again',
  home: 'Library',

  library: {
    conversations: 'Conversations',
    articles: 'Articles about them',
    turns: (n: number) => count(n, 'turn', 'turns'),
    chapters: (n: number) => count(n, 'chapter', 'chapters'),
    read: 'Read',
    resume: (turn: number, name?: string) =>
      `Continue at turn ${number.format(turn)}${name ? ` · ${name}` : ''}`,
    episode: (n: number) => `Episode ${number.format(n)}`,
    empty: 'The library is empty.',
    emptyHelp: 'Put a transcript into the folder seeds and build again.',
    about: (minutes: string) => `about ${minutes}`,
    words: (n: number) => count(n, 'word', 'words'),
  },

  episode: {
    people: 'People',
    contents: 'Contents',
    notes: 'Show notes',
    estimated: 'Time estimated from the text',
    estimatedPlace: 'The place of this chapter is estimated from its time',
    host: 'Host',
    guest: 'Guest',
    turn: (n: number, name: string) =>
      name ? `Turn ${number.format(n)}, ${name}` : `Passage ${number.format(n)}`,
    turns: (n: number) => count(n, 'turn', 'turns'),
    foldedBy: (n: number, names: readonly string[]) =>
      `${count(n, 'turn', 'turns')} by ${list.format(names.slice(0, 3))}${names.length > 3 ? ' and others' : ''}`,
    only: (name: string, share: string, turns: string) => `Only ${name}: ${turns}, ${share} of the talk`,
    filtered: (names: readonly string[], n: number) =>
      `Only ${list.format(names)}: ${count(n, 'turn', 'turns')}`,
    unfiltered: 'All speakers',
    showAll: 'Show all speakers',
    copyTurn: (n: number) => `Copy a link to turn ${number.format(n)}`,
    copied: (n: number) => `Link to turn ${number.format(n)} copied`,
    copiedRange: (from: number, to: number) =>
      `Link to turns ${number.format(from)}–${number.format(to)} copied`,
    notCopied: (link: string) => `The browser did not allow copying. The link is ${link}`,
    untranslated: (language: string) => `No ${language} here`,
    emptyTurn: 'No words here',
    share: 'Share',
    shareTitle: 'Copy a link to this place',
    map: 'Conversation map',
    mapAt: (turn: number, name: string, chapter?: string) =>
      `Turn ${number.format(turn)}${name ? `, ${name}` : ''}${chapter ? `, ${chapter}` : ''}`,
    mapHint: 'Arrow keys go from turn to turn, Page keys further',
    part: (n: number, of: number) => `Part ${number.format(n)} of ${number.format(of)}`,
    previousPart: 'Previous part',
    nextPart: 'Next part',
    remarks: (n: number) => count(n, 'remark on the file', 'remarks on the file'),
    line: (line: number, column: number) => `line ${number.format(line)}, column ${number.format(column)}`,
  },

  who: {
    title: (label: string) => `Who is ${label}?`,
    open: (name: string) => `About ${name}`,
    sure: (percent: string) => `Named from the text, ${percent} sure`,
    given: 'Named by you on this device',
    labelled: 'So named in the transcript',
    unsure: 'The text does not say for sure',
    evidence: 'What speaks for it',
    inNotes: 'In the show notes',
    also: 'Also spelled',
    affiliation: 'From',
    rename: 'Your name for this speaker',
    save: 'Save',
    undo: 'Take back',
    kinds: {
      label: 'So labelled',
      'self-introduction': 'Introduces themself',
      introduction: 'Is introduced',
      addressed: 'Is addressed and answers',
      notes: 'Named in the notes',
      mention: 'Named by others',
      elimination: 'The only one left',
    },
  },

  signs: {
    news: (passages: number, quotes: number) =>
      `${count(passages, 'passage', 'passages')} in the news${quotes > 0 ? `, ${count(quotes, 'quote', 'quotes')}` : ''}`,
    disagree: (n: number) =>
      `The two languages disagree here${n > 1 ? ` in ${number.format(n)} things` : ''}`,
    disagreements: (n: number) => count(n, 'disagreement', 'disagreements'),
    /** A place on the map that the news goes back to. */
    mapped: (place: string) => `${place}, in the news`,
    only: 'In the news',
    onlyTitle: (turns: number) => `Only what the news quotes: ${count(turns, 'turn', 'turns')}`,
    all: 'All turns',
    showAll: 'Show all turns',
    noneQuoted: 'No article of this library quotes this conversation, so all turns are shown.',
    coverage: 'Coverage',
    back: 'Back to the article',
  },

  search: {
    placeholder: 'Search who said what',
    help: 'words · "exact phrase" · -without · by:name · in:zh',
    open: 'Search this conversation',
    clear: 'Clear the search',
    hits: (n: number) => count(n, 'turn matches', 'turns match'),
    nth: (n: number, of: number) => `${number.format(n)} of ${number.format(of)}`,
    some: (of: number) => count(of, 'hit', 'hits'),
    next: 'Next hit',
    previous: 'Previous hit',
    none: (q: string) => `Nothing matches “${q}”.`,
    wouldMatch: (n: number) => `${count(n, 'turn', 'turns')} would match without the filter.`,
    dropFilter: 'Search without the filter',
    unknown: (name: string) => `Nobody here is called “${name}”.`,
    speakers: 'Speakers',
    languages: 'Languages',
    chapters: 'Chapters',
    everywhere: 'Search the whole library',
    title: 'Search the library',
    start: 'Type a word that somebody said, in either language.',
    similar: 'similar words',
    inArticles: 'In the articles',
    more: (n: number) => `Show ${number.format(n)} more`,
    before: 'Before the first chapter',
    results: 'Search results',
    passagesInArticles: (n: number) => `${count(n, 'passage', 'passages')} in the articles`,
    passages: (n: number) => count(n, 'passage', 'passages'),
    opening: (n: number, of: number) => `Opening ${number.format(n)} of ${number.format(of)} texts…`,
    unopened: (n: number) =>
      `${count(n, 'text', 'texts')} could not be opened and ${n === 1 ? 'is' : 'are'} not searched.`,
    filter: 'Filter',
    showIn: (language: string) => `Only where ${language} matches`,
    passage: (n: number, title: string) => `Part ${number.format(n)} of “${title}”`,
  },

  settings: {
    label: 'Appearance and language',
    theme: 'Theme',
    themes: { system: 'Auto', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    size: 'Text size',
    smaller: 'Smaller text',
    larger: 'Larger text',
    face: 'Typeface',
    faces: { serif: 'Serif', sans: 'Sans' },
    words: 'Interface',
    keys: 'Single-key shortcuts',
    news: 'Marks of the news',
    disagree: 'Marks where the languages disagree',
  },

  views: {
    label: 'Layout',
    facing: 'Facing',
    lines: 'Lines',
    original: (language: string) => `Only ${language}`,
    translation: (language: string) => `Only ${language}`,
    cover: 'Cover',
    now: (name: string) => `Layout: ${name}`,
  },

  pairing: {
    copied: (turn: number, pair: number) =>
      `Link to pair ${number.format(pair)} of turn ${number.format(turn)} copied`,
    alone: 'Not translated',
    reveal: 'Reveal the sentence',
    revealed: 'All sentences from here on are shown',
    cover: 'Covered language',
    which: 'Cover',
    next: 'Reveal next',
    all: 'Reveal all',
    again: 'Cover again',
    legend: 'Underlined: what translates the matched words',
  },

  article: {
    left: (n: number) => count(n, 'part of the page left out', 'parts of the page left out'),
    by: (name: string) => `By ${name}`,
    empty: 'This page has no text of its own.',
    minutes: (minutes: string) => `about ${minutes} to read`,
  },

  keys: {
    title: 'Keys',
    search: 'Search',
    turn: 'Next, previous turn',
    hit: 'Next, previous hit',
    layout: 'Layout',
    speaker: 'Keep only a speaker, by number',
    quoted: 'Keep only what the news quotes',
    pair: 'Light the next, previous pair of sentences',
    reveal: 'Reveal the next covered sentence',
    copy: 'Copy a link to this turn, or to the pair that is lit',
    help: 'This list',
    escape: 'Close the top layer, leave the search',
  },

  trouble: {
    noEpisode: (id: string) => `There is no conversation “${id}” in this library.`,
    noArticle: (id: string) => `There is no article “${id}” in this library.`,
    unreachable: 'The library could not be reached.',
    unreachableHelp: 'Nothing of yours is lost. Check the connection and try again.',
    noPage: (path: string) => `Nothing is at ${path}.`,
    nearest: 'Nearest',
    noTurn: (asked: string, last: number) =>
      `There is no turn ${asked}: this conversation has turns 1 to ${number.format(last)}. Here is the nearest.`,
    noPair: (pair: number, turn: number, last: number) =>
      `Turn ${number.format(turn)} has no pair of sentences ${number.format(pair)}, only 1 to ${number.format(last)}. Here is the whole turn.`,
    notATurn: (asked: string) => `“${asked}” is not a turn. A turn is a number, such as 27 or 27-31.`,
    noSpeaker: (asked: string) => `Nobody here is called “${asked}”, so all speakers are shown.`,
    toLibrary: 'To the library',
  },
}

export type Words = typeof en
