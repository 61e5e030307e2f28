import type { Role } from '../transcript/episode.ts'
import { ANY_LABELS, GUEST_LABELS, HOST_LABELS } from './not-names.ts'

/** The words of a label without numbers, brackets and punctuation, lower-case. */
function labelWords(label: string): string[] {
  return (
    label
      .toLowerCase()
      // 嘉宾A, 説話人B: a letter that counts, right behind the word.
      .replace(/(?<=[\u2e80-\ud7ff])(?=[a-z]\b)/g, ' ')
      .replace(/[\d()[\]{}<>#:：._/*（）【】-]+/g, ' ')
      .trim()
      .split(/\s+/)
      .filter(word => word !== '')
  )
}

/** Whether a label says only that someone speaks, or as what ("Speaker 2", "Interviewer", "嘉宾 A"): such a label is still to be named. */
export function isGenericLabel(label: string): boolean {
  const words = labelWords(label)
  return words.every(
    word => ANY_LABELS.has(word) || HOST_LABELS.has(word) || GUEST_LABELS.has(word) || /^[a-z]$/.test(word),
  )
}

/** The role that a generic label states: "Interviewer", "Speaker 2 (Host)", "嘉宾". */
export function labelRole(label: string): Role | undefined {
  const words = labelWords(label)
  if (words.some(word => word.length > 1 && HOST_LABELS.has(word)) || label.trim() === 'Q') return 'host'
  if (words.some(word => word.length > 1 && GUEST_LABELS.has(word)) || label.trim() === 'A') return 'guest'
  return undefined
}
