/** Months as the commonest languages of the web write them, lower case, in order; three letters of them are enough. */
const months = [
  'january januar janvier janeiro enero gennaio januari',
  'february februar février fevrier fevereiro febrero febbraio februari',
  'march märz maerz mars março marco marzo maart',
  'april avril abril aprile',
  'may mai maio mayo maggio mei',
  'june juni juin junho junio giugno',
  'july juli juillet julho julio luglio',
  'august août aout agosto augustus',
  'september septembre setembro septiembre settembre',
  'october oktober octobre outubro octubre ottobre',
  'november novembre novembro noviembre',
  'december dezember décembre decembre dezembro diciembre dicembre',
].map(names => names.split(' '))

const yearFirst = /(?:^|\D)((?:19|20)\d{2}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)/
const dayFirst = /(?:^|\D)(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/
const dayMonthYear =
  /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|º|\.)?(?: de)? (\p{L}{3,12})\.?,?(?: de)? ((?:19|20)\d{2})(?!\d)/u
const monthDayYear = /(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?!\d)/u

/**
 * The date that a short line states, as ISO 8601 (`2024-10-31`); undefined when it states none, or one that could be
 * read in two ways (`03/04/2024`). With a dot the day comes first, as where such dates are written.
 */
export function dateIn(line: string): string | undefined {
  const text = line.slice(0, 200).toLowerCase()
  const iso = yearFirst.exec(text)
  if (iso) return isoDate(iso[1], Number(iso[2]), iso[3])
  const short = dayFirst.exec(text)
  if (short) {
    const clear = short[2] === '.' || Number(short[1]) > 12
    return clear ? isoDate(short[4], Number(short[3]), short[1]) : undefined
  }
  const dayMonth = dayMonthYear.exec(text)
  const named = dayMonth && monthOf(dayMonth[2])
  if (named) return isoDate(dayMonth[3], named, dayMonth[1])
  const monthDay = monthDayYear.exec(text)
  const first = monthDay && monthOf(monthDay[1])
  return first ? isoDate(monthDay[3], first, monthDay[2]) : undefined
}

function monthOf(word = ''): number | undefined {
  const index = months.findIndex(names =>
    names.some(name => name === word || (word.length >= 3 && word.length <= 4 && name.startsWith(word))),
  )
  return index < 0 ? undefined : index + 1
}

function isoDate(year = '', month: number, day = ''): string | undefined {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

const authorLabel =
  /(?:^|[\s|·•/])(?:作者|撰文|文|记者|記者|著者|글쓴이|author|written by|by|autora?|por|von|par|auteur|di|door) ?[:：/] ?(.{1,60})/iu
/** Without a colon only as a whole short line: one to five words, the first with a capital. */
const byline = /^(?:[Bb]y|BY|[Pp]or|[Vv]on|[Pp]ar|[Dd]i|[Dd]oor) (\p{Lu}\S{0,24}(?: \S{1,24}){0,4})$/u
const publisherLabel =
  /(?:^|[\s|·•])(?:来源|來源|出处|来自|出典|출처|source|fonte|fuente|quelle|published (?:by|in|on)|publisher|via) ?[:：] ?(.{1,60})/iu

/** The author that a short line names by a label (`By Ann Lee`, `作者：王芳`); undefined when it does not. */
export function authorIn(line: string): string | undefined {
  const labelled = authorLabel.exec(line.slice(0, 200)) ?? byline.exec(line.slice(0, 200))
  return untilSeparator(labelled?.[1])
}

/** The publisher that a short line names by a label (`Source: The Daily`, `来源：某报`); undefined when it does not. */
export function publisherIn(line: string): string | undefined {
  return untilSeparator(publisherLabel.exec(line.slice(0, 200))?.[1])
}

/** The publisher in the bracket that opens the first paragraph of many Chinese articles: `【某刊导读】`. */
export function publisherInLead(line: string): string | undefined {
  return /^【(.{2,20}?)(?:导读|導讀|讯|訊|消息|报道|報道)】/.exec(line.slice(0, 40))?.[1]?.trim() || undefined
}

function untilSeparator(text: string | undefined): string | undefined {
  const name = text?.split(/[|｜·•,，;；()（）\t]|\s{2,}|\d{2,}|(?:责任)?编辑|來源|来源|作者/)[0]?.trim()
  return name || undefined
}

/**
 * Whether a paragraph is what a site says about its rights and duties: at least two of the words that such notices are
 * made of, in any of a few languages. A body that merely speaks of copyright once is no notice.
 */
export function isNotice(text: string): boolean {
  const head = text.slice(0, 600).toLowerCase()
  let hits = 0
  for (const words of noticeWords) if (words.test(head)) hits++
  return hits >= 2
}

const noticeWords = [
  /转载|轉載|reprint|republish|reproduc|reproduç|nachdruck|reprodução/,
  /版权|版權|著作权|copyright|©|urheber|direitos autorais|derechos|droits|all rights/,
  /声明|聲明|免责|免責|disclaim|haftung|exoneraç|responsabilidade|responsabilidad|responsabilité|liabilit/,
  /不代表|views? expressed|does not (?:represent|constitute)|aprovação|opiniões|opiniones|仅供参考|僅供參考|informational purposes|fins informativos|fines informativos/,
  /本网站|本網站|本站|this (?:site|website|page)|esta página|este site|este sitio|ce site|diese(?:r)? (?:web)?seite/,
  /第三方|third.part|terceiros|terceros|dritte|tiers/,
  /与我们|與我們|联系我们|contact us|entre em contato|contáctenos|kontakt/,
  /financial advice|投资建议|投資建議|aconselhamento|asesoramiento/,
  /cookies?|privacy policy|隐私|datenschutz|privacidade/,
]
