import { slugOf } from '../transcript/naming.ts'

/** What the id of every text that a reader brought begins with, and no published one can: those are words and hyphens. */
const prefix = '~'
const longest = 60

/** Whether an id is that of a text that its reader brought: it is on their machine and nowhere else. */
export const isOwn = (id: string): boolean => id.startsWith(prefix)

/**
 * The id of an own text, `~the-late-ferry`: after the first of the titles that has a letter in it, cut between words; a number
 * makes it one that is not `taken`.
 */
export function ownId(titles: readonly string[], taken: (id: string) => boolean): string {
  const slug = titles.map(slugOf).find(each => each !== '') ?? 'text'
  const letters = [...slug]
  const cut = letters.length > longest ? letters.slice(0, longest).join('') : slug
  const words = letters.length > longest && cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut
  let id = prefix + words
  for (let n = 2; taken(id); n++) id = `${prefix}${words}-${n}`
  return id
}
