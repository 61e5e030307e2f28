import type { Parsed } from '../text/diagnostic.ts'
import type { Article } from '../transcript/article.ts'
import type { Episode } from '../transcript/episode.ts'
import { looksLikeTranscript, parseBilingualTranscript } from './bilingual-transcript.ts'
import { parseWebArticle } from './web-article.ts'

/** A kind of file that can be read. */
export interface Format {
  readonly id: string
  /** The name a reader is shown. */
  readonly label: string
  /** Endings of file names, without the dot. */
  readonly extensions: readonly string[]
  /** Whether a text is probably of this kind. Linear at most. */
  readonly looksLike: (source: string) => boolean
  readonly parse: (source: string) => Parsed<Episode | Article>
}

/** Every format, the more particular first: the first that a text looks like reads it. */
export const formats: readonly Format[] = [
  {
    id: 'bilingual-transcript',
    label: 'Bilingual transcript',
    extensions: ['txt', 'md'],
    looksLike: looksLikeTranscript,
    parse: parseBilingualTranscript,
  },
  {
    id: 'web-article',
    label: 'Article',
    extensions: ['txt', 'md'],
    looksLike: () => true,
    parse: parseWebArticle,
  },
]

/** What a text is, read by the first format that it looks like: a transcript if it has labels, else an article. */
export function parseDocument(source: string): Parsed<Episode | Article> {
  const format = formats.find(one => one.looksLike(source))!
  return format.parse(source)
}
