import type { Lang } from '../transcript/episode.ts'

/**
 * What a language says around a person's name. All lower-case; `'` is the straight apostrophe. A phrase is looked for with word
 * boundaries in languages that have spaces, plainly in those that do not.
 */
export interface Cues {
  /** Right before one's own name: "I'm …". */
  readonly selfBefore: readonly string[]
  /** Right after one's own name: "… here". */
  readonly selfAfter: readonly string[]
  /** Between the two without being part of the name: "your host". */
  readonly fillers: readonly string[]
  /** Earlier in a sentence that introduces people: "joining me". */
  readonly introBefore: readonly string[]
  /** Later in such a sentence: "joins me". */
  readonly introAfter: readonly string[]
  readonly thanks: readonly string[]
  readonly welcome: readonly string[]
  /** Words that may stand before an address: "so", "and". */
  readonly openers: readonly string[]
  /** After the name and a comma: then it is spoken about ("Ann, who …"), not to. */
  readonly apposition: readonly string[]
  /** After the name: what a participant is reported to have said: "said", "mentioned". */
  readonly reported: readonly string[]
  /** Before an organisation that a person belongs to: "from", "ceo of". */
  readonly from: readonly string[]
  /** Articles and possessives: what follows them is no person. */
  readonly articles: readonly string[]
  /** Names are joined by these. */
  readonly and: readonly string[]
  /** What only a host says; what only a guest says. */
  readonly hostSays: readonly string[]
  readonly guestSays: readonly string[]
}

const list = (text: string): readonly string[] => (text === '' ? [] : text.split('|'))
const cues = (part: Readonly<Record<keyof Cues, string>>): Cues =>
  Object.fromEntries(Object.entries(part).map(([key, text]) => [key, list(text)])) as unknown as Cues

const en = cues({
  selfBefore: "i'm|i am|my name is|my name's|this is|call me|name's|it's me",
  selfAfter: 'here|speaking',
  fillers: 'your host|the host|your co-host|the host of the show|professor|also|again|host',
  introBefore:
    'joining me|joining us|joins me|joins us|joined by|my guest|our guest|my guests|our guests|guest is|guests are|guests today|with me is|with me are|with me today|with me in|with us is|with us are|with us today|here with|please welcome|let me introduce|want to introduce|like to introduce|introducing|invited|on the show|today we have|also have|have with me|have with us|talking to|talking with|talk to|talk with|speaking with|speaking to|speak with|sitting down with|sit down with|chatting with|co-host|cohost|excited to have|thrilled to have|happy to have|delighted to have|pleased to have|lucky to have|on the line|our panel|say hello to|in conversation with|conversation with|interview with|and with him|this is my friend|this is my colleague',
  introAfter:
    'joins me|joins us|join me|join us|is with us|are with us|with us today|with me today|is joining|are joining|is here|are here|here today|on the show today|welcome to the show',
  thanks: 'thanks|thank you|thank|thank you so much|cheers|appreciate it',
  welcome: 'welcome|welcome to the show|welcome back|good to have you|great to have you|glad to have you',
  openers:
    "so|and|but|well|now|ok|okay|yeah|yes|no|oh|right|hey|hi|hello|exactly|absolutely|sure|alright|all right|great|thanks|thank|you|welcome|back|good|morning|sorry|then|look|listen|let's|start|with|maybe|first|how|what|dear|agreed|thanks a lot|so much|very much|again|wow|hmm|guys|true|totally|congratulations|morning",
  apposition:
    'who|whom|whose|which|the|a|an|our|my|his|her|your|ceo|cto|cfo|president|founder|director|professor|from|former|chief|head|senior|vice|chair|and|as well|author',
  reported:
    'said|says|mentioned|indicated|put it|was saying|was just|just said|just mentioned|pointed|touched on|noted|explained|talked about|described|alluded|suggested|brought up|told us|already said',
  from: 'from|at|of|for|inside|in|than|like|via|into',
  articles:
    'the|a|an|my|your|his|her|our|their|its|this|that|these|those|some|every|each|any|no|another|via|than',
  and: 'and|&|or|as well as|along with|together with',
  hostSays:
    "welcome to|welcome back to|thank you for joining|thanks for joining|thank you for sharing|thank you very much for sharing|thanks for coming|thank you for coming|thanks for being|thank you for being|my guest|our guest|my guests|our guests|joining me|joining us|joined by|on today's show|on today's episode|today we're talking|on the show today|this week on|thanks for listening|thank you for listening|let me ask you",
  guestSays:
    'thanks for having|thank you for having|thank you for inviting|thanks for inviting|glad to be here|happy to be here|great to be here|pleasure to be here|good to be here|honored to be here',
})

