import { isCaseless } from './cased-runs.ts'
import type { Lexicon } from './cased-runs.ts'
import type { Passage } from './cased-sightings.ts'
import { SENTENCE, findCandidates } from './caseless-names.ts'
import type { Candidate } from './caseless-names.ts'
import type { Cues } from './cues.ts'
import { isHan } from './han-names.ts'
import { HOST_LABELS } from './not-names.ts'
import type { Cue, Sighting } from './sighting.ts'
import { HONORIFIC } from './titles.ts'

const CLAUSE = '，,。.！!？?；;：:\n、（(）)「」『』“”"…—《》'

/** Before a name in Chinese, between cue and name: what someone is. */
const ROLE_BEFORE =
  /(?:主持人|主持|主播|记者|記者|嘉宾|嘉賓|教授|博士|老师|作者|作家|导演|首席执行官|首席技术官|创始人|創始人|总裁|CEO|院长|医生|律师|朋友|好友|同事|搭档|总监|主任|研究员|首席工程师|首席科学家|工程师|科学家|经理|董事长)$/

/**
 * Every name of a passage in a script without capitals: transcriptions with a middle dot, Latin names inside, what stands where one
 * says one's name or before an honorific, and `known` spellings anywhere. Linear in the passage for a fixed number of cues.
 */
export function caselessSightings(
  passage: Passage,
  turn: number,
  cues: Cues,
  lexicon: Lexicon,
  known: RegExp | undefined,
): Sighting[] {
  const { text, lang } = passage
  const candidates = findCandidates(text, lang, cues, lexicon)
  if (known)
    for (const at of text.matchAll(known))
      candidates.push({ start: at.index, end: at.index + at[0].length, sure: true })
  candidates.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.sure) - Number(a.sure))
  const found: Sighting[] = []
  const lastQuestion = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'))
  let end = -1
  const apart = candidates.filter(candidate => {
    if (candidate.start < end) return false
    end = candidate.end
    return true
  })
  for (let i = 0; i < apart.length;) {
    let next = i + 1
    while (next < apart.length && isJoint(text.slice(apart[next - 1]!.end, apart[next]!.start), cues, lang))
      next++
    const group = apart.slice(i, next)
    i = next
    const context = contextOf(text, group[0]!, group.at(-1)!, lang)
    const cue = cueOf(context, cues, lang)
    const org = orgBefore(text, group[0]!.start)
    group.forEach((name, at) => {
      found.push({
        text: text.slice(name.start, name.end),
        lang,
        turn,
        start: passage.start + name.start,
        end: passage.start + name.end,
        at: name.start,
        of: text.length,
        cue: at > 0 && cue === 'self' ? 'mention' : cue,
        together: group.length,
        sure: name.sure,
        ...(name.loose ? { loose: true } : {}),
        initial: false,
        asks: lastQuestion > name.end,
        ...(at > 0 && org ? { ...org, orgShared: true } : org),
      })
    })
  }
  return found
}

function isJoint(between: string, cues: Cues, lang: string): boolean {
  const bare = between.replace(/^(?:さん|氏|様|씨|님|先生|女士|博士|教授)/, '').trim()
  return bare.length <= 3 && bare !== '' && (cues.and.includes(bare) || (lang !== 'zh' && bare === '、'))
}

interface Context {
  /** The clause before the names; the sentence before them; what follows, honorific left out; all to the sentence's end. */
  readonly clause: string
  readonly sentence: string
  readonly after: string
  readonly honored: boolean
}

function contextOf(text: string, first: Candidate, last: Candidate, lang: string): Context {
  let from = first.start
  while (from > 0 && first.start - from < 120 && !SENTENCE.includes(text[from - 1]!)) from--
  let clause = first.start
  while (clause > from && !CLAUSE.includes(text[clause - 1]!)) clause--
  let to = last.end
  while (to < text.length && to - last.end < 80 && !SENTENCE.includes(text[to]!)) to++
  const tail = text.slice(last.end, to + 1)
  const honorific = (HONORIFIC[lang] ?? []).find(title => tail.trimStart().startsWith(title))
  return {
    clause: text.slice(clause, first.start).trim().toLowerCase(),
    sentence: text.slice(from, first.start).toLowerCase(),
    after: honorific ? tail.trimStart().slice(honorific.length) : tail,
    honored: honorific !== undefined,
  }
}

