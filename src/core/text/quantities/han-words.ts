/** What things are counted by in Chinese, simplified. A single numeral is a number only before one of these or a unit. */
const CLASSIFIERS = new Set(
  '个 本 家 位 名 人 只 台 部 款 种 项 件 次 回 遍 趟 条 张 座 间 所 份 组 批 套 辆 架 艘 颗 片 块 枚 支 枝 册 篇 首 句 行 页 段 章 节 集 期 场 届 轮 步 方 户 棵 根 门 国 笔 票 单 类 杯 瓶 碗 盒 箱 桶 袋 盘 道 关 圈 倍 口 头 层 代 岁 级 栋 幢 排 列 双 对 股 员 点 处 派 拨 幅 顿 通 封 把 串 束 粒 滴 桩 起 例 宗 路 大 核 卡 寸'.split(
    ' ',
  ),
)
/** Classifiers after which a single numeral is mostly a word of its own (两头, 三级, 三代, 四大, 三点): these need digits or more numerals. */
const DOUBTFUL = new Set('头级代点大路口对双通起把关道处门国方排列寸层期集章节届代号')

/** Whether the character at `at` counts things; `sure`: even after a single numeral. */
export const isClassifier = (text: string, at: number, sure = false): boolean => {
  const character = text.charAt(at)
  return CLASSIFIERS.has(character) && !(sure && DOUBTFUL.has(character))
}

/** Words and idioms that only look like numbers, by their first character: they are passed over whole. */
const WORDS = new Map<string, string[]>()
for (const word of '千万别 千万不 千万要 千万记 千万小心 万一 万万 万能 万物 万事 万维网 万圣节 亿万 百分比 百分点 百姓 百货 百科 百家 百般 千古 千秋 十分重要 十足 十字 十全十美 三心二意 一心一意 五湖四海 七手八脚 九死一生 三番五次 三番两次 两次三番 两全其美 四通八达 四面八方 五花八门 七上八下 七嘴八舌 乱七八糟 三天两头 三三两两 三言两语 三令五申 五颜六色 五光十色 一五一十 一清二楚 一干二净 不三不四 丢三落四 接二连三 说三道四 颠三倒四 朝三暮四 挑三拣四 百里挑一 万无一失 千家万户 千千万万 千变万化 千方百计 千差万别 千奇百怪 千辛万苦 千山万水 成千上万 百战百胜 百发百中 四分五裂 四舍五入 六神无主 八九不离十 十有八九 九牛一毛 沧海一粟 一日千里 一举两得 一分为二 独一无二 一年四季 一年一度 一天到晚 一年到头 一成不变 三角 三明治 三国 三亚 三方会谈 四川 五金 五角 六一 七夕 八卦 九州 九寨 双十一 双十二 五四 九一八 十一届 三部曲 三件套 两会 两岸 两性 两极 两者 二者 三者 一万个不 三个代表 三条红线 万岁 万历 十月革命 三维 二维 二元 三元 八字 两口子 两下子 三下五除二 三思 十万个为什么 四合院 一百八十度 三百六十度 三百六十行 百年老店 百年大计 千年虫 七七八八 十之八九 数一数二 一二三 一线 二线 三线 五一 五星级 七零八落 横七竖八 三七二十一 五体投地 六亲不认 十恶不赦 十拿九稳 九霄云外 百感交集 百折不挠 百年不遇 百无聊赖 百依百顺 百闻不如 百思不 千载难逢 千篇一律 千钧一发 千军万马 千疮百孔 千丝万缕 千里之外 千里迢迢 千里马 千里眼 千真万确 千奇百怪 万众 万紫千红 万象 万籁 万念 万人空巷 万劫 万分 十万火急 十字路口 十字架 三长两短 两肋插刀 两面三刀 五谷丰登 五脏六腑 七情六欲 八仙过海 八方 五味 五官 四肢 三军 三农 三餐 一言九鼎 一石二鸟 一箭双雕 一波三折 三顾茅庐 三心两意 三思而 举一反三 说一不二 隔三差五 隔三岔五 三下两下 一来二去 三步并作两步 百花齐放 百尺竿头 千方百 千锤百炼 千言万语 千秋万代 万家灯火 万丈 九牛二虎 二话不说 二手 二进制 十进制 八进制 十六进制 零零后 九零后 八零后 七零后 零和 零售 零件 零食 零钱 零碎 零星'.split(
  ' ',
)) {
  const first = word.charAt(0)
  WORDS.set(first, [...(WORDS.get(first) ?? []), word])
}
for (const list of WORDS.values()) list.sort((a, b) => b.length - a.length)

/** Where the word that only looks like a number ends, or `at`. */
export function wordEnd(text: string, at: number): number {
  const word = WORDS.get(text.charAt(at))?.find(each => text.startsWith(each, at))
  // 三元 and 二元 are money after all before a price; 百分点 is read with its number.
  return word === undefined ? at : at + word.length
}

/** Traditional characters of numbers and units, and their simplified forms: one for one, so that offsets stay. */
const SIMPLIFIED = new Map(
  Object.entries({
    億: '亿',
    萬: '万',
    兩: '两',
    貳: '贰',
    參: '叁',
    陸: '陆',
    個: '个',
    間: '间',
    種: '种',
    項: '项',
    條: '条',
    張: '张',
    臺: '台',
    輛: '辆',
    顆: '颗',
    塊: '块',
    隻: '只',
    單: '单',
    筆: '笔',
    類: '类',
    層: '层',
    級: '级',
    歲: '岁',
    戶: '户',
    門: '门',
    國: '国',
    頁: '页',
    節: '节',
    場: '场',
    屆: '届',
    輪: '轮',
    雙: '双',
    對: '对',
    員: '员',
    點: '点',
    盤: '盘',
    組: '组',
    號: '号',
    錢: '钱',
    幣: '币',
    歐: '欧',
    鎊: '镑',
    圓: '圆',
    鐘: '钟',
    鍾: '钟',
    時: '时',
    週: '周',
    禮: '礼',
    紀: '纪',
    噸: '吨',
    畝: '亩',
    頃: '顷',
    釐: '厘',
    納: '纳',
    節氣: '',
    電: '电',
    華: '华',
    攝: '摄',
    盧: '卢',
    韓: '韩',
    溫: '温',
    開: '开',
    幾: '几',
    數: '数',
    餘: '余',
    來: '来',
    約: '约',
    近: '近',
    過: '过',
    僅: '仅',
    祇: '只',
    達: '达',
    翻: '翻',
    減: '减',
    從: '从',
    與: '与',
    總: '总',
    這: '这',
    後: '后',
    還: '还',
    內: '内',
    別: '别',
    體: '体',
    樣: '样',
    邊: '边',
    話: '话',
    論: '论',
    訓: '训',
    練: '练',
    億元: '',
    赫茲: '',
    茲: '兹',
    焦: '焦',
    處: '处',
    幀: '帧',
    棟: '栋',
    億級: '',
    階: '阶',
    為: '为',
    們: '们',
    請: '请',
    萊: '莱',
  }).filter(([key, value]) => key.length === 1 && value.length === 1 && key !== value),
)

/** The text with the characters that numbers and units are written in simplified; the same length, so that offsets stay. Linear. */
export function simplifyNumbers(text: string): string {
  let simple = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x2e80) continue
    const character = SIMPLIFIED.get(text.charAt(at))
    if (character === undefined) continue
    simple += text.slice(from, at) + character
    from = at + 1
  }
  return from === 0 ? text : simple + text.slice(from)
}
