import type { Reading } from '../../core/transcript/check-document.ts'
import { checkZh } from './check-zh.ts'
import { coverageZh } from './coverage-zh.ts'
import { isSaid, type NewsWords } from './news-en.ts'
import { quantityZh } from './quantity-zh.ts'
import { zh } from './zh.ts'

/** What the screens say in Chinese about the news and about disagreements. */
export const newsZh: NewsWords = {
  kinds: { quote: '引用', 'same-event': '报道同一事实', context: '相关背景' },
  sure: score => `把握 ${zh.percent(score)}`,
  speaker: ({ article, transcript, verdict }) =>
    verdict === 'other'
      ? `文章说这话出自${article}，文字稿中是${transcript}。`
      : verdict === 'same'
        ? `由${transcript}所说，与文章一致。`
        : `文章说这话出自${article}，文字稿未能确定说话人。`,

  told: {
    reading,
    numbers: ({ a, b, verdict, factor }, where) => {
      const both =
        where === 'article'
          ? `对谈中说的是${reading(a)}，文章写作${reading(b)}`
          : `原文说的是${reading(a)}，译文作${reading(b)}`
      if (verdict === 'unit') return `${both}：数字相同，单位不同。`
      return factor === undefined ? `${both}。` : `${both}：相差 ${zh.number(factor)} 倍。`
    },
    warning: '注意',
  },

  check: checkZh,
  coverage: coverageZh,

  beside: {
    turns: (from, to) =>
      from === to ? `第 ${zh.number(from)} 轮` : `第 ${zh.number(from)}–${zh.number(to)} 轮`,
    nth: (n, of) => `${zh.number(n)} / ${zh.number(of)}`,
    failed: '未能取得这些内容。',
    failedHelp: '对谈全文都在这里。请检查网络连接，然后重试。',
  },

  reader: {
    title: '新闻报道',
    previous: '上一轮见于新闻的发言',
    next: '下一轮见于新闻的发言',
    none: '文库中没有文章与这一轮相关。',
    choose: '请点选正文边上的标记，或前往第一处。',
    sentence: n => `第 ${zh.number(n)} 句`,
    shared: '两处都说',
    read: '在文章中阅读',
  },
}

function reading(told: Reading): string {
  const value = quantityZh(told)
  return isSaid(told, value) ? `“${told.text}”` : `“${told.text}”（${value}）`
}
