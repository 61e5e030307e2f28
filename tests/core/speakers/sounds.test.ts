import { expect, test } from 'vitest'
import { heard, skeleton, soundsLike } from '../../../src/core/speakers/sounds.ts'

function check(...spellings: string[]): void {
  for (const spelling of spellings)
    expect([spelling, skeleton(spelling)]).toEqual([spelling, skeleton(spellings[0]!)])
}

test('one name in several scripts has one skeleton', () => {
  check('Anna', '安娜', 'アンナ')
  check('Monica', '莫妮卡', 'モニカ', '모니카')
  check('Tom', '汤姆', 'トム', '톰')
  check('Boris', '鲍里斯', 'Борис')
})

test('other transcriptions sound closer to their name than to another', () => {
  for (const [han, name, other] of [
    ['詹姆斯', 'James', 'Simon'],
    ['玛格丽特', 'Margaret', 'Martin'],
    ['乔治', 'George', 'Roger'],
    ['伊丽莎白', 'Elizabeth', 'Isabel'],
    ['アレクサンダー', 'Alexander', 'Andrea'],
  ] as const)
    expect(soundsLike(han, name)).toBeGreaterThan(soundsLike(han, other))
})

test('names that are misheard for each other are heard alike, John and Jane are not', () => {
  expect(heard('Catherine')).toBe(heard('Katherine'))
  expect(heard('Brian')).toBe(heard('Bryan'))
  expect(heard('Sara')).toBe(heard('Sarah'))
  expect(heard('John')).not.toBe(heard('Jane'))
  expect(heard('Mike')).not.toBe(heard('Mac'))
})
