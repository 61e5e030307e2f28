import { expect, test } from 'vitest'
import type { Finding, Told } from '../../src/core/transcript/check-document.ts'
import { readingsOf } from '../../src/state/finding-readings.ts'

const span = { side: 0, start: 0, end: 1 }
const power = (text: string, value: number) => ({ text, value, unit: 'W', kind: 'power' }) as const

/** The two readings as `language place: words`, of a finding with words in the languages given. */
function check(told: Told, where: 'a' | 'b' | 'ab', ...picture: readonly string[]) {
  const finding: Finding = {
    turn: 1,
    kind: 'name',
    severity: 'low',
    a: where.includes('a') ? span : null,
    b: where.includes('b') ? span : null,
    told,
    why: '',
  }
  expect(
    readingsOf(finding).map(
      ({ of, at, text = 'nothing', number }) => `${of} ${at}: ${text}${number ? ` = ${number.value}` : ''}`,
    ),
  ).toEqual(picture)
}

test('numbers stand by language, with what they come to', () =>
  check(
    { about: 'numbers', a: power('3 GW', 3e9), b: power('30吉瓦', 3e10), verdict: 'differ', factor: 10 },
    'ab',
    'a side: 3 GW = 3000000000',
    'b side: 30吉瓦 = 30000000000',
  ))
test('a number that one language lacks stands beside nothing', () => {
  check(
    { about: 'one side', which: 'b', reading: power('5瓦', 5) },
    'b',
    'a side: nothing',
    'b side: 5瓦 = 5',
  )
  check(
    { about: 'one side', which: 'a', reading: power('5 W', 5) },
    'a',
    'a side: 5 W = 5',
    'b side: nothing',
  )
})
test('a name stands as it is here and as it is elsewhere', () => {
  const name = { about: 'name', written: 'Osay', usual: 'Osei' } as const
  check({ ...name, source: 'notes' }, 'a', 'a here: Osay', 'a notes: Osei')
  check({ ...name, source: 'elsewhere' }, 'b', 'b here: Osay', 'b elsewhere: Osei')
  check({ ...name, source: 'other side' }, 'ab', 'a here: Osay', 'b other side: Osei')
  check({ ...name, source: 'elsewhere', of: 'Sarah' }, 'ab', 'b here: Osay', 'b elsewhere: Osei')
})
test('what is left out has no two readings', () => {
  check({ about: 'missing', which: 'b', what: 'sentences' }, 'a')
  check({ about: 'length', which: 'b', share: 0.3 }, 'ab')
})
