/**
 * Chinese words that say next to nothing of what a sentence is about: particles, pronouns, auxiliaries, conjunctions, and what people
 * say all the time. From usual frequency lists; the characters that stand for them in machine-altered text (正在 for 在, 取 for 与, 曲至 for 直至)
 * are among them, since such texts are met.
 */
export const hanFunctionWords: ReadonlySet<string> = new Set(
  (
    '的 了 是 在 和 与 及 或 而 也 都 就 还 又 才 只 很 更 最 太 不 没 没有 无 非 未 别 有 要 会 能 可 可以 能够 将 把 被 让 使 令 给 对 对于 关于 向 从 自 到 由 于 以 为 为了 因 因为 所以 由于 但 但是 却 然而 不过 如果 若 若是 虽然 尽管 即使 无论 ' +
    '我 你 他 她 它 我们 你们 他们 她们 它们 自己 咱们 大家 这 那 这个 那个 这些 那些 这样 那样 这种 那种 这么 那么 这里 那里 此 该 其 其他 其中 之 之后 之前 以及 并 并且 而且 且 则 ' +
    '什么 怎么 如何 为什么 谁 哪 哪里 哪些 几 多少 吗 呢 吧 啊 呀 嘛 哦 嗯 过 着 地 得 上 下 里 中 内 外 前 后 时 个 一个 一 一些 一种 一款 一家 一下 一样 些 种 款 家 位 名 次 件 颗 座 项 条 张 台 ' +
    '年 月 日 号 等 等等 来 去 说 说道 表示 认为 觉得 指出 称 坦言 透露 补充 道 总结 回忆 强调 看到 知道 想 做 用 通过 进行 成为 作为 已 已经 曾 曾经 正在 正 仍 仍然 再 再加上 现在 目前 当时 当 今天 如今 然后 接着 首先 最后 最终 同时 此外 另外 于是 因此 例如 比如 像 如 好像 一直 始终 非常 十分 真的 其实 实际上 事实上 当然 确实 可能 也许 或许 应该 应 需 必须 需要 想要 希望 所有 每 每个 各 各种 许多 很多 多 少 大 小 新 好 人 事 事情 东西 方面 问题 情况 时候 地方 ' +
    '取 曲至 直至 凡是 一曲 而是 不仅 不只 不只是 不是 就是 也就是 还是 以至 甚至 甚至于 至 只是 只有 只能 都是 之间 上述 本 本人 某 某个 任何 另 另一 两 他说 她说 据 按 按照 根据 随着 起来 出来 下去 下来 开始 起头 左右 摆布 约 大约 几乎'
  ).split(' '),
)

/** Verbs and other words of saying, in plain form: they tell that someone spoke, not of what. */
export const reportingWords: ReadonlySet<string> = new Set(
  (
    'said say says saying told tell tells remarked remark remarks explained explain explains added adds noted notes stated states according cautioned warned argued argues claimed claims described describes recalled recalls grumbled joked quipped asked asks replied answered insisted believes believe thinks think called calls likened quoted quote interview announced announce reported report reports ' +
    'sagte sagt sagten erklarte erklart meinte meint betonte betont laut zufolge berichtet berichtete berichten erinnerte fugte hinzu verglich nannte nennt so ankundigte angekundigt ' +
    'disse diz dizem afirmou afirma contou conta explicou explica segundo declarou declara acrescentou destacou comentou lembrou relatou anunciou ' +
    'dijo dice dicen explico afirma conto segun declaro anadio senalo comento recordo anuncio ' +
    'dit disent declare declarer explique expliquer selon affirme affirmer ajoute ajouter raconte souligne annonce ' +
    'detto dice spiegato secondo affermato aggiunto raccontato dichiarato annunciato'
  ).split(' '),
)

/** Verbs of saying in Chinese. */
export const sayingHan: ReadonlySet<string> = new Set(
  '说 说道 表示 指出 称 坦言 透露 补充 补充道 弥补 道 总结 总结道 回忆 回忆道 强调 写道 认为 告诉 解释 解释道 宣布 直言 坦承 感叹 谈到 提到 分析称 宣称 沉思 报道 据 暗示 笑称 笑说 相信 感慨 提醒 警告 介绍 说明 调侃 承认 呼吁 预测 回应 回答 谈及 称赞 批评 比喻'.split(
    ' ',
  ),
)

