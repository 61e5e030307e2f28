import type { PageLine } from './find-body.ts'

/** A list that a site puts around a text: of other texts, or of what readers say. */
export type SiteList = 'related' | 'comments'

/** When running text that follows a list of other texts is the article again, in units of `Line`. Chosen on the marked pages. */
const resumes = { line: 130, run: 180, longest: 85, longRun: 400 }

const noRun = { lines: 0, units: 0, longest: 0 }

/**
 * In which list of the site each line stands. A list of other texts begins at a line that opens one and ends where running text
 * goes on as no teaser does: a long paragraph, or several with nothing between. Comments begin at their opener, or above the first of
 * several texts with `Reply` below them, and end where running text goes on undisturbed and no such line comes any more. Above the
 * first paragraphs such a line opens nothing for long: it links to them. Linear.
 */
export function listsOf(lines: readonly PageLine[]): (SiteList | undefined)[] {
  const listed = lines.map((): SiteList | undefined => undefined)
  const unannounced = firstReplied(lines)
  const lastReply = lines.findLastIndex(isReply)
  let list: SiteList | undefined
  let prose = 0
  // What the open list has had so far, and the run of paragraphs that it now has at its end.
  let [items, itemUnits] = [0, 0]
  let run = noRun
  lines.forEach((line, i) => {
    if (i === unannounced) list = 'comments'
    const { opens } = line.furniture
    if (opens && (prose >= 2 || opens === 'related')) {
      list = opens
      items = itemUnits = 0
      run = noRun
      return
    }
    listed[i] = list
    if (isSentence(line)) {
      if (line.prose) prose++
      run = {
        lines: run.lines + 1,
        units: run.units + line.units,
        longest: Math.max(run.longest, line.units),
      }
    } else {
      items += run.lines
      itemUnits += run.units
      run = noRun
      if (line.letters > 0 && line.furniture.kind === undefined) {
        items++
        itemUnits += line.units
      }
    }
    const ended =
      list === 'comments'
        ? run.lines >= 4 && i > lastReply
        : run.lines > 0 && (prose <= 2 || (isText(run) && !isTeaser(run.lines, lines[i + 1])))
    if (!list || !ended) return
    list = undefined
    const from = i - run.lines + 1
    for (let k = from; k <= i; k++) listed[k] = undefined
    // A heading of the article is shorter than the headlines of a list.
    const above = lines[from - 1]
    if (above?.section || (above && above.units * 2 < itemUnits / Math.max(1, items)))
      listed[from - 1] = undefined
  })
  return listed
}

function isText({ units, longest }: { units: number; longest: number }): boolean {
  return (
    longest >= resumes.line ||
    (units >= resumes.run && longest >= resumes.longest) ||
    units >= resumes.longRun
  )
}

/** One paragraph alone above a stamp, or above a line that comes again: `Read more`. */
function isTeaser(paragraphs: number, below: PageLine | undefined): boolean {
  return paragraphs === 1 && (below?.furniture.kind === 'date' || below?.repeated === true)
}

/** A sentence, or a paragraph however it ends. */
function isSentence({ prose, ends, units, furniture }: PageLine): boolean {
  return furniture.kind === undefined && (prose || (ends === 'sentence' && units >= 24))
}

/** What stands under a reader's comment: to reply to it, to report it. */
function isReply({ furniture: { kind, opens } }: PageLine): boolean {
  return kind === 'comments' && opens === undefined
}

/** Where comments begin that nothing announces: the lines above the first text of two or more that can be replied to; -1 where none. */
function firstReplied(lines: readonly PageLine[]): number {
  let [text, prose, replied, first, announced] = [-1, 0, 0, -1, false]
  lines.forEach((line, i) => {
    if (line.furniture.opens === 'comments' && prose >= 2) announced = true
    if (isSentence(line)) {
      text = i
      prose++
    } else if (isReply(line) && text >= 0 && prose >= 3 && !announced) {
      replied++
      if (first < 0) first = text
      text = -1
    }
  })
  if (replied < 2 || first < 1) return -1
  // The name above it, its date and rank.
  let from = first
  while (from > 0 && first - from < 6 && lines[from - 1]!.ends === 'open' && !lines[from - 1]!.prose) from--
  return from
}
