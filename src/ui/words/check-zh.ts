import type { Told } from '../../core/transcript/check-document.ts'
import type { CheckWords, Piece } from './check-en.ts'
import { quantityZh } from './quantity-zh.ts'
import { zh } from './zh.ts'

/** What the interface says in Chinese about disagreements of a conversation's two languages. */
export const checkZh: CheckWords = {
  title: '不一致之处',
  previous: '上一处不一致',
  next: '下一处不一致',
  nth: (ranks, of) => `第 ${ranks.map(zh.number).join('、')} 处，共 ${zh.number(of)} 处`,
  all: '全部不一致之处，重要的在前',
  none: '这一轮中没有发现不一致。',
  noneAtAll: '这场对谈中没有发现不一致。',
  choose: '选择一处，可在正文旁对照两种说法。',
  kinds: { number: '数字', unit: '单位', name: '人名或名称', missing: '缺漏', length: '明显偏短' },
  severities: { high: '严重', medium: '值得一看', low: '轻微' },
  original: '原文',
  translation: '译文',
  nothing: '此处没有对应的说法',
  here: '此处',
  sources: { notes: '节目简介中', elsewhere: '别处', 'other side': '译文中' },
  value: quantityZh,
  says,
  brief,
}

const sides = { a: '原文', b: '译文' } as const
const other = { a: 'b', b: 'a' } as const

function says(told: Told): readonly Piece[] {
  switch (told.about) {
    case 'numbers':
      if (told.verdict === 'unit') return ['数字相同，单位不同。']
      return told.factor === undefined ? [] : [`相差 ${zh.number(told.factor)} 倍。`]
    case 'one side':
      return [`${sides[other[told.which]]}中没有找到这个数字。`]
    case 'name': {
      const { usual, source, of } = told
      if (of !== undefined) return ['原文都是“', { said: of, of: 'a' }, '”。']
      if (source !== 'other side') return []
      return ['原文别处也多作“', { said: usual, of: 'a' }, '”。']
    }
    case 'missing':
      if (told.what === 'turn') return [`这一轮没有${sides[told.which]}。`]
      return [told.which === 'b' ? '译文略去了这些话。' : '只有译文有这些话。']
    case 'length':
      return [`${sides[told.which]}的长度约为这场对谈中通常长度的 ${zh.percent(told.share)}，可能有所缺漏。`]
  }
}

function brief(told: Told, which: 'a' | 'b'): readonly Piece[] {
  switch (told.about) {
    case 'numbers':
      return ['“', { said: told.a.text, of: 'a' }, '” ≠ “', { said: told.b.text, of: 'b' }, '”']
    case 'one side':
      return ['“', { said: told.reading.text, of: told.which }, `”只见于${sides[told.which]}`]
    case 'name': {
      const usual = told.source === 'other side' ? 'b' : which
      return ['“', { said: told.written, of: which }, '” ≠ “', { said: told.usual, of: usual }, '”']
    }
    case 'missing':
      if (told.what === 'turn') return [`没有${sides[told.which]}`]
      return [told.which === 'b' ? '译文缺漏' : '只见于译文']
    case 'length':
      return [`${sides[told.which]}明显偏短`]
  }
}
