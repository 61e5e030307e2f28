/** The options of a command by name, or what is wrong with them, in a sentence. */
export type Options<Name extends string> =
  | { readonly values: Readonly<Partial<Record<Name, string>>>; readonly wrong?: undefined }
  | { readonly wrong: string }

/**
 * Reads `--name value` and `--name=value`. Wrong are an unknown name, a name twice, one without a value, a needed one that is
 * missing, and anything that is no option.
 */
export function readOptions<Name extends string>(
  command: string,
  args: readonly string[],
  needed: readonly Name[],
  others: readonly Name[],
): Options<Name> {
  const values: Partial<Record<Name, string>> = {}
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!
    const [, written = '', , inline] = /^--([^=]*)(=([^]*))?$/.exec(arg) ?? []
    const name = [...needed, ...others].find(each => each === written)
    if (name === undefined)
      return {
        wrong: arg.startsWith('-')
          ? `There is no option "${arg}".`
          : `"${command}" got "${arg}", which belongs to no option.`,
      }
    if (values[name] !== undefined) return { wrong: `"--${name}" is given twice.` }
    const value = inline ?? args[++i]
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
      return { wrong: `"--${name}" needs a value.` }
    values[name] = value
  }
  const missing = needed.filter(name => values[name] === undefined).map(name => `--${name}`)
  if (missing.length > 0) return { wrong: `"${command}" needs ${missing.join(', ')}.` }
  return { values }
}

/**
 * The language of a BCP 47 tag as the aligner knows it: its primary subtag in canonical form (`zh-Hans-CN`, `cmn` and `zho`
 * are `zh`); undefined for what is no such tag.
 */
export function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).language
  } catch {
    return undefined
  }
}

/** Whether a language has a name; a tag that is well formed may still mean nothing. */
export function isKnownLanguage(language: string): boolean {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  return names.of(language) !== undefined
}
