/**
 * How the short lines begin that pages put after a conversation, by language; lower case. A line counts only when it is
 * short and ends like a heading, so that nobody's speech is taken for it.
 */
export const footerOpeners: readonly string[] = words(`
  about|share|subscribe|follow|copyright|©|(c)|all rights reserved|related|more episodes|
  more from|browse|read more|listen on|continue|terms|privacy|contact|powered by|download|
  next episode|previous episode|back to|sign up|newsletter|comments|leave a|get the|
  sponsored|credits|produced by|关于|關於|分享|订阅|訂閱|关注|關注|版权|版權|继续|繼續|更多|相关|相關|下载|下載|浏览|上一|下一|返回|
  联系|聯絡|隐私|隱私|评论|評論|热门|推荐|推薦|について|概要|共有|シェア|購読|フォロー|関連|もっと|続きを|お問い合わせ|ダウンロード|プライバシー|소개|공유|구독|
  팔로우|관련|더 보기|더보기|다음|이전|문의|저작권|über|teilen|abonnieren|folgen|mehr|weitere|impressum|
  datenschutz|kontakt|ähnliche|zurück|nächste|à propos|partager|s’abonner|s'abonner|abonnez|
  suivez|plus d|voir aussi|mentions légales|contactez|épisode suivant|acerca|sobre|compartir|
  compartilhar|partilhar|suscr|inscre|sigue|siga|más episodios|mais episódios|relacionad|
  informazioni|condividi|iscriviti|segui|altri episodi|over deze|over de|delen|abonneer|volg|
  meer|о подкасте|о проекте|о нас|поделиться|подпис|ещё выпуски|еще выпуски|похожие|контакты|
  про подкаст|o podcaście|udostępnij|subskrybuj|więcej|o podcastu|sdílet|odebírat|om podden|
  om podcasten|dela|del|prenumerera|hakkında|paylaş|abone|tentang|bagikan|langganan|
  giới thiệu|chia sẻ|đăng ký|عن |حول|شارك|اشترك
`)

/** Words of headings under which the conversation itself stands; lower case. */
export const transcriptHeadings: readonly string[] = words(`
  transcript|full text|subtitles|captions|conversation|transkript|transcri|trascrizione|
  untertitel|sous-titres|subtítulos|legendas|sottotitoli|ondertitel|расшифровка|транскрипт|
  стенограмма|субтитры|розшифровка|transkrypcja|přepis|字幕|文字稿|逐字稿|全文|正文|转录|轉錄|实录|對話|对话|文字起こし|
  書き起こし|本文|대본|자막|전문|스크립트|녹취
`)

/** Headings under which notes stand; lower case. Only needed to tell a short heading from a title in another language. */
export const notesHeadings: readonly string[] = words(`
  show notes|shownotes|notes|summary|description|overview|about this episode|introduction|
  intro|chapters|timestamps|highlights|zusammenfassung|beschreibung|inhalt|kapitel|résumé|
  description|sommaire|chapitres|resumen|descripción|capítulos|resumo|descrição|riassunto|
  descrizione|capitoli|samenvatting|hoofdstukken|описание|содержание|главы|опис|streszczenie|
  opis|popis|简介|簡介|摘要|概要|章节|章節|时间轴|目录|目錄|あらすじ|要約|チャプター|目次|소개|요약|챕터|목차
`)

/** How sentences begin that hosting services put behind the notes; lower case. */
export const noticeOpeners: readonly string[] = words(`
  hosted|this episode|this podcast|this show|learn more|see |for more|our |subscribe|follow|
  get |support|visit|find |listen|produced|music|sponsored|brought to|privacy|advertising|
  join|check out|http|www.|本节目|本節目|本期|本播客|更多|欢迎|歡迎|订阅|訂閱|关注|關注|了解更多|请访问|由|この番組|本番組|詳細|詳しく|
  이 팟캐스트|자세한|더 알아보|diese folge|dieser podcast|mehr |unser|folge uns|cet épisode|ce podcast|
  hébergé|pour plus|este episodio|este podcast|alojado|para más|este episódio|hospedado|
  saiba mais|questo episodio|ospitato|этот выпуск|подпис|подробнее
`)

/** Whether `text` (in lower case) begins with one of the openers. */
export function opensWith(text: string, openers: readonly string[]): boolean {
  return openers.some(opener => text.startsWith(opener))
}

/** Whether `text` (in lower case) has one of the words in it. */
export function mentions(text: string, words: readonly string[]): boolean {
  return words.some(word => text.includes(word))
}

/** Whether a text ends as sentences do; quotes and brackets after the stop do not count. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1
  while (at >= 0 && '"\'”’」』）)]】»›'.includes(text[at]!)) at--
  return at >= 0 && '.!?…。！？．؟।;；:：—–'.includes(text[at]!)
}

/** Whether a line looks like a heading: short, and without the stop that ends a sentence. */
export function looksLikeHeading(text: string, longest = 60): boolean {
  if (text.length === 0 || endsSentence(text)) return false
  let width = 0
  for (let at = 0; at < text.length && width <= longest; at++) width += text.charCodeAt(at) > 0x2e80 ? 2 : 1
  return width <= longest && !'，,、'.includes(text.at(-1)!)
}

function words(list: string): readonly string[] {
  // line breaks are layout; a space at the end of a word is meant
  return list
    .trim()
    .split('|')
    .map(word => word.trimStart())
    .filter(word => word !== '')
}
