import type { GivenFile } from '../../state/own-draft.ts'

/** Files of the browser as the store takes them. */
export function givenFiles(files: Iterable<File>): readonly GivenFile[] {
  return Array.from(files, file => ({
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }))
}
