import { slugOf } from '../transcript/naming.ts'
import { ownPrefix as prefix } from './route.ts'

const longest = 60

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
