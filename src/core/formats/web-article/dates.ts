/** Months as the commonest languages of the web write them, lower case, in order; three letters of the Latin ones are enough. */
const months = [
  'january januar jänner janvier janeiro enero gennaio januari ocak stycznia января січня يناير',
  'february februar février fevrier fevereiro febrero febbraio februari şubat lutego февраля лютого فبراير',
  'march märz maerz mars março marco marzo maart mart marca марта березня مارس',
  'april avril abril aprile nisan kwietnia апреля квітня أبريل ابريل',
  'may mai maio mayo maggio mei maj mayıs maja мая травня مايو',
  'june juni juin junho junio giugno haziran czerwca июня червня يونيو',
  'july juli juillet julho julio luglio temmuz lipca июля липня يوليو',
  'august août aout agosto augustus augusti ağustos sierpnia августа серпня أغسطس',
  'september septembre setembro septiembre settembre eylül września сентября вересня سبتمبر',
  'october oktober octobre outubro octubre ottobre ekim października октября жовтня أكتوبر',
  'november novembre novembro noviembre kasım listopada ноября листопада نوفمبر',
  'december dezember décembre decembre dezembro diciembre dicembre desember aralık grudnia декабря грудня ديسمبر',
].map(names => names.split(' '))

/** A date and where in its line it stands. */
export interface DateIn {
  /** ISO 8601, `2024-10-31`. */
  readonly date: string
  readonly start: number
  readonly end: number
}

const yearFirst =
  /(?:^|\D)((?:19|20)\d{2}) ?(?:[-/.年]|년) ?(\d{1,2}) ?(?:[-/.月]|월) ?(\d{1,2})(?!\d)[日일]?/
const dayFirst = /(?:^|\D)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/
const dayMonthYear =
  /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?(?:[ -]de)?[ -]([\p{L}]{3,12})\.?,?(?:[ -]del?)?[ -]((?:19|20)\d{2})(?!\d)/u
const monthDayYear = /([\p{L}]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?!\d)/u

/** Languages whose short dates put the day first, whatever the mark between. */
const dayFirstLanguages = new Set(
  'de fr es pt it nl sv da no fi pl cs ru uk tr ro hu id vi ar el he'.split(' '),
)

/**
 * The first date that a line states; undefined when it states none, or one that could be read in two ways (`03/04/2024`
 * where the language does not tell). With a dot the day comes first, as where such dates are written. Reads 200 code units.
 */
export function findDate(line: string, lang = ''): DateIn | undefined {
  if (!/\d/.test(line)) return undefined
  const text = line.slice(0, 200).toLowerCase()
  const iso = yearFirst.exec(text)
  if (iso) return dated(iso, 1, isoDate(iso[1], Number(iso[2]), iso[3]))
  const short = dayFirst.exec(text)
  if (short) {
    const clear = short[2] === '.' || Number(short[1]) > 12 || dayFirstLanguages.has(lang)
    return clear ? dated(short, 1, isoDate(short[4], Number(short[3]), short[1])) : undefined
  }
  const dayMonth = dayMonthYear.exec(text)
  const named = dayMonth && monthOf(dayMonth[2])
  if (named) return dated(dayMonth, 1, isoDate(dayMonth[3], named, dayMonth[1]))
  const monthDay = monthDayYear.exec(text)
  const first = monthDay && monthOf(monthDay[1])
  return first ? dated(monthDay, 1, isoDate(monthDay[3], first, monthDay[2])) : undefined
}

function dated(match: RegExpExecArray, group: number, date: string | undefined): DateIn | undefined {
  if (date === undefined) return undefined
  return {
    date,
    start: match.index + match[0].indexOf(match[group] ?? ''),
    end: match.index + match[0].length,
  }
}

function monthOf(word = ''): number | undefined {
  const short = word.length >= 3 && word.length <= 4
  const index = months.findIndex(names =>
    names.some(name => name === word || (short && name.startsWith(word))),
  )
  return index < 0 ? undefined : index + 1
}

function isoDate(year = '', month: number, day = ''): string | undefined {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
