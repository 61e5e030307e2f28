import type { Block } from '../../transcript/article.ts'
import type { Span } from '../../text/span.ts'

/** Words that begin with a capital, small ones between: what a site may be called. */
const name =
  "(?:(?:The|Le|La|El|Der|Die|Das|Il) )?\\p{Lu}[\\p{L}\\p{N}'’-]{1,24}(?: (?:of |de |do |da |des |du |& |and )?\\p{Lu}[\\p{L}\\p{N}'’-]{1,24}){0,3}"

/** What stands before the name where a site speaks of itself: what to read, follow, subscribe to or install, and who answers for nothing. */
const before =
  /(?:^|[^\p{L}])(?:discover more from|thanks for reading|thank you for reading|subscribe to|(?:download|get|open|install) the|about|contact|work (?:with|for)|advertise (?:with|in)|über|abonnez-vous à|à propos d[eu]|acerca de|sobre(?: [aoe]l?| la)?|assine [ao]|siga [ao]|seguir a|sigue a|(?:repórter|reporter|redactora?|staff writer|correspondent|journaliste|jornalista|periodista)(?: d[aoe]| at| for| of| à| chez)|(?:app|application|applikation|aplicação|aplicativo|aplicación|appli)(?: de| do| da| of| von)?|(?:endorse\p{L}*|views?|opinions?|points? de vue|pontos? de vista|opini(?:ão|ões)|opini(?:ón|ones)|ansicht(?:en)?|meinung(?:en)?)(?: held| expressed| of| by| pel[ao]| d[aoe]| del| de la| du| von| der)+) /giu
const named = new RegExp(name, 'uy')

/** What stands behind it. */
const behind = new RegExp(
  `(${name})(?: (?:is|ist|est|es|é) (?:a|an|the|ein|eine|un|une|una|um|uma) (?:[\\p{L}-]{3,20} ){0,2}(?:publication|newsletter|magazine|newspaper|website|publikation|zeitung|revista|journal|jornal|publicação)|[ -][Aa]pp\\b)`,
  'gu',
)
const han =
  /(?:关于|下载|打开|订阅|关注|不代表)([\p{Script=Han}\p{L}\d]{2,12}?)(?:app|客户端|手机版|公众号|的?(?:观点|立场)|$)/giu

/** Names that every site has, and words that are none. */
const others =
  /^(?:us|me|you|our|the|this|uns|mich|nous|nosotros|nós|facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|tiktok|google(?: news| play)?|apple(?: podcasts)?|app store|android|ios|iphone|cookies?|privacy.*|terms.*|advertising|careers|我们|本站|本网站?|本平台|本报|作者.*|更多.*|全文)$/i
const longestLine = 400
/** So many lines from the beginning, and from the end, are read. */
const linesRead = 200

/** A name and where it begins in its line. */
type Found = readonly [value: string, at: number]

function namesIn(text: string): Found[] {
  const found: Found[] = []
  for (const lead of text.matchAll(before)) {
    named.lastIndex = lead.index + lead[0].length
    const match = named.exec(text)
    if (match) found.push([match[0], match.index])
  }
  for (const pattern of [behind, han])
    for (const match of text.matchAll(pattern))
      found.push([match[1]!, match.index + match[0].indexOf(match[1]!)])
  return found.filter(([value]) => !others.test(value))
}

/**
 * The name that a site gives itself in two or more of its own lines (`Thanks for reading The Post`, `Download the Post app`; of several
 * words in one, where another line has it too), and where it stands first; undefined where there is none. Reads only what is
 * not the article, and of a long page its two ends.
 */
export function siteNameIn(
  blocks: readonly Block[],
): { readonly value: string; readonly span: Span } | undefined {
  const lines = new Map<string, Set<number>>()
  const spans = new Map<string, Span>()
  const all = blocks.filter(({ role, text }) => role === 'boilerplate' && text.length <= longestLine)
  const own = all.length <= 2 * linesRead ? all : [...all.slice(0, linesRead), ...all.slice(-linesRead)]
  own.forEach(({ text, start }, line) => {
    for (const [value, at] of namesIn(text)) {
      lines.set(value, (lines.get(value) ?? new Set()).add(line))
      if (!spans.has(value)) spans.set(value, { start: start + at, end: start + at + value.length })
    }
  })
  const byLines = [...lines].sort((a, b) => b[1].size - a[1].size).slice(0, 8)
  for (const [value, { size }] of byLines) {
    const elsewhere = value.includes(' ') && own.filter(({ text }) => text.includes(value)).length >= 2
    if (size >= 2 || elsewhere) return { value, span: spans.get(value)! }
  }
  return undefined
}