const de = cues({
  selfBefore: 'ich bin|ich bin die|ich bin der|mein name ist|ich heiße|ich heisse|hier ist|hier spricht',
  selfAfter: 'hier',
  fillers: 'euer gastgeber|ihr gastgeber|eure gastgeberin|ihre gastgeberin|euer host|der|die|übrigens',
  introBefore:
    'zu gast|zu gast ist|bei mir ist|bei mir sind|bei uns ist|bei uns sind|mein gast|meine gäste|unser gast|unsere gäste|ich spreche mit|spreche ich mit|spreche ich heute mit|spreche heute mit|ich rede heute mit|rede ich mit|begrüße|begrüßen|willkommen|mit mir|im gespräch|dabei ist|dabei sind|eingeladen|co-host|kollegin|kollege',
  introAfter: 'ist zu gast|ist bei uns|ist bei mir|ist dabei|zu gast|begrüßen',
  thanks: 'danke|vielen dank|danke dir|danke ihnen|herzlichen dank|danke schön',
  welcome: 'willkommen|herzlich willkommen|schön, dass du da bist|schön, dass sie da sind',
  openers:
    'also|und|aber|nun|ja|nein|gut|genau|hallo|hi|hey|danke|vielen|dank|okay|ok|so|liebe|lieber|willkommen|herzlich|stimmt|richtig|dir|ihnen|frau|herr|schön|guten|tag|morgen|sag|mal|ach|dann',
  apposition: 'der|die|das|dem|den|deren|dessen|ein|eine|mein|meine|unser|unsere|ceo|chef|chefin|von|und|aus',
  reported:
    'sagte|sagt|gesagt|meinte|erwähnte|erwähnt|hat gesagt|hat vorhin|hat schon|hat gerade|erklärte|schon sagte',
  from: 'von|vom|aus|bei|in|im|für|zum|zur|durch|beim',
  articles:
    'der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|mein|meine|meinen|meinem|meiner|dein|deine|sein|seine|ihr|ihre|unser|unsere|unserem|unserer|kein|keine|diese|dieser|dieses|diesem|diesen|jede|jeder|jedes|viele|alle',
  and: 'und|sowie|&|oder',
  hostSays:
    'willkommen bei|willkommen zu|willkommen zum|willkommen zur|mein gast|unser gast|meine gäste|zu gast|danke fürs zuhören|danke, dass du|danke, dass sie|vielen dank für das gespräch|bei mir ist|bei mir sind',
  guestSays:
    'danke für die einladung|vielen dank für die einladung|danke, dass ich|schön, hier zu sein|freue mich, hier|freue mich, dabei',
})

const fr = cues({
  selfBefore: "je suis|je m'appelle|mon nom est|ici|moi c'est|moi, c'est",
  selfAfter: 'à votre micro|au micro',
  fillers: 'votre hôte|votre animateur|votre animatrice',
  introBefore:
    "bienvenue à|merci à|parole à|bonjour à|mon invité|mon invitée|mes invités|notre invité|notre invitée|nos invités|je reçois|nous recevons|avec moi|avec nous|à mes côtés|j'accueille|nous accueillons|bienvenue|en compagnie de|je vous présente|rejoint par|je parle avec",
  introAfter: 'est avec nous|est avec moi|est notre invité|est notre invitée|nous rejoint',
  thanks: 'merci|merci beaucoup|merci bien',
  welcome: 'bienvenue',
  openers:
    'alors|et|mais|oui|non|bon|bien|bonjour|salut|merci|beaucoup|donc|ok|exactement|voilà|tout|à|fait|cher|chère|bienvenue|ah|oh|eh|justement|absolument',
  apposition: 'qui|que|dont|le|la|les|un|une|notre|mon|ma|pdg|directeur|directrice|de|et',
  reported: "a dit|disait|l'a dit|a mentionné|expliquait|vient de dire|évoquait|le disait|a expliqué",
  from: "de|d'|du|chez|à|pour|en|dans|des",
  articles: 'le|la|les|un|une|des|du|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|ce|cette|ces',
  and: 'et|ainsi que|&|ou',
  hostSays:
    "bienvenue dans|bienvenue à|bienvenue sur|mon invité|mon invitée|notre invité|mes invités|je reçois|merci de nous avoir|merci d'avoir accepté|merci de votre écoute",
  guestSays: "merci de m'avoir invité|merci pour l'invitation|merci de me recevoir|ravi d'être|ravie d'être",
})

