/**
 * Roughly how the characters sound that transcribe foreign names, and the commonest surnames: pinyin without tones, then the
 * characters, simplified and traditional. After the customary table for transcribing names (Xinhua's *Names of the
 * World's Peoples*), cut to what names are commonly written with.
 */
const HAN = `a阿啊 ai艾埃爱愛 an安 ang昂 ao奥奧敖 ba巴芭 bai拜白柏 ban班 bang邦 bao鲍鮑保宝寶 bei贝貝蓓 ben本 bi比毕畢碧彼庇
bian边邊卞 biao彪 bin宾賓彬 bo博伯波勃玻泊 bu布卜 cai蔡采 cao曹 cen岑 cha查察 chai柴 chang昌常 che彻 chen琛陈陳 cheng程 chu褚楚 ci茨
cui崔 da达達 dai戴黛代 dan丹 dian甸 dao道 de德 deng邓鄧 di迪蒂狄帝 ding丁 dong东東栋董 dou窦 du杜 duan段 dun顿頓敦 duo多朵 e厄娥
en恩 er尔爾耳儿 fa法 fan范範凡樊 fang方 fei费費菲飞斐 fen芬 feng冯馮 fo佛 fu弗福富夫芙傅甫 ga加嘎 gai盖蓋 gan甘 gang冈岡 gao高 ge格戈葛
gen根 geng耿 gong贡龚 gu古顾顧 gua瓜 guan关關 gui圭桂 guo果郭 ha哈 hai海 han汉漢韩韓翰 hang杭 hao豪郝 he赫何贺賀 hei黑 heng亨 hong洪
hou侯 hu胡虎 hua华華 huai怀懷 huang黄黃 hui惠 huo霍 ji吉季姬基纪 jia佳嘉贾賈伽迦 jian简簡 jiang江姜蒋蔣 jie杰傑捷 jin金 jing京 ju居 ka卡
kai凯凱 kan坎 kang康 kao考 ke克柯科可珂 ken肯 kong孔 kou寇 ku库庫 kua夸 kui奎魁 kun昆 la拉腊 lai莱萊赖賴来來 lan兰蘭 lang朗郎 lao劳勞
le勒乐樂 lei雷蕾 leng冷 li利里理莉丽麗黎李力立 lian连連廉莲蓮 liang梁 liao廖 lie列 lin林琳 ling灵凌 liu柳刘劉 long隆龙龍 lou娄 lu卢盧鲁魯露璐路陆陸
lun伦倫 luo罗羅洛萝 lv吕呂 ma马馬玛瑪 mai迈邁麦麥 man曼 mang芒 mao毛 mei梅美 men门門 meng蒙孟 mi米密弥 min敏民 ming明 mo莫摩默 mu姆穆木慕
na纳納娜那 nai奈乃 nan南楠 nao瑙 nei内內 neng能 ni尼妮倪 nian年 nie涅聂聶 ning宁寧 niu纽紐牛 nong农 nu努 nuo诺諾 ou欧歐 pa帕 pai派 pan潘 pang庞龐
pei佩裴 peng彭蓬朋 pi皮匹 ping平 po珀坡 pu普浦 qi奇齐齊契琪 qia恰 qian钱錢 qiao乔喬 qie切 qin钦欽琴秦 qiong琼瓊 qiu丘邱 qu屈曲 ran然 rang让 rao饶
ren任仁 rong荣榮 ru茹 rui瑞芮 ruo若 sa萨薩 sai赛賽塞 sang桑 se色瑟 sen森 sha莎沙 shan山珊 shang尚 shao邵绍 she舍 shen申沈 sheng圣聖 shi什施史石
shu舒 shun顺 si斯思丝絲司 song松宋 su苏蘇 sun孙孫 suo索梭 ta塔 tai泰台 tan坦谭譚 tang唐汤湯 tao陶 te特 teng滕 ti提缇 tian田 ting廷婷 tong通 tu图圖屠
tuo托 wa瓦娃 wan万萬 wang旺王汪 wei威韦韋维維薇卫衛魏 wen文温溫 weng翁 wo沃 wu伍武吴吳 xi西希锡錫席茜 xia夏霞 xiang香向 xiao肖萧蕭 xie谢謝 xin辛欣
xiong雄熊 xiu休修 xu许許徐 xue薛 xun逊遜 ya亚亞雅娅 yan燕严嚴颜阎 yang扬杨楊阳陽 yao姚耀 ye耶叶葉 yi伊依易怡 yin因茵殷尹 ying英 you尤优 yu于余俞 yuan袁
yue约約岳 yun云 za扎 zan赞贊 ze泽澤 ce策 zeng曾 zha扎 zhan詹 zhang张張章 zhao赵趙 zhe哲 zhen珍真 zheng郑鄭 zhi治芝 zhong钟鍾 zhou周 zhu朱茱 zhuo卓
zi兹茲子 zong宗 zou邹鄒 zu祖 zuo佐左`

