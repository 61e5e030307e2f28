import { parseWebArticle } from '../core/formats/web-article.ts'
import type { Diagnostic } from '../core/text/diagnostic.ts'
import type { Article } from '../core/transcript/article.ts'
import { diagnosticLines } from './pictures.ts'
import { readSource, type Terminal } from './terminal.ts'

/** `article FILE`: any text, read as an article. The exit code: 0 done, 1 (and told) unreadable. */
export async function printArticle(file: string, terminal: Terminal): Promise<0 | 1> {
  const source = await readSource(file, terminal)
  if (source === undefined) return 1
  const { value, diagnostics } = parseWebArticle(source)
  for (const line of diagnosticLines(file, diagnostics)) terminal.tell(line)
  await terminal.print(`${JSON.stringify(articlePicture(value, diagnostics), null, 2)}\n`)
  return 0
}

/**
 * An article as `article` prints it: plain JSON whose offsets are UTF-16 code units into the file, half-open. What the file does not
 * state is `null`; `stated` says where it states the rest. A sentence's `block` is an index into `blocks`.
 */
function articlePicture(article: Article, diagnostics: readonly Diagnostic[]): object {
  const { title, lang, publisher, author, date, stated, blocks, sentences } = article
  return {
    title,
    lang,
    publisher: publisher ?? null,
    author: author ?? null,
    date: date ?? null,
    stated: stated ?? {},
    blocks: blocks.map(({ role, kind, start, end, text }) => ({ role, kind, start, end, text })),
    sentences: sentences.map(({ start, end, block }) => ({ start, end, block })),
    diagnostics: diagnostics.map(({ code, severity, message, place }) => ({
      code,
      severity,
      message,
      line: place.line,
      column: place.column,
    })),
  }
}
