/**
 * Whether a paragraph is what a site says about its rights and duties: at least two of the words that such notices are
 * made of, in any of a few languages, and one by which a site speaks of itself or to its reader. A body that is about
 * copyright is no notice. Takes a `lowerHead`, as the others here do.
 */
export function isNotice(lower: string): boolean {
  const own = hits(siteSpeaks, lower)
  return own >= 2 || (own === 1 && hits(noticeWords, lower) >= 1)
}

/** Whether a short paragraph asks its reader to subscribe, follow, sign up or install: two of the words of such lines, one a request. */
export function isPromo(lower: string): boolean {
  if (lower.length <= 240 && hits(doors, lower) >= 1) return true
  return hits(requests, lower) >= 1 && hits(wares, lower) >= 1
}

/** Whether a short paragraph says that there is more to read for those who pay or sign in. */
export function isPaywall(lower: string): boolean {
  return lower.length <= 260 && hits(walls, lower) >= 1
}

function hits(words: readonly RegExp[], lower: string): number {
  let count = 0
  for (const word of words) if (word.test(lower)) count++
  return count
}

/** As much of a line as is read for such words, in lower case. */
export function lowerHead(text: string): string {
  return text.slice(0, 600).toLowerCase()
}

/** By these a site speaks of itself, or of what may be done with its texts. */
const siteSpeaks = [
  /by (?:subscribing|signing up|registering|clicking|continuing)\b|mit (?:meiner|der|ihrer|deiner) (?:anmeldung|registrierung)|en (?:vous inscrivant|vous abonnant|cliquant|continuant)|al (?:suscribirte|suscribirse|registrarte|continuar)|ao (?:se inscrever|assinar|se cadastrar|continuar)|iscrivendoti/,
  /we reserve the right|behalten uns .{0,30}vor\b|nous nous réservons|nos reservamos|ci riserviamo/,
  /report an error|report a (?:typo|correction)|(?:submit|suggest) a correction|fehler (?:gefunden|melden)|signaler une erreur|报错|纠错|内容纠错/,
  /^(?:notice|disclaimer|editor's note on content) ?:/,
  /版权归.{0,16}(?:所有|共有)|著作權歸|copyright (?:belongs|remains) (?:to|with)/,
  /code of ethics|community (?:guidelines|standards|rules)|netiquette|comments are moderated|kommentare werden .{0,20}moderiert|commentaires sont modérés|comentarios (?:son|serán) moderados|comentários (?:são|serão) moderados/,
  /^(?:cautionary (?:note|statement)|safe harbou?r)|undue reliance/,
  /^(?:平台|网站|本站|本文|作者|内容|转载|风险|广告|温馨|友情|法律)?(?:声明|申明|提示)[:：]/,
  /转载(?:仅|请|须|需|时|或|自)|(?:不得|禁止|如需|请勿|谢绝)转载|被转载|轉載(?:請|須|自)|(?:不得|禁止|請勿)轉載|無断転載|転載を禁/,
  /(?:may|do) not be (?:reproduced|republished|published|broadcast)|may (?:re|be re)publish|may be reproduced|nachdruck|proibida a reprodução|prohibida (?:la|su) reproducción|reproduction interdite|riproduzione riservata/,
  /(?:特别|免责|版权|郑重|重要|特此|法律)(?:声明|申明|提示)|(?:特別|免責|版權|鄭重)聲明|\bdisclaimer\b|haftungsausschluss|isenção de responsabilidade|exoneración|avertissement :/,
  /不代表(?:本|我|平台|.{0,6}(?:观点|立场))|不構成|不构成|仅供参考|僅供參考|仅代表|views? expressed|does not (?:represent|constitute)|(?:não|no) (?:constitui|representa|constituye)|ne constitue|stellt keine|informational purposes|fins informativos|fines informativos/,
  /本网站|本網站|本站|本网|本平台|本公众号|本サイト|this (?:web ?)?(?:site|page)|esta página|este site|este sitio|ce site|ce courriel|diese(?:r)? (?:web)?seite/,
  /与我们(?:联系|接洽)|與我們聯|联系我们|聯繫我們|联系后台|联系本|contact us|entre em contato|contáctenos|contactez-nous|kontaktieren sie/,
  /privacy policy|privacy notice|隐私政策|datenschutzerkl|política de privaci|politique de confidentialit|we (?:and our partners )?use cookies|utilizamos cookies|usamos cookies|utilisons des cookies|verwenden cookies|cookies? (?:settings|preferences)/,
  /forward-looking (?:statements|information)|all rights reserved|todos os direitos|todos los derechos reservados|tous droits|alle rechte vorbehalten|版权所有|版權所有/,
  /you (?:are receiving|received) this|unsubscribe|vous recevez ce|recibe este correo|está recebendo este|diese e-mail erhalten/,
  /本文(?:系|为|由).{0,12}(?:原创|转载|发布|上传)|原创内容|网友(?:上传|投稿)|用户(?:上传|发布)|如有侵权|如涉及.{0,8}(?:侵权|版权)/,
]

/** What such notices are about. */
const noticeWords = [
  /terms of (?:use|service)|privacy|i agree|you agree|stimme ich|vous acceptez|acepta[srn]?\b|você concorda|datenschutz|accetti/,
  /(?:uploaded|posted|provided) by (?:an? )?(?:users?|third)|storage services/,
  /观点|立场|信息(?:存储|发布)/,
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
  /(?:puedes|podéis|puede) seguir|sigue(?:nos)? (?:a|en|toda)\b|apúnta(?:te|rte)|apuntarse/,
  /check out (?:more|our|the latest)|find your next/,
  /consider (?:becoming|subscribing|supporting)|feel free to share|to receive new posts|to (?:support|receive) (?:my|our)|leave us a (?:review|rating)|rate and review/,
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
  /\bthis issue|our other (?:stories|episodes)|story to read|next (?:story|read)\b/,
  /(?:free|paid) subscriber|subscription|reader-supported|this post is public|new posts|you enjoyed|find (?:the|our) (?:show|podcast)|apple podcasts|spotify/,
  /newsletter|e-?mail list|\binbox\b|mailing list|briefing in your|our (?:app|channel|podcast|community|membership)|free trial|free account|your (?:e-?mail|support)/,
  /facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|google news|discord|tiktok|weibo/,
  /关注|订阅|公众号|二维码|蓝字|客户端|加群|社群|在看|星标|訂閱|關注|專頁/,
  /boîte (?:mail|aux lettres)|gratuitement|infolettre|correo|boletín|posteingang|postfach|e-?mail|canal|gratuit|gratis|kostenlos|casella|рассылк|телеграм|النشرة|البريد|メルマガ|チャンネル|뉴스레터/,
]

/** Fields to fill in, and the reader's own letterbox: either alone is enough. */
const doors = [
  /opens in (?:a )?new (?:window|tab)|öffnet (?:sich )?in (?:einem )?neuen? fenster|nouvelle fenêtre|nova janela|nueva ventana/,
  /^(?:type|enter|your) (?:your )?e-?mail|^(?:ihre|deine) e-?mail|^votre (?:adresse )?e-?mail|^tu (?:correo|e-?mail)|^(?:seu|o seu|digite seu) e-?mail|^请输入.{0,4}(?:邮箱|手机)|^メールアドレスを/,
  /(?:to|in|into) your (?:e-?mail )?inbox|in (?:ihr|ihrem|dein|deinem) (?:e-?mail-?)?postfach|dans votre boîte|in (?:je|jouw|uw) (?:mailbox|inbox)|en tu (?:correo|bandeja|buzón)|no seu e-?mail|nella tua (?:casella|e-?mail|mail)/,
  /your ad choices/,
  /(?:see|spot|spotted|found|noticed) an? (?:error|mistake|typo)/,
  /thanks? (?:you )?for reading .{1,40}(?:!|subscribe|share)/,
]

/** What stands where a text goes on for subscribers. */
const walls = [
  /free (?:articles?|stories) (?:left|remaining|this month)|(?:articles?|stories) (?:left|remaining) this month|subscri.{0,60}unlimited (?:digital )?access|unlimited (?:digital )?access.{0,60}subscri/,
  /subscribers? only|subscriber-only|only (?:available )?(?:to|for) (?:paid )?(?:subscribers|members)|already a subscriber|subscribe (?:now |today )?to (?:continue|read|keep)|(?:post|article|story|content) is for (?:paid|paying|premium)|member-only story|register (?:for free )?to (?:continue|read)/,
  /réservée?s? aux abonnés|il vous reste .{1,12} de cet article|abonnez-vous pour lire/,
  /(?:nur|exklusiv) für abonnenten|jetzt weiterlesen|weiterlesen mit|als abonnent(?:in)? weiter/,
  /(?:exclusiv[oa]|s[oó]lo) para (?:suscriptores|socios)|suscríbete para (?:seguir|continuar|leer)|(?:exclusiv[oa]|só|apenas) para assinantes|assine para (?:ler|continuar)|riservat[oa] agli abbonati/,
  /(?:会员|付费|订阅)(?:专享|可读|内容|用户可)|(?:登录|注册|订阅|付费|开通会员).{0,4}(?:后可?|即可|可)(?:继续)?(?:阅读|查看)|剩余.{0,6}(?:内容|全文)|有料(?:会員|記事)|会員限定|残り.{0,8}文字|유료 ?회원|구독자 전용/,
]
