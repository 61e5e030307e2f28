import type { SearchResult } from '../core/search/searcher.ts'
import type { Diagnostic } from '../core/text/diagnostic.ts'
import type { Episode } from '../core/transcript/episode.ts'

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

/** What a parser noticed, one line each as compilers write it: `talk.txt:12:1: warning: …`. */
export function diagnosticLines(file: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(
    ({ severity, message, place }) => `${file}:${place.line}:${place.column}: ${severity}: ${message}`,
  )
}
