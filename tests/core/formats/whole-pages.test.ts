import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  looksLikeTranscript,
  parseBilingualTranscript,
} from '../../../src/core/formats/bilingual-transcript.ts'
import { accountFor, draw, drawRemarks } from './picture.ts'

/** Each `name.txt` is a whole page, `name.picture` beside it is everything that is read from it. */
const folder = new URL('./fixtures/bilingual-transcript/', import.meta.url)

/** Everything that is read from a page, as lines. */
function drawPage(source: string): string {
  const parsed = parseBilingualTranscript(source)
  const { value } = parsed
  const names = value.speakers.map(({ label, name, role }) => {
    const spelt = Object.entries(name).map(([lang, spelling]) => `${lang} ${spelling}`)
    return `speaker ${[label, ...spelt, ...(role ? [role] : [])].join(' | ')}`
  })
  return [
    `languages ${value.languages.join(' ')}`,
    ...Object.entries(value.title).map(([lang, title]) => `title ${lang} ${title}`),
    ...(value.show === undefined ? [] : [`show ${value.show}`]),
    ...(value.episodeNumber === undefined ? [] : [`number ${value.episodeNumber}`]),
    ...value.notes.map(note => `note ${note.lang} ${note.text}`),
    ...value.chapters.map(({ startMs, lang, title }) => `chapter ${startMs / 1000} ${lang} ${title}`),
    ...names,
    ...draw(value),
    ...drawRemarks(parsed).map(remark => `remark ${remark}`),
    '',
  ].join('\n')
}

const pages = readdirSync(folder).filter(name => name.endsWith('.txt'))

test.each(pages)('%s', async page => {
  const source = readFileSync(new URL(page, folder), 'utf8')
  expect(looksLikeTranscript(source)).toBe(true)
  expect(accountFor(source, parseBilingualTranscript(source).value)).toEqual([])
  await expect(drawPage(source)).toMatchFileSnapshot(
    new URL(page.replace('.txt', '.picture'), folder).pathname,
  )
})
