import { isSpace } from '../../text/lines.ts'
import { isUnspaced, scriptOf } from '../../text/script.ts'
import { isNotice, isPaywall, isPromo, lowerHead } from './notices.ts'

/**
 * What the shape of a line of a pasted page tells, without knowing any site.
 *
 * `units`: how much it says; a letter counts 1, a character that is a syllable or a word (Han, kana, Hangul) 2, anything else that shows 1.
 * `ends`: how it ends: like a sentence, cut off (`…`), or openly, as headings, menus and labels do.
 */
export interface Line {
  readonly text: string
  readonly units: number
  readonly letters: number
  readonly digits: number
  readonly ends: 'sentence' | 'cut' | 'open'
  /** Ends with a comma or semicolon: a salutation, a list in sentences. */
  readonly goesOn: boolean
  /** Begins with a bullet, a dash or a number and a dot. */
  readonly bullet: boolean
  /** A heading by its mark, `## The glue`. */
  readonly marked: boolean
  /** A row of a table, `| Line | Year |`. */
  readonly table: boolean
  /** A place in a recording with what is said there, `(12:30) The glue`. */
  readonly timed: boolean
  /** A link and nothing else behind its bullet. */
  readonly link: boolean
  /** A date or time and hardly anything else. */
  readonly stamp: boolean
  /** Running text: a paragraph, whoever wrote it. */
  readonly prose: boolean
  /** What a site says about its rights and duties. */
  readonly notice: boolean
  /** Asks to subscribe, to follow, to install. */
  readonly promo: boolean
  /** Names a newsletter and says little else: beside a request to subscribe to it, its heading. */
  readonly offer: boolean
}

/** From which length on a line is running text. */
export interface ProseOptions {
  /** A line that ends like a sentence is running text from this length; raise it and short paragraphs weigh less. */
  readonly proseFrom: number
  /** From this length a line is running text however it ends. */
  readonly longFrom: number
}

const closers = new Set('”“’‘"\'»›«‹」』）)】]》〉*_')
const sentenceEnds = new Set('.!?。！？｡．;；؟।:：')
const bullets = new Set('•·●○◦▪■□–—-*+►▶')

/** Measures one line (already without white space around it). One pass, linear. */
export function readLine(text: string, { proseFrom, longFrom }: ProseOptions): Line {
  let units = 0
  let letters = 0
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 32) continue
    if (code >= 48 && code <= 57) digits++
    const script = scriptOf(code)
    if (script !== undefined) letters++
    units += isUnspaced(script) || script === 'hangul' ? 2 : 1
  }
  const ends = endOf(text)
  const lower = letters > 3 ? lowerHead(text) : ''
  return {
    text,
    units,
    letters,
    digits,
    ends,
    goesOn: /[,;，；、،؛]$/.test(text.slice(-1)),
    bullet:
      (bullets.has(text.charAt(0)) && text.charAt(1) !== text.charAt(0)) ||
      /^\d{1,3}[.)、．] ?\S/.test(text.slice(0, 8)),
    marked: /^#{1,6} \S/.test(text.slice(0, 8)),
    table:
      units > 4 && text.charAt(0) === '|' && text.endsWith('|') && text.indexOf('|', 1) < text.length - 1,
    timed: /^[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?(?: ?[-–—:])? +[^\s\d]/.test(text.slice(0, 24)),
    link: /^\W{0,4}!?\[[^\]]{0,200}\]\([^)\s]{0,300}\)\W{0,2}$/.test(text.slice(0, 520)),
    stamp:
      digits >= 4 &&
      digits >= letters &&
      letters <= 12 &&
      hasDateOrTime(text.slice(0, 60)) &&
      text.length <= 60,
    prose:
      letters > 0 &&
      ends !== 'cut' &&
      (units >= longFrom || (units >= proseFrom && (ends === 'sentence' || holdsSentence(text, proseFrom)))),
    notice: units >= 30 && (isNotice(lower) || isPaywall(lower)),
    offer:
      units <= 40 &&
      ends === 'open' &&
      /newsletter|nieuwsbrief|infolettre|boletín|boletim|rundbrief|メルマガ|뉴스레터/i.test(text),
    promo: units <= 400 && letters > 3 && isPromo(lower),
  }
}

function endOf(text: string): Line['ends'] {
  let last = text.length - 1
  // French puts a space before its closing mark.
  while (last > 0 && (closers.has(text.charAt(last)) || isSpace(text.charCodeAt(last)))) last--
  const end = text.charAt(last)
  if (end === '…') return text.charAt(last - 1) === '…' ? 'sentence' : 'cut'
  if (text.slice(Math.max(0, last - 2), last + 1) === '...') return 'cut'
  return sentenceEnds.has(end) ? 'sentence' : 'open'
}

/** Whether a sentence ends within a line, far from its beginning, as where a site's link is glued to a paragraph. */
function holdsSentence(text: string, proseFrom: number): boolean {
  const end = /[。！？](?![”」』）)])|\p{Ll}{2}[.!?] (?=\p{Lu})/u.exec(text.slice(proseFrom / 2, 400))
  return end !== null && !/[)）]$/.test(text) && !hasCaption(text)
}

function hasDateOrTime(text: string): boolean {
  return (
    /\d{4}[-/.年]\d{1,2}/.test(text) ||
    /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(text) ||
    /\d{1,2}[:h]\d{2}/.test(text) ||
    /\d{4}/.test(text)
  )
}

const captionMark =
  /^[▲△▼▽◀◁↑→📷]|(?:图片?来源|圖片?來源|图源|圖源|摄于|攝於|供图|撮影|提供写真|photo(?:graph)?(?: by)?|image|credit|courtesy of|foto|bild|quelle|crédit|crédito|imagem|imagen) ?[:：/©(]|\(courtesy|^(?:photo|photograph|foto|picture|image|illustration) (?:by|von|de|di|par|credit) |\((?:[^()/]{2,40}\/[^()/]{2,40}|资料图|资料照片)\)$|\((?:source|quelle|fuente|fonte|crédits?) ?: ?[^()]{2,40}\)$|©/iu

/** Whether a line says that it belongs to a picture: by a pointing mark, a credit. */
export function hasCaptionMark({ text, units }: Line): boolean {
  return units <= 200 && hasCaption(text)
}

/** A name in capitals behind a bar or stop, as agencies and photographers are credited: `… on Monday. / ANA DUARTE`. */
const capitalCredit = /[./|] ?(?:[\p{Lu}-]{2,} ?){2,}(?:\([^()]{1,30}\)|[«“"].{1,40}[»”"])?$/u

function hasCaption(text: string): boolean {
  return captionMark.test(text.slice(0, 300)) || (text.length <= 300 && capitalCredit.test(text))
}
