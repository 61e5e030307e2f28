import type { Settings } from '../../state/settings.ts'
import { en, type Words } from './en.ts'

export type { Words }

type Tongue = Settings['words']

/** The languages of the interface, each in its own name. */
export const tongues: readonly { readonly value: Tongue; readonly label: string; readonly lang: string }[] = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'zh', label: '简体中文', lang: 'zh-Hans' },
]

const loaded: Partial<Record<Tongue, Words>> = { en }

/** Fetches the words of a language, before they are asked for. Rejects where they cannot be had; then English is spoken. */
export async function loadWords(tongue: Tongue): Promise<void> {
  if (tongue === 'zh') loaded.zh ??= (await import('./zh.ts')).zh
}

/** The interface's words in a language that is loaded, else in English. */
export function wordsOf(tongue: Tongue): Words {
  return loaded[tongue] ?? en
}
