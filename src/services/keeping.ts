/** What is kept on the reader's machine, by key. Values are plain data; a value that cannot be read back is undefined. */
export interface Keeping {
  read(key: string): unknown
  /** False when the machine keeps nothing (private window, full disk): the app goes on without. */
  write(key: string, value: unknown): boolean
}

/** Keeps values in a Web Storage, under a prefix of ours. */
export function storageKeeping(storage: () => Storage, prefix = 'duologue:'): Keeping {
  return {
    read(key) {
      try {
        const text = storage().getItem(prefix + key)
        return text === null ? undefined : (JSON.parse(text) as unknown)
      } catch {
        return undefined
      }
    },
    write(key, value) {
      try {
        storage().setItem(prefix + key, JSON.stringify(value))
        return true
      } catch {
        return false
      }
    },
  }
}