/** Verbs of saying that stand beside a name when they give its words, in plain form. */
export const sayingWords: ReadonlySet<string> = new Set(
  (
    'said says saying told tells remarked remarks explained explains added adds noted notes stated states according cautioned cautions warned warns argued argues claimed claims described describes recalled recalls grumbled joked quipped asked asks replied answered insisted insists believes thinks likened quoted wrote writes announced reported complained acknowledged admitted stressed put predicted predicts points pointed blames blamed wants jokes joked teased teases believed hopes hoped assured insisted remembers remembered reckons suggests suggested ' +
    'sagte sagt sagten erklarte erklart meinte meint betonte betont laut zufolge berichtete berichtet erinnerte fugte verglich dampfte so raumte schrieb kundigte warnt warnte rat riet glaubt glaubte hofft hoffte findet betont sieht scherzte ' +
    'disse diz afirmou afirma contou conta explicou explica segundo declarou declara acrescentou destacou comentou lembrou relatou anunciou preve foi para disse acredita brincou admitiu ' +
    'dijo dice explico afirma afirmo conto segun declaro anadio senalo comento recordo anuncio ' +
    'dit declare explique selon affirme ajoute raconte souligne annonce ' +
    'detto dice spiegato secondo affermato aggiunto raccontato dichiarato annunciato'
  ).split(' '),
)

/** Pronouns that may stand for whoever was named as speaking before, in plain form. */
export const pronouns: ReadonlySet<string> = new Set(
  'he she him her 他 她 er sie ele ela el ella il elle lui lei ihm'.split(' '),
)

const UNITS: readonly (readonly [string, string])[] = [
  ['gigawatt', 'gw gigawatts gigavatios gigavatio 吉瓦 千兆瓦 十亿瓦 百万千瓦'],
  ['megawatt', 'mw megawatts megavatios megavatio 兆瓦'],
  ['kilowatt', 'kw kilowatts kilovatios 千瓦'],
  ['watt', 'w watts vatio vatios 瓦 瓦特'],
  ['terabit', 'tbit terabits 太比特'],
  ['gigabyte', 'gb gigabytes gigabyte 吉字节'],
  ['terabyte', 'tb terabytes terabyte 太字节'],
  ['nanometer', 'nm nanometers nanometre nanometres nanometros nanometro nanometer 纳米'],
  ['kilometer', 'km kilometers kilometre kilometres kilometros quilometros 公里 千米'],
  ['month', 'months monat monate monaten mois mes meses mese mesi 个月 月份'],
  ['year', 'years jahr jahre jahren an ans annee annees ano anos anni anno'],
  ['week', 'weeks woche wochen semaine semaines semana semanas 周 星期 数周 几周'],
  ['day', 'days tag tage tagen jour jours dia dias 数日'],
  ['hour', 'hours stunde stunden heure heures hora horas 小时'],
  ['percent', '% pct prozent pourcent 百分'],
]

/** Units of measure, plain form to English name. */
export const unitForms: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(([name, forms]) => [name, ...forms.split(' ')].map(form => [form, name] as const)),
)

/** Magnitudes that follow a number, in plain form. German and Spanish words by their value there. */
export const magnitudes: ReadonlyMap<string, number> = new Map<string, number>([
  ...'hundred hundert'.split(' ').map(word => [word, 1e2] as const),
  ...'thousand tausend mil mille'.split(' ').map(word => [word, 1e3] as const),
  ...'million millions millionen millon millones milhao milhoes million millionen milioni milione'
    .split(' ')
    .map(word => [word, 1e6] as const),
  ...'billion billions milliarde milliarden milliard milliards bilhao bilhoes miliardi'
    .split(' ')
    .map(word => [word, 1e9] as const),
  ['万', 1e4],
  ['亿', 1e8],
  ...'trillion trillions billionen billones trilhoes trilhao'.split(' ').map(word => [word, 1e12] as const),
])
