import { readFileSync } from 'node:fs'
import type { Block } from '../../../src/core/transcript/article.ts'

/** A page with what each of its pieces is, by hand. */
export interface GoldPage {
  readonly source: string
  /** What the page states, as `lang=en author=Ann Lee`. */
  readonly facts: string
  readonly kinds: readonly Block['kind'][]
  /** The beginning of each piece. */
  readonly begins: readonly string[]
}

const bodyKinds: ReadonlySet<string> = new Set([
  'title',
  'heading',
  'lead',
  'paragraph',
  'list-item',
  'caption',
])

/**
 * A page of lines `kind> text`, after a line `facts> …`. A blank line is one of the page; `kind>> text` stands in the same line as the
 * piece before it, behind a space.
 */
export function readPage(file: URL): GoldPage {
  const [first, ...rows] = readFileSync(file, 'utf8').trim().split('\n')
  const parts = rows.map(row => /^([a-z-]+)(>>?) (.*)$/.exec(row)?.slice(1) ?? ['', '>', row])
  const pieces = parts.filter(([kind]) => kind !== '')
  return {
    source: parts
      .map(([, mark, text]) => (mark === '>>' ? ` ${text}` : `\n${text}`))
      .join('')
      .slice(1),
    facts: (first ?? '').replace('facts> ', ''),
    kinds: pieces.map(([kind]) => kind as Block['kind']),
    begins: pieces.map(([, , text]) => text ?? ''),
  }
}

/** A page beside which a file has its kinds: `facts`, tab, what it states; then a line a piece: `kind`, tab, how it begins. */
export function readGold(source: URL, gold: URL): GoldPage {
  const [first, ...rows] = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('\t'))
  return {
    source: readFileSync(source, 'utf8'),
    facts: first?.[1] ?? '',
    kinds: rows.map(([kind]) => kind as Block['kind']),
    begins: rows.map(([, begin]) => begin ?? ''),
  }
}

/** How blocks compare with the gold: pieces in the wrong role, and body pieces of the right role but the wrong kind. */
export function compare(blocks: readonly Block[], gold: GoldPage) {
  const roles: string[] = []
  const kinds: string[] = []
  const count = Math.max(blocks.length, gold.kinds.length)
  for (let i = 0; i < count; i++) {
    const [block, kind] = [blocks[i], gold.kinds[i]]
    if (!block || !kind || !block.text.startsWith(gold.begins[i]!)) {
      roles.push(`pieces differ at ${i}: ${block?.text.slice(0, 40)} / ${gold.begins[i]}`)
      break
    }
    const role = bodyKinds.has(kind) ? 'body' : 'boilerplate'
    const remark = `${kind} as ${block.kind}: ${block.text.slice(0, 50)}`
    if (block.role !== role) roles.push(remark)
    else if (block.kind !== kind) kinds.push(remark)
  }
  return { roles, kinds, count }
}
