import type { BrowserContext } from 'playwright-core'

const things = ['orchard', 'harbour', 'library', 'market', 'school', 'theatre', 'tower', 'garden']
const zh = ['果园', '港口', '图书馆', '市场', '学校', '剧院', '塔楼', '花园']

/** A turn of no importance, in English and Chinese: a few lines of a page. */
const small = (n: number): readonly [string, string] => [
  `Then we walked from the ${things[n % 8]} to the ${things[(n * 3 + 1) % 8]} and talked about it for a while. It was slow, it was pleasant, and nothing came of it in the end.`,
  `然后我们从${zh[n % 8]}走到${zh[(n * 3 + 1) % 8]}，聊了一会儿。走得很慢，很愉快，最后什么也没有发生。`,
]

/** A conversation of two people as a file has it: `count` turns of no importance, but for those that are given by number. */
export function talkOf(
  count: number,
  special: Readonly<Record<number, readonly [english: string, chinese: string]>>,
): string {
  return Array.from(
    { length: count },
    (_, i) => `Speaker ${(i % 2) + 1}\n\n${(special[i + 1] ?? small(i)).join('\n\n')}\n`,
  ).join('\n')
}

/** Paragraphs of an article that have nothing to do with any of it, numbered from `first`. */
export function fillers(count: number, first: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, i) =>
      `Paragraph ${first + i} of this report describes weather, tickets and opening hours for visitors who arrive by train on a quiet Sunday.`,
  )
}

/**
 * What puts a library in the place of the one that is served, for a page to come. Paths that end so are not there, for as long as they are
 * in `broken`.
 */
export function serving(documents: ReadonlyMap<string, string>) {
  return (broken: ReadonlySet<string> = new Set()) =>
    async (context: BrowserContext): Promise<void> => {
      await context.route('**/library/**', route => {
        const path = new URL(route.request().url()).pathname.slice(1)
        const body = [...broken].some(each => path.endsWith(each)) ? undefined : documents.get(path)
        return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'application/json' })
      })
    }
}
