/** A file's bytes as text. `note` says, for a reader, what was lost or unusual on the way. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly note?: string
  /** How many characters were lost: they are U+FFFD in `text`. */
  readonly undecodable?: number
}

/** The bytes are no text that we can read; the message says why and fits after a file's name. */
export class NotTextError extends Error {
  override readonly name = 'NotTextError'
  constructor(
    /** `binary`: no text at all; `encoding`: perhaps text, in an encoding that we do not read. */
    readonly reason: 'binary' | 'encoding',
    message: string,
    /** Where the first byte stands that cannot be read, counted from 1. */
    readonly line?: number,
  ) {
    super(message)
  }
}

/** Above this share of control or undecodable characters a file is taken for something other than text. */
const foreignShare = 0.1

/**
 * Turns a file's bytes into text: UTF-16 where a byte order mark says so, else UTF-8. A UTF-8 byte order mark stays as
 * U+FEFF, so that offsets count what the file holds. Bytes that are not UTF-8 become U+FFFD and are noted.
 *
 * @throws NotTextError when more than a tenth of the characters are control characters or cannot be decoded
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const { controls, undecodable } = countForeign(text)
  if (controls > text.length * foreignShare) throw new NotTextError('binary', 'it is not a text file')
  if (undecodable > text.length * foreignShare)
    throw new NotTextError(
      'encoding',
      'it is neither UTF-8 nor UTF-16 text; save it as UTF-8',
      text.slice(0, text.indexOf('\uFFFD')).split('\n').length,
    )
  if (undecodable === 0 || !isMalformed(bytes, encoding)) return { text, encoding }
  const characters = undecodable === 1 ? 'character is' : 'characters are'
  return {
    text,
    encoding,
    undecodable,
    note: `${undecodable} ${characters} not valid ${encoding.toUpperCase()} and shown as \uFFFD`,
  }
}

/** U+FFFD may stand in the file itself, correctly written: only a strict second reading can tell. */
function isMalformed(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return false
  } catch {
    return true
  }
}

function countForeign(text: string): { controls: number; undecodable: number } {
  let controls = 0
  let undecodable = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) undecodable++
    else if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) controls++
  }
  return { controls, undecodable }
}
