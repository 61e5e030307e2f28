export type GoldBead = [src: number[], tgt: number[]]

export interface GoldDocument {
  id: string
  src: string[]
  tgt: string[]
  srcLang: string
  tgtLang: string
  gold: GoldBead[]
  plain?: boolean
}

export interface Score {
  precision: number
  recall: number
  strict: number
  lax: number
}

export function readSet(spec: string): GoldDocument[]
export function withGaps(document: GoldDocument, seed: number): GoldDocument
export function score(documents: readonly { gold: GoldBead[]; found: GoldBead[] }[]): Score
export function mergeWithin(gold: GoldBead[], found: GoldBead[]): GoldBead[]
export function listed(
  beads: readonly { a: { from: number; to: number }; b: { from: number; to: number } }[],
): GoldBead[]
