import { expect, test } from 'vitest'
import { findBrokenOff } from '../../../src/core/align/pair-broken-off.ts'
import { episodeOf } from './episode-of.ts'

/** The turns after which a sentence goes on; turns are `de text | en text`. */
function check(turns: readonly string[], ...crossed: readonly number[]): void {
  const episode = episodeOf(['de', 'en'], turns)
  expect(findBrokenOff(episode, ['de', 'en']).map(({ turn }) => turn)).toEqual(crossed)
}

const calm = Array.from({ length: 6 }, (_, i) => `Das ist Glocke ${i}. | This is bell ${i}.`)

test('a sentence goes on in small letters', () => {
  check([...calm, 'Sie ist alt, aber | It is old, but', 'sie klingt gut. | it sounds good.'], 7)
  check([...calm, 'Sie ist alt. | It is old,', 'Aber sie klingt. | but it sounds.'], 7)
  check([...calm, 'Und dann … | And then...', 'Kam der Regen. | came the rain.'], 7)
})
test('a sentence goes on where both languages have no mark', () => {
  check([...calm, 'Die gute Nachricht | The good news', 'Wir bleiben. | We stay.'], 7)
})
test('not where one of them has one, and no small letter follows', () => {
  check([...calm, 'Wie wenn ... | Like when', 'Also, ich denke. | Well, I think.'])
  check([...calm, 'So ist das. | That is it', 'Ja. | Yes.'])
})
test('not where marks or capitals are missing everywhere', () => {
  check(['das ist es | that is it', 'ja das ist es | yes that is it', 'gut | good', 'ja | yes'])
})
test('not where a turn has one language', () => {
  check([...calm, 'Sie ist alt, aber', 'sie klingt gut. | it sounds good.'])
})
test('closing quotes and brackets do not hide the mark', () => {
  check([...calm, '„Sie ist alt.“ | “It is old.”', '(Ja.) | (Yes.)', 'Gut. | Good.'])
})
test('the reason quotes what breaks off and how it goes on', () => {
  const episode = episodeOf(
    ['de', 'en'],
    [...calm, 'Sie ist alt, aber | It is old, but', 'sie klingt gut. | it sounds good.'],
  )
  expect(findBrokenOff(episode, ['de', 'en'])[0]?.why).toBe(
    '"It is old, but" (en) breaks off in turn 7 and goes on in the next: "it sounds good."',
  )
})
