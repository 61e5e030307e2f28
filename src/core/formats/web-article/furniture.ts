import type { BoilerplateKind } from '../../transcript/article.ts'
import type { Line } from './line-shape.ts'
import { languagesIn, siteWordsIn, type SiteWordsIn } from './site-signs.ts'
import type { SiteSign } from './site-words.ts'
import { isByline, isDateLine } from './stated-facts.ts'

/** What a line by itself shows of the page around an article. */
export interface Furniture {
  /** What it surely is; undefined where the line may be the article's. */
  readonly kind: BoilerplateKind | undefined
  /** It opens a list of other texts or the readers' comments. */
  readonly opens: 'related' | 'comments' | undefined
  /** It looks like furniture without being sure: the name of a department, a lone language. */
  readonly doubtful: boolean
  /** Names one language and nothing else. */
  readonly language: boolean
}

const contact =
  /^(?:for (?:further|more|media|additional|press)|weitere informationen|für rückfragen|pour (?:toute|plus d)|para (?:más|mais|mayor)).{0,50}(?:contact|kontakt|contato)/iu
const address = /[\w.+-]@[\w-]+\.\w/

/** `3 thoughts on “The ferry”`: above the comments of a blog. */
const thoughts =
  /^\d+ (?:thoughts?|comments?|replies|responses|gedanken?|kommentare?|antworten|pensier[io]|commenti|réflexions?|réponses|commentaires?|pensamientos?|comentarios?|respuestas|comentários?|respostas|reacties) (?:on|to|zu|auf|su|sur|à|sobre|en|em|a|op) /iu

const nothing: Furniture = { kind: undefined, opens: undefined, doubtful: false, language: false }

