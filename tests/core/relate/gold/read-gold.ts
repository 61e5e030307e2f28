/** A link that a person made: to a turn, of a kind, how surely, and whom the article names as the speaker. */
export interface GoldLink {
  readonly kind: 'q' | 's' | 'c'
  readonly turn: number
  readonly strength: number
  readonly speaker?: string
}

/** A sentence of an article and what it goes back to. */
export interface GoldSentence {
  readonly text: string
  readonly links: readonly GoldLink[]
  /** Blank lines part the blocks. */
  readonly block: number
}

/** Reads a file of `gold/`, whose notation its README tells: `q43/3@Name s7/2 | sentence`, `- | sentence`. */
export function readGold(source: string): GoldSentence[] {
  const sentences: GoldSentence[] = []
  let block = 0
  for (const line of source.split('\n')) {
    if (line.trim() === '') block++
    const at = line.indexOf(' | ')
    if (at < 0) continue
    const links = [...line.slice(0, at).matchAll(/([qsc])(\d+)\/(\d)(?:@([^@]+?)(?= [qsc]\d|$))?/g)].map(
      ([, kind, turn, strength, speaker]): GoldLink => ({
        kind: kind as GoldLink['kind'],
        turn: Number(turn),
        strength: Number(strength),
        ...(speaker !== undefined && { speaker }),
      }),
    )
    sentences.push({ text: line.slice(at + 3), links, block })
  }
  return sentences
}