function cueOf(context: Context, cues: Cues, lang: string): Cue {
  const { clause, sentence, after, honored } = context
  const tail = after.trimStart()
  const has = (text: string, phrases: readonly string[]): boolean =>
    phrases.some(phrase => text.includes(phrase))
  const starts = (text: string, phrases: readonly string[]): boolean =>
    phrases.some(phrase => text.startsWith(phrase))
  // アーボラ・ラボの…: what owns the next name is an organisation.
  if (lang !== 'zh' && /^[の의]/.test(tail)) return 'mention'
  const free = tail === '' || CLAUSE.includes(tail[0]!)
  if (!honored && lang === 'zh' && isSelf(clause, cues) && !tail.startsWith('的')) return 'self'
  if (!honored && lang !== 'zh' && starts(tail, cues.selfAfter) && !isTopicOther(clause, cues, lang))
    if (
      clause === '' ||
      clause.endsWith('の') ||
      cues.selfBefore.some(phrase => clause.endsWith(phrase)) ||
      /^(?:と申|といい|と言い|이?라고)/.test(tail)
    )
      return 'self'
  const words = clause.replace(/^[\s·]+/, '')
  const previous = sentence.slice(0, sentence.length - clause.length).replace(/[，,、\s]+$/, '')
  const opened = words === '' || cues.openers.includes(words)
  const speaksTo =
    opened &&
    ((free &&
      tail !== '' &&
      !(/^[，,、]/.test(tail) && starts(tail.slice(1), cues.apposition)) &&
      (words !== '' || previous === '' || !/^[、和与]/.test(tail))) ||
      /^[你您请]/.test(tail) ||
      (tail === '' && words !== ''))
  const thanks = has(sentence.slice(-14), cues.thanks) || (free && has(tail.slice(0, 16), cues.thanks))
  if (speaksTo && !(has(sentence, cues.introBefore) && !has(sentence.slice(-8), cues.welcome))) {
    if (has(sentence.slice(-10), cues.welcome) || (free && has(tail.slice(0, 12), cues.welcome)))
      return 'welcomed'
    if (thanks) return 'thanked'
    if (words !== '' || previous === '' || cues.openers.includes(previous.trim()) || /^[?？!！。]/.test(tail))
      return 'addressed'
  }
  if (has(sentence, cues.introBefore) || has(after.slice(0, 40), cues.introAfter)) return 'introduced'
  if (cues.from.length > 0 && cues.from.some(from => sentence.includes(from)) && has(after, cues.introAfter))
    return 'introduced'
  if (starts(tail, cues.reported) || (/(?:正如|就像|如|像|按照)$/.test(clause) && tail !== ''))
    return 'reported'
  return 'mention'
}

/** Whether a Japanese or Korean clause says of someone or something else who it is: `本日のゲストは…`, `오늘의 게스트는 …`. */
function isTopicOther(clause: string, cues: Cues, lang: string): boolean {
  const topic = lang === 'ja' ? /^(.*)は/u.exec(clause) : /^(.*[은는])(?: |$)/u.exec(clause)
  return topic !== null && !cues.selfBefore.some(phrase => topic[0].endsWith(phrase))
}

/** Whether a Chinese clause says "I am" just before the name: `我是来自南山大学的`, `我是主持人`. */
function isSelf(clause: string, cues: Cues): boolean {
  for (const phrase of cues.selfBefore) {
    const at = clause.lastIndexOf(phrase)
    if (at < 0) continue
    const between = clause.slice(at + phrase.length).trim()
    if (
      between === '' ||
      between.endsWith('的') ||
      ROLE_BEFORE.test(between) ||
      cues.fillers.includes(between) ||
      HOST_LABELS.has(between)
    )
      return between.length < 24
  }
  return false
}

/** `来自南山大学的`, `Acme的`, `Acme CEO`, `海川汽车首席工程师` right before a name: where the person belongs. */
function orgBefore(text: string, at: number): { readonly org: string } | undefined {
  const role = ROLE_BEFORE.exec(text.slice(Math.max(0, at - 8), at))
  let end = at - (role ? role[0].length : 0)
  const owned = '的の의'.includes(text[end - 1] ?? ' ')
  if (owned) end--
  else if (!role || !(isLatin(text[end - 1]) || isHan(text[end - 1]))) return undefined
  let from = end
  if (isLatin(text[from - 1])) while (from > 0 && end - from < 30 && /[\w .&-]/.test(text[from - 1]!)) from--
  else while (from > 0 && end - from < 12 && !isCaselessBoundary(text, from)) from--
  const org = text.slice(from, end).trim()
  // 做了二十年面馆的吴建国: something done, nowhere to belong.
  if (
    org.length < 2 ||
    NO_ORG.test(org) ||
    /(?<![到请来])[了过着]$/.test(text.slice(Math.max(0, from - 2), from))
  )
    return undefined
  // 物理学教授 teaches physics, 清华大学教授 at Tsinghua.
  if (!owned && (!isOrgLike(org) || org.length > 10)) return undefined
  return { org }
}

const NO_ORG =
  /^(?:在|于|从|我们|你们|他们|这样|我|你|今天|本期|节目|我們|这位|伟大|年轻|著名|亲爱|一位|两位|另一)|(?:者|家|師|师|员|員|長|长|人|手|司会|教授|博士|ホスト|ゲスト|嘉宾|朋友|市|省|国|州|县|镇|村)$/

function isOrgLike(text: string): boolean {
  return (
    isLatin(text.at(-1)) ||
    /(?:大学|公司|汽车|集团|银行|研究院|研究所|科技|医院|学院|实验室|中心|基金|资本|社|报|网|台|局|部|院)$/.test(
      text,
    )
  )
}

function isCaselessBoundary(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  return (
    CLAUSE.includes(text[at - 1]!) ||
    /(?:来自|來自|[和与與及跟是了请到邀\s的はがをにとも])$/.test(before) ||
    !isCaseless(text[at - 1]!)
  )
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9]/.test(character)
}
