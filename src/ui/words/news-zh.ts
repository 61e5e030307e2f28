import type { Reading } from '../../core/transcript/check-document.ts'
import type { RelationKind } from '../../core/transcript/relation.ts'
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
        : `文章可能指${article}，文字稿中是${transcript}。`,

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

  article: {
    share: (n, of) => `全文 ${zh.number(of)} 句，其中 ${zh.number(n)} 句出自`,
    counts: {
      quote: n => `引用 ${zh.number(n)} 句`,
      'same-event': n => `报道同一事实 ${zh.number(n)} 句`,
      context: n => `相关背景 ${zh.number(n)} 句`,
    },
    parts: '在对谈中的位置',
    turns: (n, of) => `涉及全部 ${zh.number(of)} 轮中的 ${zh.number(n)} 轮`,
    partsHint: '方向键逐轮移动，回车键打开',
    about: n => `${zh.number(n)} 句`,
    warnings: (speakers, numbers) =>
      `${zh.number(speakers + numbers)} 处存疑：${[
        ...(speakers > 0 ? [speakers === 1 ? '说话人' : `说话人 ${zh.number(speakers)} 处`] : []),
        ...(numbers > 0 ? [numbers === 1 ? '数字' : `数字 ${zh.number(numbers)} 处`] : []),
      ].join('、')}`,
    mark: (kind, turn, others, warned) =>
      `${marked[kind]}${turn}${others > 0 ? `，另有 ${zh.number(others)} 轮` : ''}${warned ? '（存疑）' : ''}`,
    turn: (n, name) => `第 ${zh.number(n)} 轮${name ? `，${name}` : ''}`,
    turnNumber: n => `第 ${zh.number(n)} 轮`,
    beside: sentence => `第 ${zh.number(sentence)} 句在对谈中的出处`,
    nth: (n, of) => `第 ${zh.number(n)} 处，共 ${zh.number(of)} 处`,
    next: '下一处',
    previous: '上一处',
    candidates: '可能出自的各轮',
    rest: '整轮发言',
    read: '在对谈中阅读',
    backToTurn: turns => `回到第 ${turns} 轮`,
    backToConversation: '回到对谈',
    backToArticle: '回到文章',
    noSentence: (asked, last) => `没有第 ${asked} 句：本文共有 ${zh.number(last)} 句。这里是文章开头。`,
    notASentence: asked => `“${asked}”不是句子编号。请用数字，例如 12。`,
    none: '本文没有出自书架上对谈的内容。',
    failed: '本文与对谈的对应关系暂时取不到。',
    noConversation: '对谈暂时打不开。',
    noTurn: '对谈中已没有这一轮。',
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

const marked: Record<RelationKind, string> = {
  quote: '引自',
  'same-event': '与对谈报道同一事实：',
  context: '相关背景：',
}

function reading(told: Reading): string {
  const value = quantityZh(told)
  return isSaid(told, value) ? `“${told.text}”` : `“${told.text}”（${value}）`
}
