import type { CoverageWords } from './coverage-en.ts'
import { zh } from './zh.ts'

/** What the interface says in Chinese about which article covers which part of a conversation. */
export const coverageZh: CoverageWords = {
  title: '报道分布',
  caption: '各篇文章有多少处出自各章。点选一格，前往其中第一轮发言。',
  captionOfParts: '各篇文章有多少处出自对谈的各部分。点选一格，前往其中第一轮发言。',
  chapters: '章',
  parts: '部分',
  turns: (from, to) =>
    from === to ? `第 ${zh.number(from)} 轮` : `第 ${zh.number(from)}–${zh.number(to)} 轮`,
  before: '第一章之前',
  all: '合计',
  comma: '，',
  colon: '：',
  passages: () => ' 处',
  quoted: n => `引用 ${zh.number(n)}`,
  nothing: '无',
  less: '少',
  more: '多',
  legend: '引用按两处计。出自几章的一处在各章中都计入，在合计中只计一次。',
  legendOfParts: '引用按两处计。出自几部分的一处在各部分中都计入，在合计中只计一次。',
  none: '文库中没有文章出自这场对谈。',
}