const KANA = `aアァ iイィ uウゥ eエェ oオォ kaカ kiキ kuク keケ koコ gaガ giギ guグ geゲ goゴ saサ shiシ suス seセ soソ zaザ jiジ zuズ zeゼ zoゾ
taタ chiチ tuツ teテ toト daダ jiヂ zuヅ deデ doド naナ niニ nuヌ neネ noノ haハ hiヒ fuフ heヘ hoホ baバ biビ buブ beベ boボ paパ piピ puプ peペ poポ
maマ miミ muム meメ moモ yaヤャ yuユュ yoヨョ laラ liリ luル leレ loロ waワヮ woヲ nン vuヴ`

const HANGUL_LEAD = 'g kk n d tt l m b pp s ss  j jj ch k t p h'.split(' ')
const HANGUL_TAIL = ' k k k n n n t l k m p p p p p m p p t t ng t t k t p h'.split(' ')
const HANGUL_VOWEL = 'a e ya ye eo e yeo ye o wa we we yo u wo we wi yu eu ui i'.split(' ')
const CYRILLIC =
  'аa бb вv гg дd еe ёyo жzh зz иi йy іi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыy ь эe юyu яya'

const table = new Map<string, string>()
for (const entry of `${HAN} ${KANA}`.split(/\s+/)) {
  const sound = /^[a-z]*/.exec(entry)![0]
  for (const character of entry.slice(sound.length)) if (!table.has(character)) table.set(character, sound)
}
for (const entry of CYRILLIC.split(' ')) table.set(entry[0]!, entry.slice(1))

/** Characters that the table knows but that are mostly words: a name found by its characters never begins or ends with them. */
const MOSTLY_WORDS = new Set('那可能于年因真来來然三日方通月让')

/** Whether a Han character is one that foreign names are commonly transcribed with. */
export function transcribes(character: string): boolean {
  return character >= '㐀' && table.has(character) && !MOSTLY_WORDS.has(character)
}

/** The text in Latin letters as it roughly sounds, lower-case, a `-` between syllables; unknown characters are dropped. */
export function romanise(text: string): string {
  let out = ''
  for (const character of text.normalize('NFC').toLowerCase()) {
    const code = character.codePointAt(0)!
    if (code >= 0xac00 && code <= 0xd7a3) {
      const at = code - 0xac00
      out += `${HANGUL_LEAD[Math.floor(at / 588)]}${HANGUL_VOWEL[Math.floor(at / 28) % 21]}${HANGUL_TAIL[at % 28]}-`
    } else if (table.has(character)) out += `${table.get(character)}${code >= 0x3000 ? '-' : ''}`
    else out += character.normalize('NFD').replace(/[^a-z]/g, '')
  }
  return out
}

/**
 * The consonants of a name as classes of sounds that transcriptions confuse: `Anna`, `安娜` and `アンナ` all give `AN`.
 * A leading vowel is `A`. Vowels and doublings are left out.
 */