const es = cues({
  selfBefore: 'soy|yo soy|me llamo|mi nombre es|les habla|les saluda|aquí',
  selfAfter: 'aquí',
  fillers: 'su anfitrión|tu anfitrión|su anfitriona|el|la',
  introBefore:
    'mi invitado|mi invitada|mis invitados|nuestro invitado|nuestra invitada|nuestros invitados|nos acompaña|nos acompañan|me acompaña|me acompañan|conmigo está|conmigo están|con nosotros|está con nosotros|damos la bienvenida|bienvenido|bienvenida|bienvenidos|hablamos con|converso con|les presento|recibimos a|tenemos a|conversamos con',
  introAfter: 'nos acompaña|está con nosotros|está conmigo|nos acompañan',
  thanks: 'gracias|muchas gracias|mil gracias',
  welcome: 'bienvenido|bienvenida|bienvenidos',
  openers:
    'entonces|y|pero|bueno|sí|no|hola|gracias|muchas|exacto|claro|pues|ok|oye|mira|bienvenido|bienvenida|estimado|estimada|querido|querida|ahora|a|ver|buenos|días|muy|bien',
  apposition:
    'que|quien|quienes|el|la|los|un|una|nuestro|nuestra|mi|director|directora|ceo|de|y|fundador|fundadora',
  reported: 'dijo|decía|mencionó|dice|acaba de decir|ha dicho|comentaba|comentó|señaló|explicó',
  from: 'de|del|en|para|por|desde',
  articles: 'el|la|los|las|un|una|unos|unas|mi|mis|tu|tus|su|sus|nuestro|nuestra|este|esta|ese|esa',
  and: 'y|e|&|o|así como',
  hostSays:
    'bienvenidos a|bienvenidas a|bienvenido a|mi invitado|mi invitada|nuestro invitado|nuestra invitada|nos acompaña|gracias por acompañarnos|gracias por venir|gracias por estar|gracias por escuchar',
  guestSays:
    'gracias por invitarme|gracias por la invitación|gracias por recibirme|encantado de estar|encantada de estar',
})

const pt = cues({
  selfBefore:
    'sou|eu sou|eu sou o|eu sou a|sou o|sou a|me chamo|chamo-me|o meu nome é|meu nome é|aqui é|aqui é o|aqui é a',
  selfAfter: 'aqui',
  fillers: 'o|a|seu anfitrião|sua anfitriã',
  introBefore:
    'meu convidado|minha convidada|meus convidados|o meu convidado|nosso convidado|nossa convidada|nossos convidados|comigo está|comigo estão|está comigo|conosco|connosco|recebo|recebemos|bem-vindo|bem-vinda|bem-vindos|converso com|conversamos com|falamos com|apresento',
  introAfter: 'está conosco|está connosco|está comigo|se junta',
  thanks: 'obrigado|obrigada|muito obrigado|muito obrigada',
  welcome: 'bem-vindo|bem-vinda|bem-vindos',
  openers:
    'então|e|mas|bom|bem|sim|não|olá|oi|obrigado|obrigada|muito|exato|claro|pois|ok|bem-vindo|bem-vinda|caro|cara|agora|olha|certo',
  apposition: 'que|quem|o|a|os|um|uma|nosso|nossa|meu|minha|diretor|diretora|ceo|de|e|fundador|fundadora',
  reported: 'disse|dizia|mencionou|acabou de dizer|comentou|explicou|falou|referiu',
  from: 'de|do|da|em|na|no|para|por|dos|das',
  articles: 'os|as|um|uma|meu|minha|teu|tua|seu|sua|nosso|nossa|este|esta|esse|essa',
  and: 'e|&|ou|bem como',
  hostSays:
    'bem-vindos ao|bem-vindo ao|bem-vindos à|bem-vindos a|meu convidado|minha convidada|nosso convidado|nossa convidada|obrigado por vir|obrigada por vir|obrigado por estar|obrigada por estar',
  guestSays: 'obrigado pelo convite|obrigada pelo convite|obrigado por me|obrigada por me|prazer estar aqui',
})

