import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The documents of a gold set in the folder that BITEXT_DATA names. `!` after the name leaves the lexicon out, `~` lets the
 * sides change places, `:400` cuts long documents into pieces of so many sentences.
 * @param {string} spec
 * @returns {{ id: string, src: string[], tgt: string[], srcLang: string, tgtLang: string, gold: [number[], number[]][], plain?: boolean }[]}
 */
export function readSet(spec) {
  const data = process.env.BITEXT_DATA
  if (!data) throw new Error('BITEXT_DATA must name the folder of the benchmark data')
  if (spec.endsWith('~')) return readSet(spec.slice(0, -1)).map(turned)
  if (spec.endsWith('!')) return readSet(spec.slice(0, -1)).map(document => ({ ...document, plain: true }))
  const [name = '', size] = spec.split(':')
  const folder = join(data, 'json', name)
  const documents = readdirSync(folder)
    .sort()
    .map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')))
  return size ? documents.flatMap(document => pieces(document, Number(size))) : documents
}

const turned = document => ({
  ...document,
  id: `${document.id}~`,
  src: document.tgt,
  tgt: document.src,
  srcLang: document.tgtLang,
  tgtLang: document.srcLang,
  gold: document.gold.map(([src, tgt]) => [tgt, src]),
})

function pieces(document, size) {
  const out = []
  let piece = { src: [], tgt: [], gold: [] }
  const take = (from, to) => from.map(k => to.text.push(to.all[k]) - 1)
  for (const [src, tgt] of document.gold) {
    piece.gold.push([
      take(src, { all: document.src, text: piece.src }),
      take(tgt, { all: document.tgt, text: piece.tgt }),
    ])
    if (piece.src.length < size) continue
    out.push({ ...document, ...piece, id: `${document.id}:${out.length}` })
    piece = { src: [], tgt: [], gold: [] }
  }
  if (piece.gold.length > 0) out.push({ ...document, ...piece, id: `${document.id}:${out.length}` })
  return out
}

/**
 * A copy in which runs of sentences have lost their counterpart, as captions and notes have none: the gold sets hardly
 * have such runs, and texts do. Deterministic for a seed.
 */
export function withGaps(document, seed) {
  let state = (seed * 2654435761) >>> 0
  const random = () => {
    state = (state ^ (state << 13)) >>> 0
    state = (state ^ (state >>> 17)) >>> 0
    state = (state ^ (state << 5)) >>> 0
    return state / 4294967296
  }
  const src = []
  const tgt = []
  const gold = []
  let left = 0
  let side = 0
  for (const [s, t] of document.gold) {
    if (left === 0 && random() < 0.025) {
      left = 1 + Math.floor(-Math.log(1 - random()) * 4)
      side = random() < 0.5 ? 0 : 1
    }
    const own = s.flatMap(k => (left > 0 && side === 0 ? [] : [src.push(document.src[k]) - 1]))
    const other = t.flatMap(k => (left > 0 && side === 1 ? [] : [tgt.push(document.tgt[k]) - 1]))
    if (left > 0) left--
    if (own.length > 0 && other.length > 0) gold.push([own, other])
    else gold.push(...own.map(k => [[k], []]), ...other.map(k => [[], [k]]))
  }
  return { ...document, id: `${document.id}+`, src, tgt, gold }
}

/**
 * Strict and lax precision, recall and F1 over documents, as the field counts them (Langlais et al. 1998 and later):
 * precision over all proposed beads, recall over the two-sided beads of the gold.
 * @param {{ gold: [number[], number[]][], found: [number[], number[]][] }[]} documents
 */
export function score(documents) {
  const sums = { proposed: 0, right: 0, rightLax: 0, gold: 0, found: 0, foundLax: 0 }
  for (const { gold, found } of documents) {
    const [p, r] = [matches(found, gold), matches(gold.filter(twoSided), found.filter(twoSided))]
    sums.proposed += p.count
    sums.right += p.strict
    sums.rightLax += p.lax
    sums.gold += r.count
    sums.found += r.strict
    sums.foundLax += r.lax
  }
  const f1 = (p, r) => (p + r > 0 ? (2 * p * r) / (p + r) : 0)
  const precision = sums.right / sums.proposed
  const recall = sums.found / sums.gold
  return {
    precision,
    recall,
    strict: f1(precision, recall),
    lax: f1(sums.rightLax / sums.proposed, sums.foundLax / sums.gold),
  }
}

const twoSided = ([src, tgt]) => src.length > 0 && tgt.length > 0

function matches(asked, known) {
  const keys = new Set(known.map(bead => bead.join('|')))
  const links = new Set(known.flatMap(([src, tgt]) => src.flatMap(i => tgt.map(j => `${i}-${j}`))))
  let strict = 0
  let lax = 0
  for (const [src, tgt] of asked) {
    if (keys.has([src, tgt].join('|'))) strict++
    if (keys.has([src, tgt].join('|')) || src.some(i => tgt.some(j => links.has(`${i}-${j}`)))) lax++
  }
  return { count: asked.length, strict, lax }
}

/** Neighbouring proposed beads that lie in one bead of a coarser gold (verses) as one. */
export function mergeWithin(gold, found) {
  const home = [new Map(), new Map()]
  gold.forEach((bead, k) => bead.forEach((list, side) => list.forEach(i => home[side].set(i, k))))
  const out = []
  let last
  for (const [src, tgt] of found) {
    const all = new Set([...src.map(i => home[0].get(i)), ...tgt.map(j => home[1].get(j))])
    const place = all.size === 1 ? [...all][0] : undefined
    if (place !== undefined && place === last) {
      out.at(-1)[0].push(...src)
      out.at(-1)[1].push(...tgt)
    } else out.push([[...src], [...tgt]])
    last = place
  }
  return out
}

/** Ranges of sentences, as the aligner gives them, as lists of indices. */
export const listed = beads =>
  beads.map(({ a, b }) => [a, b].map(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)))