export function skeleton(text: string): string {
  const spelled = romanise(text)
  const han = spelled.includes('-')
  // 汤姆 and 吉姆 are Tom and Jim: the nasal of one syllable is that of the next.
  const sound = han ? spelled.replace(/ng?-(?=[mn])/g, '-') : spelled
  let out = ''
  let apart = false
  for (let i = 0; i < sound.length; i++) {
    const here = sound[i]!
    const next = sound[i + 1] ?? ''
    let sign = ''
    if (han && here === 'e' && next === 'r') [sign, i] = ['L', i + 1]
    else if (here === 'n' && next === 'g' && (han || !'aeiouyr'.includes(sound[i + 2] ?? 'x')))
      [sign, i] = ['N', i + 1]
    else if ('sczt'.includes(here) && next === 'h') [sign, i] = [here === 't' ? 'T' : 'J', i + 1]
    else if (here === 'p' && next === 'h') [sign, i] = ['F', i + 1]
    else if (here === 'c' && next === 'k') [sign, i] = ['K', i + 1]
    else if ('aeiou'.includes(here)) sign = i === 0 ? 'A' : ''
    else if (here === 'c') sign = !han && !'eiy'.includes(next || 'a') ? 'K' : 'S'
    else if (here === 'g')
      sign =
        !han && next === 'e' && (i === 0 ? sound[i + 2] !== undefined : i + 2 >= sound.length) ? 'J' : 'K'
    else if (here === 'x') sign = han ? 'S' : 'KS'
    else if (here === 'h') sign = han || i === 0 ? 'H' : ''
    else if (here === 'y') sign = i === 0 ? 'Y' : ''
    else sign = CLASS.get(here) ?? ''
    // "nn" is one sound, the two of "Nana" are two.
    const vowel = 'aeiou'.includes(here)
    if (sign !== '' && !(out.endsWith(sign) && !apart)) out += sign
    apart = vowel || (apart && sign === '')
  }
  return out
}

const CLASS = pairs('bP pP dT tT kK qJ jJ sS zS fF vW wW lL rL mM nN', entry => [entry[0]!, entry[1]!])

/** What it costs to take one class of sound for another, in tenths, or (`_`) to leave one out; all else costs 1. */
const SLIPS = pairs(
  'JS4 JK5 JT5 FW3 FH5 HK6 HS6 MN4 LW6 ST6 HJ6 FP6 H_4 W_3 Y_2 L_5 A_4 T_7 AH3 AY2 AW4 JY5',
  entry => [entry.slice(0, 2), Number(entry[2]) / 10],
)

function pairs<Value>(text: string, read: (entry: string) => [string, Value]): ReadonlyMap<string, Value> {
  return new Map(text.split(' ').map(read))
}

function slip(a: string, b: string): number {
  if (a === b) return 0
  return SLIPS.get(a < b ? a + b : b + a) ?? 1
}

/** How alike two names sound across scripts, 0 to 1: one minus the weighted edit distance of their skeletons. Quadratic in length. */
export function soundsLike(a: string, b: string): number {
  const left = skeleton(a)
  const right = skeleton(b)
  if (left === '' || right === '') return 0
  return 1 - distance(left, right, slip) / Math.max(left.length, right.length)
}

/** How alike two spellings in one script look, 0 to 1: one minus Levenshtein's distance over the longer length. */
export function looksLike(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - distance(a.slice(0, 40), b.slice(0, 40), (x, y) => (x === y ? 0 : 1)) / longer
}

function distance(a: string, b: string, cost: (x: string, y: string) => number): number {
  let row = [0]
  for (let j = 0; j < b.length; j++) row.push(row[j]! + cost('_', b[j]!))
  for (const x of a) {
    const next = [row[0]! + cost('_', x)]
    for (let j = 0; j < b.length; j++)
      next.push(Math.min(row[j]! + cost(x, b[j]!), row[j + 1]! + cost('_', x), next[j]! + cost('_', b[j]!)))
    row = next
  }
  return row[b.length]!
}

/**
 * How a name in Latin letters is heard, vowels kept in broad classes: `Bryan` and `Brian`, `Sarah` and `Sara`, `Catherine` and
 * `Katherine` are equal, `John` and `Jane` are not.
 */
export function heard(name: string): string {
  return romanise(name)
    .replace(/ph|v/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/aw|au|oa|ou|ow/g, 'o')
    .replace(/ey|ie|ee|ea|y/g, 'i')
    .replace(/ai|ei/g, 'e')
    .replace(/([aeioun])h/g, '$1')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=[a-z]{2})e$/, '')
}