const zh = cues({
  selfBefore: '我是|我叫|我的名字是|我的名字叫|我名叫|本人是|我就是|叫我|在下',
  selfAfter: '在这里|為您主持|为您主持',
  fillers:
    '主持人|你们的主持人|你的主持人|大家的老朋友|嘉宾|记者|教授|博士|本期主持人|你們的主持人|主播|首席执行官|创始人|联合创始人',
  introBefore:
    '请到|邀请|請到|邀請|嘉宾|嘉賓|有请|有請|欢迎|歡迎|加入我|和我一起|与我一起|与我一同|做客|来到|跟我一起|我身边|介绍|介紹|对话|與我一起|一起聊|坐在我|搭档|来宾|來賓|连线',
  introAfter:
    '共同参与|共同參與|加入我们|加入我們|加入节目|加入本期|做客|一起聊|来到节目|来到我们|参与本期|參與本期|做嘉宾|与我们一起|和我们一起|跟我们一起|與我們|将参与|也在这里',
  thanks: '谢谢|感谢|多谢|謝謝|感謝|多謝',
  welcome: '欢迎|歡迎|欢迎来到|欢迎回来',
  openers:
    '那么|那|所以|好的|好|嗯|对|是的|谢谢|感谢|谢谢你|谢谢您|欢迎|嘿|你好|您好|没错|不过|但是|而且|接下来|首先|现在|请问|哎|哦|噢|当然|谢谢大家|早上好|大家好|那麼|對|對了|好吧|没关系|先|来|请|非常感谢|非常感谢你|非常感谢您|太好了|確實|确实',
  apposition: '他|她|这位|那位|是|一位|作为|来自',
  reported: '所说|说|提到|指出|刚才|刚刚|所言|早前|之前|提及|所提|谈到|所說|說|剛才|刚说|也说',
  from: '来自|來自',
  articles: '',
  and: '和|与|及|以及|跟|、|與|还有|還有|同',
  hostSays:
    '欢迎收听|欢迎来到|歡迎收聽|歡迎來到|我们请到|我们邀请|今天的嘉宾|本期嘉宾|請到了|感谢收听|谢谢收听|感谢您的收听|请到了|感谢大家收听|感谢你来|感谢您来|谢谢你来',
  guestSays: '谢谢邀请|感谢邀请|很高兴来到|很高兴能来|很荣幸来|谢谢你的邀请|謝謝邀請|很高興來',
})

const ja = cues({
  selfBefore:
    '私は|わたしは|僕は|俺は|私の名前は|司会の|mcの|ホストの|進行役の|ナビゲーターの|パーソナリティの',
  selfAfter: 'です|と申します|といいます|と言います|でございます|がお送りします',
  fillers: '司会の|ホストの',
  introBefore: 'ゲスト|お迎え|お招き|ご紹介|一緒に|今日は|本日は',
  introAfter: 'お迎え|お越し|来ていただ|来てもら|ご紹介|お招き|に登場|にお話|と一緒|ゲスト',
  thanks: 'ありがとう|感謝',
  welcome: 'ようこそ|いらっしゃい',
  openers:
    'では|それでは|じゃあ|で|ええ|はい|そうですね|ありがとうございます|ありがとう|さて|なるほど|ようこそ|まず|あの|うん|いえ|どうも|確かに|こんにちは',
  apposition: 'は|が|の|を|も',
  reported: 'が言|がおっしゃ|も言|もおっしゃ|の言|のおっしゃ|が先ほど|が指摘|の指摘|が話',
  from: '',
  articles: '',
  and: 'と|、|や|および|・',
  hostSays: 'ようこそ|お送りします|本日のゲスト|今日のゲスト|お迎えし|お越しいただ|司会の|番組',
  guestSays: 'お招きいただ|お招きありがとう|呼んでいただ|よろしくお願いします',
})

