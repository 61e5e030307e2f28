/**
 * The path of the compiled Chinese–English lexicon, made first where it is missing or older than what it is made from.
 * A gzipped copy lies beside it, `.gz`.
 */
export function lexiconFile(): Promise<string>
