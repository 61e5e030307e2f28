import { expect, test } from 'vitest'
import { restoreAltered } from '../../../src/core/relate/restore-altered.ts'

const altered = ['他们合做制制电池,工做很沉。', '专家颁布发表:手艺曾经满脚需要。']

test('forms that nobody writes are put right, and every place stays', () => {
  const { texts } = restoreAltered(altered, 'zh')
  expect(texts).toEqual(['他们合作制造电池,工作很沉。', '专家宣布  :手艺曾经满足需要。'])
  expect(texts.map(text => text.length)).toEqual(altered.map(text => text.length))
})

test('words of a text that was altered may stand for usual ones', () => {
  const { originals } = restoreAltered(altered, 'zh')
  expect(originals('手艺')).toContain('技术')
  expect(originals('电池')).toEqual([])
})

test('a text that was not altered keeps its words', () => {
  const plain = ['老师傅的手艺很好,他的设想也很有趣。']
  const { texts, originals } = restoreAltered(plain, 'zh')
  expect(texts).toEqual(plain)
  expect(originals('手艺')).toEqual([])
})

test('other languages are left alone', () => {
  expect(restoreAltered(['合做 合做 合做'], 'ja').texts).toEqual(['合做 合做 合做'])
})
