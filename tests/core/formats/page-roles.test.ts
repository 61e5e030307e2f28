import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseWebArticle } from '../../../src/core/formats/web-article.ts'
import { compare, readGold, readPage, type GoldPage } from './gold-page.ts'

const seeds = new URL('../../../seeds/', import.meta.url)
const golds = new URL('./gold/', import.meta.url)
const pages = new URL('./fixtures/web-article/', import.meta.url)
const aside = (process.env.ASIDE ?? '').split(' ')
const all: [string, GoldPage][] = [
  ...readdirSync(golds).map((n): [string, GoldPage] => [n, readGold(new URL(n.replace('.gold', '.txt'), seeds), new URL(n, golds))]),
  ...readdirSync(pages).filter(n => !aside.includes(n)).map((n): [string, GoldPage] => [n, readPage(new URL(n, pages))]),
]
test('all', () => {
  const out: string[] = []
  let [wrong, total] = [0, 0]
  for (const [name, gold] of all) {
    const { value } = parseWebArticle(gold.source)
    const { roles, kinds, count } = compare(value.blocks, gold)
    wrong += roles.length
    total += count
    const facts = ['lang', 'publisher', 'author', 'date'].flatMap(k => { const v = (value as any)[k]; return v ? [`${k}=${v}`] : [] }).join(' ')
    out.push(`${name}: ${roles.length}/${count}`, ...roles.map(r => `   ROLE ${r}`), ...kinds.map(r => `   kind ${r}`))
    if (gold.facts === undefined || facts !== gold.facts) out.push(`   facts ${facts}`)
    out.push(`   title ${value.title}`)
  }
  out.push(`roles wrong ${wrong} of ${total} = ${(100 * (1 - wrong / total)).toFixed(2)}%`)
  console.log(out.join('\n'))
})
