import { en } from './en.ts'

const count = (n: number, one: string, many: string) => `${en.number(n)} ${n === 1 ? one : many}`

/** What the interface says in English about which article covers which part of a conversation. */
export const coverageEn = {
  title: 'Coverage',
  caption: 'How many passages of an article go back to a chapter. A cell opens the first of its turns.',
  captionOfParts:
    'How many passages of an article go back to a part of the conversation. A cell opens the first of its turns.',
  chapters: 'Chapter',
  parts: 'Part',
  turns: (from: number, to: number) =>
    from === to ? `Turn ${en.number(from)}` : `Turns ${en.number(from)}–${en.number(to)}`,
  before: 'Before the first chapter',
  all: 'All',
  /** A cell is read as "Chapter, Article: 5 passages, 3 quotes". */
  comma: ', ',
  colon: ': ',
  passages: (n: number): string => (n === 1 ? ' passage' : ' passages'),
  /** The quotes among the passages of a cell, very short. */
  quoted: (n: number) => count(n, 'quote', 'quotes'),
  nothing: 'Nothing',
  less: 'Less',
  more: 'more',
  legend: 'Quotes count twice. A passage that goes back to several chapters counts in each, and once below.',
  legendOfParts:
    'Quotes count twice. A passage that goes back to several parts counts in each, and once below.',
  none: 'No article of the library goes back to this conversation.',
}

export type CoverageWords = typeof coverageEn
