import type { Settings } from '../../state/settings.ts'
import { en, type Words } from './en.ts'
import { zh } from './zh.ts'

export type { Words }

/** The interface's words, by setting. */
export const wordsOf: Readonly<Record<Settings['words'], Words>> = { en, zh }
