import { scriptOf } from '../../text/script.ts'
import { findDate } from './dates.ts'

/** A name that a line states, and where in the line. */
export interface Stated {
  readonly name: string
  readonly start: number
  readonly end: number
}

const colon = '[:：/／|｜=＝]'
const authorLabel = new RegExp(
  `(?:^|[\\s|·•／/])(?:作者|撰文|撰稿|文字|文|采写|记者|記者|著者|執筆|取材・文|글쓴이|기자|author|written by|words by|text by|by|par|por|von|text|texto|autora?|auteur|autrice|autore|автор|كتب|كتبت|بقلم|yazar|yazan) ?${colon} ?(.{1,60})`,
  'iu',
)
/** Without a colon only at the start of a short line. */
const byline =
  /^(?:(?:mensaje |posted |escrito |publicado |written |geschrieben |texte )?(?:by|por|von|par|di|door|av|af|від|от) )((?:\p{Lu}|['’\p{L}]{1,3}['’]?\p{Lu})[^\s,;|·•(]{0,24}(?: [^\s,;|·•(]{1,24}){0,4})/iu
/** `本报记者 王芳`, `原创 王芳 某刊`: who wrote, then where. */
const originalLabel = /^(?:原创|原創) +(\S{1,20})(?: +(\S{1,20}))?/u
const reporter = /^(?:本报|本刊|本网|特约)?(?:记者|記者|通讯员) ?[:：]? ?([\p{Script=Han}·]{2,8})/u
/** As forums and networks write a name. */
const handle = /^(?:posted by )?(?:u\/|@)([\w.-]{3,30})$/i
const koreanReporter = /^([\p{Script=Hangul}]{2,4}) ?기자(?: |$)/u
const publisherLabel = new RegExp(
  `(?:^|[\\s|·•])(?:文章来源|信息来源|稿源|来源|來源|出处|来自|转载自|转自|出典|출처|source|fonte|fuente|quelle|bron|источник|المصدر|kaynak|published (?:by|in|on)|publisher|via|first published (?:by|in|on)) ?${colon} ?(.{1,60})`,
  'iu',
)

/** What someone is on a site, where their name would stand: an office, a rank, a place in a thread. */
const rank =
  /^(?:admin|administrator|moderator|mod|webmaster|editor|editors|staff|staff writer|author|founder|co-founder|owner|member|guest|user|anonymous|contributor|newbie|redaktion|gast|mitglied|rédaction|redacción|redação|管理员|版主|楼主|站长|创始人|联合创始人|编辑|小编|编辑部|主编|责编|作者|记者|通讯员|会员|高级会员|初级会员|普通会员|新手|用户|游客|官方|官方账号|认证作者|签约作者|专栏作者|特约作者|原创作者|佚名|匿名|网络|未知|本站|编集部|編集部|管理人|운영자|관리자|편집부)$/iu
const company =
  /\b(?:inc|ltd|llc|plc|corp|corporation|company|gmbh|ag|s\.?a\.?|s\.?r\.?l|pty|limited|ltda)\.?$|公司$|株式会社/iu

/** What those who write are called, behind their name. */
const offices =
  /\b(?:reporter|repórter|reportera?|correspondent|correspondant|corresponsal|correspondente|korrespondent|journalist|journaliste|jornalista|periodista|giornalista|editor|editora|redakteur|redakteurin|redacteur|redactora?|columnist|writer|critic|kolumnist)\b/iu

/** Whether words that stand in a name's place are a rank or office, or a company. */
export function isNobody(name: string): boolean {
  return rank.test(name.trim()) || company.test(name.trim())
}

/** A name before the date in one line: `Ann Lee · May 3, 2024`, `[Ann Lee](https://…) | 2024-05-03`; undefined where there is none. */
export function nameBeforeDate(line: string): Stated | undefined {
  const match =
    /^\[?([^\]|·•()/]{2,40}?)(?:\]\([^()\s]{0,300}\))? ?(?:[|·•/,，]| [-–—] ) ?(?=.{0,24}\d)/u.exec(
      line.slice(0, 400),
    )
  const name = match?.[1]?.trim()
  if (!match || name === undefined || !isNameLike(name) || isNobody(name) || findDate(name)) return undefined
  if (!findDate(line.slice(match[0].length))) return undefined
  const start = line.indexOf(name)
  return { name, start, end: start + name.length }
}

/** The author that a short line names by a label (`By Ann Lee`, `作者：王芳`); undefined when it does not. */
export function authorIn(line: string): Stated | undefined {
  const head = line.slice(0, 200)
  for (const pattern of [authorLabel, byline, originalLabel, reporter, koreanReporter, handle]) {
    const match = pattern.exec(head)
    const found = match ? nameIn(match) : undefined
    if (pattern === byline && found && !isNameLike(found.name) && !isHandle(match?.[1])) continue
    if (pattern === byline && found && isHandle(match?.[1])) return whole(match)
    if (found && !isNobody(found.name)) return found
  }
  return undefined
}

/** The publisher that a short line names by a label (`Source: The Daily`, `来源：某报`); undefined when it does not. */
export function publisherIn(line: string): Stated | undefined {
  const head = line.slice(0, 200)
  const original = originalLabel.exec(head)
  const account = original?.[2]
  if (account !== undefined && !/\d/.test(account)) {
    const start = original!.index + original![0].length - account.length
    return { name: account, start, end: start + account.length }
  }
  const match = publisherLabel.exec(head)
  const found = match ? nameIn(match) : undefined
  // Sites whose texts come from anywhere say so.
  return found &&
    /:\/\/|^www\.|^(?:网络|網絡|互联网|網路|internet|本站|原创|未知|整理|the web)$/i.test(found.name)
    ? undefined
    : found
}

/**
 * The publisher that the first paragraph opens with: `【某刊导读】`, `某社北京5月3日电`, `PARIS, May 3 (Agency) -`,
 * `PARIS--(SOME WIRE)--`, `PARIS, May 3 /Some Wire/ --`.
 */
export function publisherInLead(line: string): Stated | undefined {
  const head = line.slice(0, 160)
  const match =
    /^【(.{2,20}?)(?:导读|導讀|讯|訊|消息|报道|報道)】/.exec(head) ??
    /^(?:【)?([\p{Script=Han}]{1,8}(?:社|网|報|报|网讯)) ?[\p{Script=Han}]{0,8}\d{1,2}月\d{1,2}日(?:电|電|讯|訊|消息)/u.exec(
      head,
    ) ??
    /^[\p{Lu}][^()。！？!?]{1,80}? ?[-–—]{0,2} ?\(([\p{Lu}][^()]{1,40})\) ?[-–—]/u.exec(head) ??
    /^[\p{Lu}][^/。！？!?]{1,80} ?\/([\p{Lu}][^/]{2,40})\/ ?[-–—]/u.exec(head)
  return match ? nameIn(match) : undefined
}

/** Whose rights a notice states: `© 2024 The Post. All rights reserved.` gives `The Post`. */
export function publisherInRights(line: string): Stated | undefined {
  if (line.length > 200) return undefined
  const mark =
    /(?:©|ⓒ|\(c\)|copyright)[\s©ⓒ]*(?:copyright\s*)?(?:\d{4}(?: ?[-–] ?(?:\d{4}|present))?)?[\s,]*(\p{L}.{1,64})/iu.exec(
      line,
    )
  const by = /^(?:by|de|do|da) /.exec(mark?.[1] ?? '')?.[0].length ?? 0
  const name = mark?.[1]
    ?.slice(by)
    .replace(/ (?:gmbh|ag|s\.?a\.?|ltd|inc)\b\.?(?: ?& ?co\.?(?: ?kg(?:aa)?)?)?.*$/i, '')
    .split(
      / ?(?:all rights|todos |tous |alle rechte|版权所有|保留|无断|無断|무단|京ICP|\p{Script=Han}?ICP|\d{4}|[|｜·•。]|\. |\.$|, (?:inc|ltd|llc))/iu,
    )[0]
    ?.replace(/,? (?:inc|ltd|llc|gmbh|s\.?a\.?|plc|corp|co|limited)\.?$/i, '')
    .replace(/[,，;]$/, '')
    .trim()
  if (mark && (name === undefined || /^(?:reserved|notice|policy)?$/i.test(name))) return beforeRights(line)
  if (!mark || name === undefined || name.length < 2 || /^(?:reserved|notice|policy)$/i.test(name))
    return undefined
  const start = mark.index + mark[0].length - mark[1]!.length + by
  return { name, start, end: start + name.length }
}

/** `The Post © 2024`: the holder stands first. */
function beforeRights(line: string): Stated | undefined {
  const name = /^([\p{Lu}\p{Lo}][^©ⓒ.|]{1,40}?),? ?(?:©|ⓒ|\(c\))/u.exec(line)?.[1]
  return name === undefined || /copyright/i.test(name) ? undefined : { name, start: 0, end: name.length }
}

/** A name alone in brackets, as it stands behind a report; undefined where there is none. */
export function nameInBrackets(line: string): Stated | undefined {
  const name = /^[(（]([^()（）]{2,24})[)）]$/.exec(line)?.[1]
  if (name === undefined || !isNameLike(name) || isNobody(name) || !/ |^[\p{Lo}]{3,5}$/u.test(name))
    return undefined
  return { name, start: 1, end: 1 + name.length }
}

/** Whether a line is a byline: it names author or publisher by a label, and says little else. */
export function isByline(text: string): boolean {
  if (text.length > 120) return false
  if (
    /^\S{2,40} (?:started|opened|created|posted) this (?:conversation|discussion|question|issue|thread|topic)/.test(
      text,
    )
  )
    return true
  const [before, office] = text.split(/ ?[–—|·,] | - /)
  if (office !== undefined && text.length <= 90 && offices.test(office) && isNameLike(before!)) return true
  if (/ contributed (?:to this (?:report|story|article)|reporting)/.test(text)) return true
  const found = authorIn(text) ?? publisherIn(text)
  return found !== undefined && text.length - found.name.length < 60 && !/[。！？]$|[^.]{30}[.!?]$/.test(text)
}

/** Whether a line is a date with little around it: a label, a time, a place. */
export function isDateLine(text: string, lang?: string): boolean {
  if (text.length > 90) return false
  const found = findDate(text, lang)
  if (!found) return false
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    if (i >= found.start && i < found.end) continue
    const script = scriptOf(text.charCodeAt(i))
    if (script) letters += script === 'han' || script === 'kana' ? 2 : 1
  }
  return letters <= 36 && !/[。！？?!]$/.test(text)
}

