const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/**
 * Words that are written with a capital and are no part of a person's name: months, days, peoples, languages, roles, and words that
 * begin sentences in the languages with capital letters. Lower-case.
 */
export const NOT_NAMES: ReadonlySet<string> = words(`
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
american british english chinese japanese korean german french spanish italian russian indian canadian australian mexican brazilian dutch swedish
european african asian portuguese irish scottish polish turkish greek jewish christian muslim catholic buddhist arab arabic hebrew latin
swiss austrian danish norwegian finnish israeli egyptian nigerian kenyan vietnamese thai indonesian taiwanese ukrainian
america europe asia africa china japan korea germany france spain italy russia india canada australia mexico brazil england britain
deutscher deutsche amerikaner amerikanerin deutschland frankreich österreich schweiz
i i'm i've i'd i'll it it's he she we you they who what when where why how which this that these those there here the a an my your his her our their its
and but or nor so yet for if then than as at by from in into of off on onto out over to up with without about after before between through under
yes no yeah yep nope ok okay oh ah um uh hmm well now look listen right sure great good fine wow hey hi hello bye thanks thank welcome sorry please dear
joining joined introducing meet today tomorrow yesterday tonight maybe perhaps actually honestly frankly obviously clearly exactly absolutely
definitely certainly totally basically literally really just also even still again only once first second third finally lastly
next later meanwhile however therefore moreover otherwise instead because since although though while unless until whether both either neither
some any all many much most more few several each every another other such same not never always often sometimes usually
is are was were be been being am do does did done have has had can could will would shall should might must let let's
say says said tell think know see go going come get got make take give want need feel keep let's guys folks everyone everybody gentlemen ladies
interesting amazing awesome cool nice fantastic wonderful perfect correct true agreed indeed fair enough congratulations cheers god lord jesus
morning afternoon evening mr mrs ms miss dr prof professor sir madam president senator minister doctor judge captain general father mother mom dad
ceo cto cfo coo ai agi tv pc ok usa us uk eu vp phd md gpu cpu api llm ipo faq diy
siri cortana team project podcast show episode radio news network podcasts season chapter part host guest interviewer interviewee moderator speaker narrator announcer
ich du er sie es wir ihr und oder aber also ja nein doch denn wenn weil dass wie was wer wo wann warum hier da dann jetzt heute genau gut
danke bitte hallo willkommen herr frau guten schön vielen herzlich mein meine dein ihre unser unsere der die das ein eine einen dem den
zum zur im am bei mit von aus für auf an in zu nach nicht kein keine ist sind war haben hat wird ganz sehr natürlich vielleicht eigentlich gast gäste stimmt richtig
leute freunde kollegen kollege kollegin arzt ärztin lehrer ingenieur ingenieurin
je tu il elle nous vous ils elles et ou mais donc alors oui non bon bien bonjour bonsoir salut merci bienvenue voilà très avec pour dans sur
le la les un une des du de mon ma mes ton ta ce cette ces que qui quoi quand comment pourquoi est sont c'est j'ai absolument exactement aujourd'hui monsieur madame
yo tú él ella nosotros ustedes y e o pero entonces sí bueno hola gracias bienvenido bienvenida bienvenidos claro exacto pues porque cuando cómo qué quién
el los las una unos unas mi mis su sus este esta eso es son está soy muy también hoy señor señora don doña muchas
eu você ele ela nós vocês mas então sim não olá oi obrigado obrigada muito bem-vindo bem-vinda bem-vindos hoje quando como porque senhor senhora
io noi voi ciao grazie benvenuto benvenuta benvenuti allora quindi certo esatto oggi signor signora sono
я ты он она мы вы они и но а да нет ну так это что как где когда почему спасибо здравствуйте привет добро итак хорошо
`)

/** Titles before a name: the name follows, without them. With or without a full stop. */
export const HONORIFICS: ReadonlySet<string> = words(`
mr mrs ms miss dr prof professor sir dame president senator minister secretary judge captain doctor reverend father sister herr frau
monsieur madame mme señor señora don doña sr sra senhor senhora signor signora dott ceo cto cfo chairman congressman ambassador
`)

/** Small words inside a name, "Ludwig van Beethoven". */
export const PARTICLES: ReadonlySet<string> = words(
  `van von der den de del della di da do dos das du la le bin ibn al el ter ten zu af av y e`,
)

/** Labels that say what someone is, not who: these are still to be named. Lower-case, without numbers. */
export const HOST_LABELS: ReadonlySet<string> = words(
  `host interviewer moderator presenter anchor co-host q 主持人 主持 主播 记者 提问者 司会 司会者 聞き手 ホスト 진행자 사회자 moderatorin gastgeber gastgeberin
  interviewerin présentateur présentatrice animateur animatrice presentador presentadora anfitrión anfitriona apresentador apresentadora entrevistador
  entrevistadora conduttore conduttrice ведущий ведущая`,
)
/** As `HOST_LABELS`, for those who answer. */
export const GUEST_LABELS: ReadonlySet<string> = words(
  `guest interviewee panelist expert a 嘉宾 嘉賓 受访者 来宾 ゲスト 게스트 gast invité invitée invitado invitada convidado convidada ospite гость`,
)
/** As `HOST_LABELS`, for anybody. */
export const ANY_LABELS: ReadonlySet<string> = words(
  `speaker spk participant person voice unknown narrator man woman male female caller audience 说话人 發言人 发言人 讲话人 說話人 旁白 話者 スピーカー ナレーター
  화자 발화자 참석자 sprecher sprecherin teilnehmer person intervenant locuteur orateur hablante orador participante locutor falante oratore parlante спикер`,
)

/** The commonest Chinese family names. */
export const HAN_SURNAMES: ReadonlySet<string> = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金贾賈夏付傅方邹鄒熊白孟秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃洪武戴莫孔汤湯温康施牛樊葛邢安齐乔喬伍庞颜倪庄莊聂章鲁岳翟殷詹申欧耿关焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'.split(
    '',
  ),
)
