import type { Link } from '../core/align/link-words.ts'
import type { PairedEpisode } from '../core/align/pair-episode.ts'
import type { Relation } from '../core/relate/relation.ts'
import type { SearchResult } from '../core/search/searcher.ts'
import type { Diagnostic } from '../core/text/diagnostic.ts'
import type { Episode } from '../core/transcript/episode.ts'
import type { Bead, Range, Sentence } from '../core/transcript/pairing.ts'

/**
 * An episode as `parse` prints it: plain JSON whose offsets (`start`, `end`) are UTF-16 code units into the file, half-open,
 * and whose times are milliseconds. What the file does not tell is `null`; evidence from the notes or titles has no turn.
 */
export function parsePicture(episode: Episode, diagnostics: readonly Diagnostic[]): object {
  return {
    title: episode.title,
    languages: episode.languages,
    chapters: episode.chapters.map(({ title, startMs }) => ({ title, startMs })),
    speakers: episode.speakers.map(speaker => ({
      label: speaker.label,
      name: speaker.name,
      aliases: speaker.aliases,
      role: speaker.role ?? null,
      affiliation: speaker.affiliation ?? null,
      confidence: speaker.confidence,
      evidence: speaker.evidence.map(({ turn, quote }) => ({ turn: turn ?? null, quote })),
    })),
    turns: episode.turns.map(({ number, speaker, sides }) => ({
      number,
      speaker,
      sides: sides.map(({ lang, text, start, end }) => ({ lang, text, start, end })),
    })),
    diagnostics: diagnostics.map(({ code, severity, message, place }) => ({
      code,
      severity,
      message,
      line: place.line,
      column: place.column,
    })),
  }
}

/** Hits as `search` prints them, best first. Marks are offsets into the text of the turn's side of that language. */
export function searchPicture(result: SearchResult): object {
  return {
    total: result.total,
    hits: result.hits.map(({ turn, speaker, score, marks }) => ({
      turn,
      speaker,
      score,
      marks: marks.map(({ lang, start, end }) => ({ lang, start, end })),
    })),
  }
}

/**
 * How a conversation pairs, as `align FILE` prints it. A place in a turn is `[start, end]`, offsets into the text of its side
 * of that language; where the turn has several sides of the language, `[start, end, side]` with the side's index among the
 * turn's sides as `parse` prints them. Beads are half-open ranges of indices of sentences.
 */
export function pairingPicture(episode: Episode, { pairing, words }: PairedEpisode): object {
  const [langA, langB] = pairing.languages
  return {
    languages: episode.languages.slice(0, 2),
    turns: pairing.turns.map((turn, i) => {
      const { number, sides } = episode.turns[i]!
      const placesIn = (lang: string) => {
        const several = sides.filter(side => side.lang === lang).length > 1
        return ({ start, end, side }: Sentence) => (several ? [start, end, side] : [start, end])
      }
      const [inA, inB] = [placesIn(langA), placesIn(langB)]
      return {
        number,
        sentences: {
          ...(episode.languages.length > 0 && { [langA]: turn.a.map(inA) }),
          ...(episode.languages.length > 1 && { [langB]: turn.b.map(inB) }),
        },
        beads: turn.beads.map(({ a, b, confidence }) => ({
          a: [a.from, a.to],
          b: [b.from, b.to],
          confidence: rounded(confidence),
        })),
        words: (words[i] ?? []).map(({ a, b, confidence }) => ({
          a: inA(a),
          b: inB(b),
          confidence: rounded(confidence),
        })),
      }
    }),
    crossing: pairing.crossing.map(({ turn, why }) => ({ turns: [turn, turn + 1], why })),
  }
}

/** Beads as `align --src --tgt` prints them: for each the indices of its lines in the one text and in the other. */
export function beadsPicture(beads: readonly Bead[]): object {
  return { beads: beads.map(({ a, b }) => [indices(a), indices(b)]) }
}

/**
 * A relation as `relate` prints it. `start` and `end` and the article's side of the evidence are offsets into the article's file; the
 * turn's side is an offset into the text of its side of that language.
 */
export function relationPicture(article: string, relation: Relation): object {
  const { start, end, turn, kind, score, evidence, speaker } = relation
  return {
    article,
    start,
    end,
    turn,
    kind,
    score: rounded(score),
    evidence: evidence.map(each => ({
      article: [each.article.start, each.article.end],
      lang: each.lang,
      turn: [each.turn.start, each.turn.end],
    })),
    ...(speaker && { speaker }),
  }
}

/** Links as `words` prints them: for each pair `[index in src, index in tgt]` in order. */
export function linksPicture(links: readonly (readonly Link[])[]): object {
  return { links: links.map(pair => pair.map(({ a, b }) => [a, b])) }
}

function indices({ from, to }: Range): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}

/** What a parser noticed, one line each as compilers write it: `talk.txt:12:1: warning: …`. */
export function diagnosticLines(file: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(
    ({ severity, message, place }) => `${file}:${place.line}:${place.column}: ${severity}: ${message}`,
  )
}
