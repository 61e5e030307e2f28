import { views, type View } from '../core/link/route.ts'
import type { Lang } from '../core/transcript/episode.ts'

/** What a reader set for themselves; kept on their machine. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'sepia' | 'dark'
  /** Size of the text in CSS pixels, one of {@link sizes}. */
  readonly size: number
  readonly face: 'serif' | 'sans'
  /** The interface's language. */
  readonly words: 'en' | 'zh'
  readonly view: View
  /** Which language the layout `cover` covers. */
  readonly cover: 'original' | 'translation'
  /** Whether single keys act (WCAG 2.1.4). */
  readonly keys: boolean
  /** Whether turns that the news goes back to are marked. */
  readonly news: boolean
  /** Whether the words in which the two languages disagree are marked. */
  readonly disagree: boolean
}

export const themes = ['system', 'light', 'sepia', 'dark'] as const
export const sizes: readonly number[] = [15, 16, 17, 18, 20, 22, 24]

/** The layouts that a conversation can be drawn in: those by pairs of sentences need a pairing, others than `facing` a translation. */
export function viewsOf(translation: Lang | undefined, pairing: unknown): readonly View[] {
  if (translation === undefined) return ['facing']
  return pairing ? views : ['facing', 'original', 'translation']
}

/** The settings of a first visit: the system's theme, and Chinese words where the browser asks for Chinese first. */
export function firstSettings(preferred: readonly string[]): Settings {
  const words = /^zh\b/i.test(preferred[0] ?? '') ? 'zh' : 'en'
  return {
    theme: 'system',
    size: 18,
    face: 'serif',
    words,
    view: 'facing',
    cover: 'translation',
    keys: true,
    news: true,
    disagree: true,
  }
}

/** Kept settings, each field that still makes sense; the rest as on a first visit. */
export function readSettings(kept: unknown, preferred: readonly string[]): Settings {
  const first = firstSettings(preferred)
  if (typeof kept !== 'object' || kept === null) return first
  const from = kept as Partial<Record<keyof Settings, unknown>>
  return {
    theme: themes.find(each => each === from.theme) ?? first.theme,
    size: sizes.find(each => each === from.size) ?? first.size,
    face: from.face === 'sans' ? 'sans' : 'serif',
    words: from.words === 'zh' || from.words === 'en' ? from.words : first.words,
    view: views.find(each => each === from.view) ?? first.view,
    cover: from.cover === 'original' ? 'original' : 'translation',
    keys: from.keys !== false,
    news: from.news !== false,
    disagree: from.disagree !== false,
  }
}
