/** A date in figures: where it ends, and its year, month and day in eight digits, or year and month in six. */
export interface DateInFigures {
  readonly end: number
  readonly value: number
}

const DAY = /(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?![\d.]\d|\d)/y
const MONTH = /((?:19|20)\d\d)\.(0[1-9]|1[0-2])(?![\d%]|[.,]\d)/y

/** The date that is written in figures at `at`: 2017-10-31, 31.10.2017, 10/31/2017 (in English), 2017.10; `undefined` for none. */
export function dateInFigures(text: string, at: number, lang: string): DateInFigures | undefined {
  const before = text.charAt(at - 1)
  if (/[\d$€£¥￥]/.test(before) || (/[.,-]/.test(before) && /\d/.test(text.charAt(at - 2)))) return undefined
  MONTH.lastIndex = at
  const month = MONTH.exec(text)
  if (month) return { end: MONTH.lastIndex, value: Number(month[1]) * 100 + Number(month[2]) }
  DAY.lastIndex = at
  const [, one = '', mark, two = '', three = ''] = DAY.exec(text) ?? []
  const end = DAY.lastIndex
  const of = (year: string, month: string, day: string) =>
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
      ? { end, value: Number(year) * 10_000 + Number(month) * 100 + Number(day) }
      : undefined
  if (/^(?:19|20)\d\d$/.test(one) && three.length <= 2) return of(one, two, three)
  if (!/^(?:19|20)\d\d$/.test(three) || one.length > 2) return undefined
  return (mark === '/' && lang === 'en' ? of(three, one, two) : undefined) ?? of(three, two, one)
}
