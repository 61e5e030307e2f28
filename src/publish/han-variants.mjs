// Writes src/core/text/han-variants-data.ts from the tables of OpenCC, as the package opencc-js carries them.
// Run by hand after that package changes: node src/publish/han-variants.mjs
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import characters from 'opencc-js/dict/TSCharacters'
import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters'
import taiwan from 'opencc-js/dict/TWVariants'
import hongKong from 'opencc-js/dict/HKVariants'

const { version } = createRequire(import.meta.url)('../../node_modules/opencc-js/package.json')
const isUnit = text => text.length === 1

/** `[from, to]` for each line of a table, the first choice only where there are several. */
const rows = table =>
  table.split('|').map(row => {
    const [from = '', to = ''] = row.split(' ')
    return [from, to]
  })

const turned = table => rows(table).map(([from, to]) => [to, from])

/** The 6,763 characters of GB 2312: what simplified texts are written in. */
const simplified = new Set()
for (let high = 0xb0; high <= 0xf7; high++)
  for (let low = 0xa1; low <= 0xfe; low++)
    simplified.add(new TextDecoder('gb2312').decode(new Uint8Array([high, low])))

const variants = new Map(rows(characters).filter(([from, to]) => from !== to && isUnit(from) && isUnit(to)))

// Forms of Japan, Taiwan and Hong Kong: the way back to the old form, where it is the only one, and on from there. A form
// that is an everyday character of simplified Chinese too (芸, 缶) stays itself.
const old = new Map()
for (const [now, before] of [...rows(shinjitai), ...turned(taiwan), ...turned(hongKong)])
  old.set(now, new Set([...(old.get(now) ?? []), variants.get(before) ?? before]))
let regional = 0
for (const [now, [to, ...others]] of old) {
  if (others.length > 0 || !isUnit(now) || !isUnit(to) || now === to) continue
  if (simplified.has(now) || variants.has(now)) continue
  variants.set(now, to)
  regional++
}

// One step is always enough: what a character becomes is never itself something that becomes another.
for (const [from, to] of variants) {
  let end = to
  for (let steps = 0; variants.has(end) && steps < 4; steps++) end = variants.get(end)
  if (end === from) variants.delete(from)
  else variants.set(from, end)
}

const sorted = [...variants].sort(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0))
const constant = (name, text) => `export const ${name} =\n  '${text}'\n`
writeFileSync(
  new URL('../core/text/han-variants-data.ts', import.meta.url),
  `// Made by src/publish/han-variants.mjs from opencc-js ${version}; not written by hand.
// The pairs are from the dictionaries of Open Chinese Convert (OpenCC, https://github.com/BYVoid/OpenCC),
// Copyright 2010-2025 Carbo Kuo (BYVoid) and contributors, Apache License 2.0
// (https://www.apache.org/licenses/LICENSE-2.0). Changed: pairs of single UTF-16 code units only, one target each.

/** ${sorted.length} characters, traditional or regional, in order. */
${constant('VARIANTS', sorted.map(([from]) => from).join(''))}
/** The simplified form of each, at the same offset. */
${constant('SIMPLIFIED', sorted.map(([, to]) => to).join(''))}`,
)
console.log(`${sorted.length} characters, ${regional} of them regional`)