/** Reads one line. Depends on nothing but its text; linear. */
export function furnitureOf(line: Line): Furniture {
  const { text } = line
  if (/['’]s (?:avatar|profile (?:photo|picture))$|^.{1,24}的头像$/.test(text.slice(0, 80)))
    return sure('image')
  if (/^!\[|^<img\b|^\[?(?:image|img|图片|圖片)\]?$/i.test(text.slice(0, 12))) return sure('image')
  if (line.letters === 0) {
    if (line.digits === 0) return sure('rule')
    if (isPhone(text)) return sure('navigation')
    return sure(line.stamp ? 'date' : 'counter')
  }
  if (line.notice) return sure('notice')
  if (isRights(line)) return sure('notice')
  if (line.promo) return sure('share')
  // Who wrote a text and how to reach them; in running text addresses are rare.
  if (line.prose && line.units <= 300 && address.test(text)) return sure('byline')
  const languages = languagesIn(text)
  if (languages >= 2) return sure('languages')
  if (isDateLine(text)) return sure('date')
  const words = siteWordsIn(text)
  if (words) {
    const kind = fromWords(line, words)
    if (kind) return kind
  }
  if (line.stamp) return sure('date')
  if (/^\d+ [^\d\s].{2,30}[“"„«”]\S/u.test(text) && thoughts.test(text)) return sure('comments', 'comments')
  if (pointsElsewhere(line)) return sure('related')
  if (isMoreOf(line)) return sure('related', 'related')
  if (isByline(text)) return sure('byline')
  if (isContact(line) || isLinks(line)) return sure('navigation')
  if (isCrumbs(line)) return sure(isHashtags(text) ? 'related' : 'navigation')
  if (isHashtags(text)) return sure('related')
  return (words?.sign === 'section' && words.share > 0.5) || languages === 1
    ? { ...nothing, doubtful: true, language: languages === 1 }
    : nothing
}

function sure(kind: BoilerplateKind, opens?: Furniture['opens']): Furniture {
  return { kind, opens, doubtful: false, language: false }
}

function fromWords(line: Line, { sign, share, first, firstLetters }: SiteWordsIn): Furniture | undefined {
  const { text } = line
  // `Read more: …`, `Tags | …`: the label says what the rest is.
  if (first && first !== 'section' && firstLetters >= 2 && hasLabel(text, firstLetters)) {
    if (first === 'related-opener') return sure('related', share > 0.8 ? 'related' : undefined)
    if (first === 'byline') return sure('byline')
    if (first === 'counter' && share > 0.5) return sure('counter')
    const rules = line.ends === 'open' && line.units <= 40
    if (first === 'comments-opener' && (line.digits > 0 || rules)) return sure('comments', 'comments')
  }
  if (line.digits > 0 && line.letters <= 24 && share > 0.75 && (isCounting(sign) || sign === 'date'))
    return sure(sign === 'comments-opener' ? 'comments' : sign === 'date' ? 'date' : 'counter', opensOf(sign))
  // A sentence is more than its words, unless it is very short.
  const enough = line.ends === 'sentence' ? 0.9 : 0.7
  if (share < enough || sign === 'section') return undefined
  return sure(kindOf(sign), opensOf(sign))
}

function isCounting(sign: SiteSign): boolean {
  return sign === 'counter' || sign === 'comments-opener' || sign === 'share'
}

function opensOf(sign: SiteSign): Furniture['opens'] {
  if (sign === 'related-opener') return 'related'
  return sign === 'comments-opener' ? 'comments' : undefined
}

function kindOf(sign: Exclude<SiteSign, 'section'>): BoilerplateKind {
  if (sign === 'related-opener') return 'related'
  return sign === 'comments-opener' ? 'comments' : sign
}

/** Whether a colon or bar stands behind the first so many letters of a line. */
function hasLabel(text: string, letters: number): boolean {
  const mark = /[:：|｜]/.exec(text.slice(0, letters * 2 + 12))
  if (!mark) return false
  // As many characters as letters and the spaces, bullets and arrows between them.
  return mark.index <= letters + 8 && text.slice(mark.index + 1, mark.index + 3) !== '//'
}

/** `Read: The ferry`: one other text, by its headline. */
function pointsElsewhere({ text, ends, units }: Line): boolean {
  if (units > 140 || ends === 'cut') return false
  return /^(?:read|watch|listen|see also|lesen|lee|lea|leia|lire|leggi|читайте)(?: (?:more|also|next|sie|auch|también|también|também|aussi|anche))*: ?\S|^(?:explore|in|see|read) the .{2,24} issue$/iu.test(
    text,
  )
}

/** `More in Business`, `Mehr aus Bonn`: opens a list of what else there is of something with a name. */
function isMoreOf({ text, ends, units }: Line): boolean {
  if (units > 44 || ends !== 'open') return false
  return /^(?:discover |read |see )?more (?:in|from|by|on|about) (?:the )?\p{Lu}|^more (?:posts|stories|articles|news|videos|episodes|questions)\b|^mehr (?:aus|von|zum?|zur|über) \p{Lu}|^plus d(?:e |['’])\p{Lu}|^más (?:de|en|sobre) \p{Lu}|^mais (?:de|em|sobre) \p{Lu}|^更多.{1,10}(?:新闻|资讯|文章|内容|报道|精彩)$/u.test(
    text.charAt(0).toLowerCase() + text.slice(1),
  )
}

/** `© 2024 The Post`, `Copyright 2019 …`, registration numbers of Chinese sites. */
function isRights({ text, units }: Line): boolean {
  // `© Ana Duarte/The Agency`: whose picture it is.
  if (units > 220 || /^© ?(?:(?:photo|foto|image|bild|crédit)|[^\d/]{3,40}\/[^\d/]{3,40}$)/i.test(text))
    return false
  return (
    /[©ⓒ℗®]\s?\d{4}|\d{4}\s?[©℗]|\(c\) ?\d{4}|^©|copyright\s?(?:©|ⓒ|\(c\)|\d{4})|©\s?copyright/i.test(text) ||
    (units < 120 && /ICP[备证備證]|公网安备|增值电信|All Rights Reserved/i.test(text)) ||
    (/©/.test(text) && siteWordsIn(text)?.sign === 'notice')
  )
}

function isPhone(text: string): boolean {
  return /^[+(]?\d[\d ()./-]{7,20}$/.test(text) && /[ ()+-]/.test(text) && !/\d{4}-\d{2}-\d{2}/.test(text)
}

function isContact({ text, ends, units }: Line): boolean {
  if (units <= 90 && contact.test(text)) return true
  if (units > 80 || ends === 'sentence') return false
  return address.test(text) || /(?:\+|\b00)\d[\d ()-]{7,}/.test(text) || /^www\./i.test(text)
}

/** Nothing but addresses, or links with their words. */
function isLinks({ text }: Line): boolean {
  if (!text.includes('://') && !text.includes('](')) return false
  const rest = text
    .replace(/!?\[[^[\]]{0,200}\]\([^()\s]{0,400}\)/g, '')
    .replace(/https?:\/\/[^\s]{1,500}/g, '')
    .replace(/[\s|·•,;*>-]/g, '')
  return rest.length <= text.length * 0.1
}

/** Three or more short parts between arrows, bars or dots. */
function isCrumbs({ text, ends, units, table }: Line): boolean {
  if (units > 160 || ends === 'sentence' || table) return false
  const parts = text.split(/ ?[>»›|｜] ?| [/·•–—] |[·•]| {3,}|\t/).map(part => part.trim())
  const filled = parts.filter(part => part !== '')
  const isShort = (part: string) => part.length <= 32 && part.split(' ').length <= 4
  const long = filled.filter(part => !isShort(part))
  return (
    filled.length >= 3 &&
    (long.length === 0 || (filled.length >= 5 && long.length === 1 && long[0]!.length <= 48))
  )
}

function isHashtags(text: string): boolean {
  if (text.charAt(0) !== '#' || text.length > 200) return false
  const words = text.split(/\s+/)
  return words.every(word => /^#\p{L}/u.test(word)) || /^#[^#\s]{1,30}#/.test(text)
}
