/**
 * Whether a paragraph is what a site says about its rights and duties: at least two of the words that such notices are
 * made of, in any of a few languages, and one by which a site speaks of itself or to its reader. A body that is about
 * copyright is no notice.
 */
export function isNotice(text: string): boolean {
  const own = hits(siteSpeaks, text)
  return own >= 2 || (own === 1 && hits(noticeWords, text) >= 1)
}

/** Whether a short paragraph asks its reader to subscribe, follow, sign up or install: two of the words of such lines, one a request. */
export function isPromo(text: string): boolean {
  return hits(requests, text) >= 1 && hits(wares, text) >= 1
}

function hits(words: readonly RegExp[], text: string): number {
  const head = text.slice(0, 600).toLowerCase()
  let count = 0
  for (const word of words) if (word.test(head)) count++
  return count
}

/** By these a site speaks of itself, or of what may be done with its texts. */
const siteSpeaks = [
  /转载(?:仅|请|须|需|时|或|自)|(?:不得|禁止|如需|请勿|谢绝)转载|被转载|轉載(?:請|須|自)|(?:不得|禁止|請勿)轉載|無断転載|転載を禁/,
  /(?:may|do) not be (?:reproduced|republished|published|broadcast)|may (?:re|be re)publish|may be reproduced|nachdruck|proibida a reprodução|prohibida (?:la|su) reproducción|reproduction interdite|riproduzione riservata/,
  /(?:特别|免责|版权|郑重|重要|特此|法律)(?:声明|申明|提示)|(?:特別|免責|版權|鄭重)聲明|\bdisclaimer\b|haftungsausschluss|isenção de responsabilidade|exoneración|avertissement :/,
  /不代表(?:本|我|平台|.{0,6}(?:观点|立场))|不構成|不构成|仅供参考|僅供參考|仅代表|views? expressed|does not (?:represent|constitute)|(?:não|no) (?:constitui|representa|constituye)|ne constitue|stellt keine|informational purposes|fins informativos|fines informativos/,
  /本网站|本網站|本站|本网|本平台|本公众号|本サイト|this (?:web ?)?(?:site|page)|esta página|este site|este sitio|ce site|ce courriel|diese(?:r)? (?:web)?seite/,
  /与我们(?:联系|接洽)|與我們聯|联系我们|聯繫我們|联系后台|联系本|contact us|entre em contato|contáctenos|contactez-nous|kontaktieren sie/,
  /privacy policy|privacy notice|隐私政策|datenschutzerkl|política de privaci|politique de confidentialit|we (?:and our partners )?use cookies|utilizamos cookies|usamos cookies|utilisons des cookies|verwenden cookies|cookies? (?:settings|preferences)/,
  /forward-looking statements|all rights reserved|todos os direitos|todos los derechos reservados|tous droits|alle rechte vorbehalten|版权所有|版權所有/,
  /you (?:are receiving|received) this|unsubscribe|vous recevez ce|recibe este correo|está recebendo este|diese e-mail erhalten/,
  /本文(?:系|为|由).{0,12}(?:原创|转载|发布|上传)|原创内容|网友(?:上传|投稿)|用户(?:上传|发布)|如有侵权|如涉及.{0,8}(?:侵权|版权)/,
]

/** What such notices are about. */
const noticeWords = [
  /未经(?:本|书面)?(?:授权|许可)|未經(?:授權|許可)|without (?:prior )?(?:express )?(?:written )?permission|sem (?:prévia )?autorização|sin (?:previa )?autorización|sans autorisation|ohne (?:vorherige )?(?:schriftliche )?(?:genehmigung|zustimmung)/,
  /转载|轉載|転載|reprint|republish|reproduc|reproduç|weiterverbreit/,
  /版权|版權|著作权|著作権|copyright|©|urheber|direitos autorais|derechos de autor|droits d|diritti|حقوق/,
  /责任|責任|liabilit|liable|haftung|responsabilidade|responsabilidad|responsabilité|warrant|obligation/,
  /第三方|third.part|terceiros|terceros|dritte[rn]?\b|\btiers\b/,
  /financial advice|investment advice|投资建议|投資建議|aconselhamento|asesoramiento|anlageberatung/,
  /\bcookies?\b|personali[sz]e|traffic|consent|einwilligung|consentim/,
  /侵权|侵權|infring|删除|刪除|remove/,
  /securities|required by law|differ materially|法律/,
  /原创|授权|本文|liste|abonn|inscrit|suscri|inscri|mailing/,
]

/** What such lines ask for, in the forms that speak to a reader. */
const requests = [
  /^(?:please )?(?:sign up|subscribe|follow|join|get|download|register|become|support|try|enter your|like what|enjoy(?:ed|ing)? th)\b/,
  /(?:^|[.!?] )(?:sign up|subscribe|follow us|join us|click here|by signing up)\b/,
  /点击(?:上方|下方|这里|关注|阅读|订阅)|长按|扫码|扫描|扫一扫|欢迎(?:关注|订阅|扫码|加入|转发)|请关注|记得(?:点赞|关注)|點擊|歡迎(?:關注|訂閱)|点个|关注我们|搜索公众号/,
  /abonnez-vous|inscrivez-vous|suivez-nous|rejoignez|recevez|téléchargez|soutenez/,
  /suscríbete|suscríbase|regístrate|síguenos|únete|descarga /,
  /subscreva|inscreva-se|assine|siga(?:-nos| a| o| nosso)|receba|cadastre-se|acompanhe|junte-se|baixe/,
  /abonnieren sie|abonniere|melde(?:n sie)? (?:dich|sich)|folge(?:n sie)? (?:uns|mir)|jetzt (?:abonnieren|anmelden|registrieren|testen)|jederzeit kündbar/,
  /iscriviti|seguici|abonneer|volg ons|подпи(?:шитесь|сывайтесь)|اشترك|تابعونا|تابعنا|登録(?:は|して|する|を)|フォローして|구독하/,
]

/** What they offer. */
const wares = [
  /newsletter|e-?mail list|\binbox\b|mailing list|briefing in your|our (?:app|channel|podcast|community|membership)|free trial|free account|your (?:e-?mail|support)/,
  /facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|google news|discord|tiktok|weibo/,
  /关注|订阅|公众号|二维码|蓝字|客户端|加群|社群|在看|星标|訂閱|關注|專頁/,
  /boîte (?:mail|aux lettres)|gratuitement|infolettre|correo|boletín|posteingang|postfach|e-?mail|canal|gratuit|gratis|kostenlos|casella|рассылк|телеграм|النشرة|البريد|メルマガ|チャンネル|뉴스레터/,
]
