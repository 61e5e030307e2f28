// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Finding } from '../../src/core/transcript/check-document.ts'
import { markFindings } from '../../src/ui/episode/finding-marks.ts'

const highlights = new Map<string, readonly Range[]>()
beforeEach(() => {
  vi.stubGlobal(
    'Highlight',
    class {
      ranges: readonly Range[]
      constructor(...ranges: readonly Range[]) {
        this.ranges = ranges
      }
    },
  )
  vi.stubGlobal('CSS', {
    highlights: {
      set: (name: string, { ranges }: { ranges: readonly Range[] }) => highlights.set(name, ranges),
      delete: (name: string) => highlights.delete(name),
    },
  })
})
let stop = () => {}
afterEach(() => {
  stop()
  highlights.clear()
  vi.unstubAllGlobals()
})

const turn = (number: number, ...sides: readonly string[]) =>
  `<article id="t${number}" data-turn="${number}">${sides.map((text, side) => `<p data-side="${side}">${text}</p>`).join('')}</article>`
const one = turn(1, 'It rises 30 feet.', '涨三尺。')
const two = turn(2, 'Ask Mara Ossei.')

const finding = (turn: number, a: Finding['a'], b: Finding['b'] = null): Finding => ({
  turn,
  kind: 'name',
  severity: 'low',
  a,
  b,
  told: { about: 'name', written: '', usual: '', source: 'notes' },
  why: '',
})
const findings = [
  finding(2, { side: 0, start: 4, end: 14 }),
  finding(1, { side: 0, start: 9, end: 16 }, { side: 1, start: 1, end: 3 }),
]

/** Underlines what a page says, and gives the page. */
function mark(html: string, onOpen: (turn: number) => void = () => {}): HTMLElement {
  document.body.innerHTML = `<main>${html}</main>`
  const root = document.querySelector('main')!
  stop = markFindings({ root, findings, onOpen })
  return root
}
const shown = () => (highlights.get('disagree') ?? []).map(String).sort()
/** Lets the browser tell of what changed. */
const told = () => new Promise(resolve => setTimeout(resolve))

test('the words of both languages are underlined, where they are on the page', () => {
  mark(one)
  expect(shown()).toEqual(['30 feet', '三尺'])
})

test('what is drawn later, anew or no more is told before it is painted', async () => {
  const root = mark('')
  expect(shown()).toEqual([])
  root.insertAdjacentHTML('beforeend', one + two)
  await told()
  expect(shown()).toEqual(['30 feet', 'Mara Ossei', '三尺'])
  root.querySelector('p')!.innerHTML = 'It rises <mark>30</mark> feet.'
  await told()
  expect(shown()).toEqual(['30 feet', 'Mara Ossei', '三尺'])
  expect(highlights.get('disagree')!.every(range => range.startContainer.isConnected)).toBe(true)
  root.querySelector('#t2')!.remove()
  await told()
  expect(shown()).toEqual(['30 feet', '三尺'])
})

test('what is covered is not given away until it is revealed', async () => {
  const root = mark(one)
  const side = root.querySelectorAll('p')[1]!
  side.innerHTML = '<span data-covered="0"><span>涨三尺。</span></span>'
  await told()
  expect(shown()).toEqual(['30 feet'])
  side.innerHTML = '涨三尺。'
  await told()
  expect(shown()).toEqual(['30 feet', '三尺'])
})

test('nothing stays behind', async () => {
  const root = mark(one)
  stop()
  expect(shown()).toEqual([])
  root.insertAdjacentHTML('beforeend', two)
  await told()
  expect(shown()).toEqual([])
})

test('a click on the words opens their turn and does nothing else; beside them it does what it does', () => {
  const opened = vi.fn<(turn: number) => void>()
  const root = mark(one, opened)
  const lit = vi.fn<() => void>()
  root.addEventListener('click', lit)
  const text = root.querySelector('p')!.firstChild!
  const click = (offset: number) => {
    // jsdom lays nothing out: the point is what the document says, and every character is there.
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: text, offset }) })
    root.querySelector('p')!.click()
  }
  Range.prototype.getClientRects = () => [{ left: 0, right: 9, top: 0, bottom: 9 }] as unknown as DOMRectList
  click(11)
  expect(opened.mock.calls).toEqual([[1]])
  expect(lit).not.toHaveBeenCalled()
  click(3)
  expect(opened).toHaveBeenCalledOnce()
  expect(lit).toHaveBeenCalledOnce()
})
