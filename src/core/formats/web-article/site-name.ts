import type { Block } from '../../transcript/article.ts'
import type { Span } from '../../text/span.ts'

const name =
  "((?:(?:The|Le|La|El|Der|Die|Das|Il) )?\\p{Lu}[\\p{L}\\p{N}'’-]{1,24}(?: (?:of |de |do |da |des |du |& |and )?\\p{Lu}[\\p{L}\\p{N}'’-]{1,24}){0,3})"

/** How a site speaks of itself by name: what to read, follow, subscribe to or install, and who answers for nothing. */
const ways = [
  `(?:discover more from|thanks for reading|thank you for reading|subscribe to|(?:download|get|open|install) the|about|contact|work (?:with|for)|advertise (?:with|in)|über|abonnez-vous à|à propos d[eu]|acerca de|sobre (?:a|o|el|la)?|assine (?:a|o)|siga (?:a|o)) ${name}`,
  `${name} (?:is|ist|est|es|é) (?:a|an|the|ein|eine|un|une|una|um|uma) (?:[\\p{L}-]{3,20} ){0,2}(?:publication|newsletter|magazine|newspaper|website|publikation|zeitung|revista|journal|jornal|publicação)`,
  `(?:\\bapp|application|applikation|aplicação|aplicativo|aplicación|appli|приложение) (?:de |do |da |of |d['’]|von )?${name}`,
  `${name}[ -]app\\b`,
  `(?:endorse[\\p{L}]*|views?|opinions?|points? de vue|pontos? de vista|opini(?:ão|ões)|opini(?:ón|ones)|ansicht(?:en)?|meinung(?:en)?) (?:held |expressed |of |by |pel[ao] |d[aoe] |del |de la |du |von |der )+${name}`,
].map(way => new RegExp(`(?:^|[^\\p{L}])${way}`, 'iu'))
const hanWay =
  /(?:关于|下载|打开|订阅|关注|不代表)([\p{Script=Han}\p{L}\d]{2,12}?)(?:app|客户端|手机版|公众号|的?(?:观点|立场)|$)/iu

/** Names that every site has, and words that are none. */
const others =
  /^(?:us|me|you|our|the|this|uns|mich|nous|nosotros|nós|facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|tiktok|google(?: news| play)?|apple(?: podcasts)?|app store|android|ios|iphone|cookies?|privacy.*|terms.*|advertising|careers|我们|本站|本网站?|本平台|本报|作者.*|更多.*|全文)$/i
const longestLine = 400

/**
 * The name that a site gives itself in two or more of its own lines (`Thanks for reading The Post`, `Download the Post app`), and where
 * it stands first; undefined where there is none. Reads only what is not the article. Linear.
 */
export function siteNameIn(
  blocks: readonly Block[],
): { readonly value: string; readonly span: Span } | undefined {
  const found = new Map<string, { readonly spans: Span[]; readonly lines: Set<number> }>()
  blocks.forEach(({ role, text, start }, line) => {
    if (role === 'body' || text.length > longestLine) return
    for (const way of [...ways, hanWay]) {
      const match = way.exec(text)
      const value = match?.[1]
      // The patterns read capitals loosely, as sites write whole lines in them.
      if (!match || value === undefined || others.test(value) || !/^[\p{Lu}\p{Lo}]/u.test(value)) continue
      const at = start + match.index + match[0].indexOf(value)
      const entry = found.get(value) ?? { spans: [], lines: new Set<number>() }
      entry.spans.push({ start: at, end: at + value.length })
      entry.lines.add(line)
      found.set(value, entry)
    }
  })
  const [best] = [...found]
    .filter(([, { lines }]) => lines.size >= 2)
    .sort((a, b) => b[1].lines.size - a[1].lines.size)
  return best && { value: best[0], span: best[1].spans[0]! }
}