const ko = cues({
  selfBefore: '저는|제 이름은|나는|전|진행자|진행을 맡은',
  selfAfter: '입니다|이라고 합니다|라고 합니다|예요|이에요|이라고 해요|라고 해요',
  fillers: '진행자|진행을 맡은|사회자',
  introBefore: '게스트|모시|모셨|초대|함께|오늘은|소개',
  introAfter: '모셨|모시|초대|함께|나와|소개|출연',
  thanks: '감사합니다|고맙습니다|감사해요|고마워요',
  welcome: '환영합니다|어서 오세요|반갑습니다',
  openers:
    '그럼|그러면|네|예|자|감사합니다|고맙습니다|그런데|아|그렇군요|맞아요|안녕하세요|환영합니다|먼저|혹시',
  apposition: '은|는|이|가|의|을|를|도',
  reported: '이 말|가 말|님이 말|께서 말|이 얘기|가 얘기|도 말|말씀하신|말씀하셨',
  from: '',
  articles: '',
  and: '와|과|그리고|,|하고|및',
  hostSays: '환영합니다|모셨습니다|모시고|오늘의 게스트|청취해|진행을 맡은|초대했습니다',
  guestSays: '초대해 주셔서|불러 주셔서|불러주셔서|초대해주셔서',
})

const it = cues({
  selfBefore: 'sono|io sono|mi chiamo|il mio nome è|qui è',
  selfAfter: 'qui',
  fillers: 'il vostro conduttore|la vostra conduttrice',
  introBefore:
    'il mio ospite|la mia ospite|i miei ospiti|il nostro ospite|i nostri ospiti|con me|con noi|do il benvenuto|diamo il benvenuto|benvenuto|benvenuta|parliamo con|vi presento',
  introAfter: 'è con noi|è con me|è qui',
  thanks: 'grazie|grazie mille',
  welcome: 'benvenuto|benvenuta|benvenuti',
  openers: 'allora|e|ma|bene|sì|no|ciao|grazie|mille|esatto|certo|quindi|ok|caro|cara|benvenuto|benvenuta',
  apposition: 'che|chi|il|la|un|una|nostro|nostra|mio|mia|direttore|ceo|di|e',
  reported: 'ha detto|diceva|ha menzionato|ha spiegato|dice',
  from: 'di|da|del|della|dal|dalla|in|per',
  articles: 'il|lo|la|i|gli|le|un|uno|una|mio|mia|nostro|nostra|suo|sua|questo|questa',
  and: 'e|ed|&|o',
  hostSays: 'benvenuti a|benvenuti su|il mio ospite|il nostro ospite|la mia ospite|grazie per essere',
  guestSays: "grazie per l'invito|grazie per avermi|felice di essere",
})

const none = cues({
  selfBefore: '',
  selfAfter: '',
  fillers: '',
  introBefore: '',
  introAfter: '',
  thanks: '',
  welcome: '',
  openers: '',
  apposition: '',
  reported: '',
  from: '',
  articles: '',
  and: ',|&',
  hostSays: '',
  guestSays: '',
})

const ru: Cues = {
  ...none,
  selfBefore: list('я|меня зовут|это|с вами'),
  introBefore: list('мой гость|моя гостья|наш гость|наши гости|у нас в гостях|в гостях|со мной|с нами'),
  thanks: list('спасибо|благодарю'),
  welcome: list('добро пожаловать'),
  openers: list('итак|и|а|но|да|нет|ну|привет|спасибо|здравствуйте|хорошо|так'),
  and: list('и|&'),
  from: list('из|в|от'),
  hostSays: list('добро пожаловать|мой гость|наш гость|в гостях'),
  guestSays: list('спасибо за приглашение|спасибо, что пригласили'),
}

const BY_LANG: Readonly<Record<Lang, Cues>> = { en, zh, ja, ko, de, fr, es, pt, it, ru }

/** What the language says around names; a language that nobody taught us borrows nothing. */
export function cuesOf(lang: Lang): Cues {
  return BY_LANG[lang] ?? BY_LANG[lang.split('-')[0]!] ?? none
}
