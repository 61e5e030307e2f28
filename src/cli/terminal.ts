import { decodeText, NotTextError } from '../services/files.ts'

/** The world as the commands need it; `main.ts` hands in the process, a test hands in plain objects. */
export interface Terminal {
  /** The bytes of a file, or of standard input for `-`. Rejects with Node's own error. */
  read(file: string): Promise<Uint8Array>
  /** Makes or replaces a file. Rejects with Node's own error. */
  write(file: string, text: string): Promise<void>
  /** The bytes of the compiled Chinese–English lexicon. Rejects where it was not built. */
  lexicon(): Promise<Uint8Array>
  /** Writes to standard output and waits until it is taken. */
  print(text: string): Promise<void>
  /** Writes one line for a person to standard error. */
  tell(line: string): void
}

/** The text of a file; undefined, and told, when it cannot be read. */
export async function readSource(file: string, terminal: Terminal): Promise<string | undefined> {
  try {
    const { text, note } = decodeText(await terminal.read(file))
    if (note !== undefined) terminal.tell(`${file}: ${note}`)
    return text
  } catch (error) {
    terminal.tell(`Cannot read "${file}": ${reasonOf(error)}.`)
    return undefined
  }
}

/** Gives a result to the file that was asked for, or to standard output; the exit code: 0 done, 1 (and told) not written. */
export async function deliver(file: string | undefined, text: string, terminal: Terminal): Promise<0 | 1> {
  if (file === undefined || file === '-') {
    await terminal.print(text)
    return 0
  }
  try {
    await terminal.write(file, text)
    return 0
  } catch (error) {
    const reason = reasonOf(error)
    const folder = reason === reasons['ENOENT'] ? 'there is no such folder' : reason
    terminal.tell(`Cannot write "${file}": ${folder}.`)
    return 1
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
}

function reasonOf(error: unknown): string {
  if (error instanceof NotTextError) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
