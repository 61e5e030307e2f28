import type { HanVariants } from './fold.ts'
import { SIMPLIFIED, VARIANTS } from './han-variants-data.ts'

/**
 * Traditional characters, and forms of Japan, Taiwan and Hong Kong, each with its simplified form: what `foldText` needs so
 * that 體驗 and 体验, 経済 and 经济, are found by each other. 3,172 pairs, a table of 14 kB gzipped: import this module lazily.
 * Character by character, so it knows forms, not words: 软件 and 軟體 stay different.
 */
export function hanVariants(): HanVariants {
  const variants = new Map<string, string>()
  for (let i = 0; i < VARIANTS.length; i++) variants.set(VARIANTS.charAt(i), SIMPLIFIED.charAt(i))
  return variants
}