/** Whether words look like a person's name: one to four words that begin with a capital, or two to six characters without spaces. */
export function isNameLike(text: string): boolean {
  if (text.length > 40 || /[\d@#:/?!。，]/.test(text)) return false
  if (/^[\p{Script=Han}\p{Script=Katakana}·・]{2,10}$/u.test(text))
    return text.length <= 6 || /[·・]/.test(text)
  const words = text.split(' ')
  const small = /^(?:de|da|do|dos|das|del|der|den|van|von|bin|ben|al|el|la|le|di|du|y|e|and|und|et)$/
  return (
    words.length <= 5 &&
    words.every(word => small.test(word) || /^(?:['’\p{L}]{0,3}['’])?\p{Lu}[\p{L}\d_.’'-]*$/u.test(word)) &&
    words.some(word => !small.test(word))
  )
}

/** Whether words are a name as forums have them, `Ann88`, `ann_lee`. */
function isHandle(text = ''): boolean {
  return /^\p{L}{2}[\p{L}\d._-]{1,28}$/u.test(text) && /[\d_]/.test(text)
}

function whole(match: RegExpExecArray | null): Stated | undefined {
  const name = match?.[1]
  return match && name
    ? { name, start: match.index + match[0].lastIndexOf(name), end: match.index + match[0].length }
    : undefined
}

function nameIn(match: RegExpExecArray): Stated | undefined {
  const rest = match[1] ?? ''
  const name = rest
    .split(
      /[|｜·•,，;；()（）\t]| {2,}|\d{2,}|\d{1,2} ?[月.]| (?=(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)$)|(?:责任)?编辑|來源|来源|作者| [-–—] /,
    )[0]!
    .trim()
  if (!/\p{L}/u.test(name)) return undefined
  const start = match.index + match[0].lastIndexOf(rest) + rest.indexOf(name)
  return { name, start, end: start + name.length }
}
