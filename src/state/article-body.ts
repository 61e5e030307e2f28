import type { Article, Block } from '../core/transcript/article.ts'

/** A block of the body. `number` counts them from 1: `#p7` in addresses. */
export interface NumberedBlock {
  readonly block: Block
  readonly number: number
}

/** A block, or consecutive items of a list. */
export type BodyPart =
  | ({ readonly kind: 'block' } & NumberedBlock)
  | { readonly kind: 'list'; readonly items: readonly NumberedBlock[] }

/** What the article itself says, in order, without the heading that is its title. */
export function bodyOf(article: Article): readonly Block[] {
  const body = article.blocks.filter(block => block.role === 'body' && block.kind !== 'title')
  const title = article.title.trim()
  const isTitle = (block: Block) => block.text.trim() === title
  const first = body[0]
  return first && isTitle(first) ? body.slice(1) : body
}

/** The body with the items of each list gathered. Linear. */
export function bodyParts(article: Article): readonly BodyPart[] {
  const parts: BodyPart[] = []
  let items: NumberedBlock[] | undefined
  bodyOf(article).forEach((block, i) => {
    const numbered = { block, number: i + 1 }
    if (block.kind !== 'list-item') {
      parts.push({ kind: 'block', ...numbered })
      items = undefined
    } else if (items) items.push(numbered)
    else {
      items = [numbered]
      parts.push({ kind: 'list', items })
    }
  })
  return parts
}

/**
 * Speeds of silent reading, in characters a minute: 238 English words (Brysbaert 2019) of six characters with their
 * space; for scripts without spaces a round figure.
 */
const charactersPerMinute = { spaced: 1400, unspaced: 350 }

const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'my', 'km'])

/** About how many minutes a text of so many characters takes to read, at least 1. */
export function readingMinutes(characters: number, lang: string): number {
  const speed = unspaced.has(lang) ? charactersPerMinute.unspaced : charactersPerMinute.spaced
  return Math.max(1, Math.round(characters / speed))
}
