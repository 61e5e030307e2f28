const signs: Readonly<Record<string, string>> = { zh: '中', ja: '日', ko: '한' }

/** A language in one sign of its own, or in the letters of its tag. */
export function languageSign(lang: string): string {
  return signs[lang] ?? lang.toUpperCase()
}
