import type { Reading, Told } from '../transcript/check-document.ts'
import { describeQuantity } from './describe-quantity.ts'

/** Who says what: the two sides of a turn, or a conversation and an article. */
export type Parties = Readonly<Record<'a' | 'b', string>>

const SIDES: Parties = { a: 'original', b: 'translation' }

/** What a finding says in one English sentence that quotes both readings. `parties`: what `a` and `b` are called. */
export function whyOf(told: Told, parties: Parties = SIDES): string {
  switch (told.about) {
    case 'numbers': {
      const readings = `The ${parties.a} says ${quoted(told.a)}, the ${parties.b} ${quoted(told.b)}`
      if (told.verdict === 'unit') return `${readings}: the same number of different units.`
      return told.factor === undefined ? `${readings}.` : `${readings}: a factor of ${inWords(told.factor)}.`
    }
    case 'one side': {
      const other = told.which === 'a' ? 'b' : 'a'
      return `Only the ${parties[told.which]} says ${quoted(told.reading)}; no such number is found in the ${parties[other]}.`
    }
    case 'name': {
      const { written, usual, source, of } = told
      if (of !== undefined)
        return `“${of}” is “${written}” here and “${usual}” elsewhere in the ${parties.b}.`
      if (source === 'other side')
        return `“${written}” in the ${parties.a} is “${usual}” in the ${parties.b}, and mostly elsewhere.`
      const where = source === 'notes' ? 'in the show notes' : 'elsewhere in this conversation'
      return `“${written}” is spelled “${usual}” ${where}.`
    }
    case 'missing':
      if (told.what === 'turn') return `This turn has no ${parties[told.which]}.`
      return told.which === 'b' ? `The ${parties.b} leaves this out.` : `Only the ${parties.b} says this.`
    case 'length':
      return `The ${parties[told.which]} is much shorter here than elsewhere in this conversation: something may have been left out.`
  }
}

/** The words, and their value where the words alone do not show it. */
function quoted(reading: Reading): string {
  const value = describeQuantity(reading)
  const shown =
    squeezed(reading.text) === squeezed(value) ||
    (reading.unit === '' && reading.text === String(reading.value))
  return shown ? `“${reading.text}”` : `“${reading.text}” (${value})`
}

const squeezed = (text: string): string => text.replace(/\s/g, '').toLowerCase()

const POWERS = 'one,ten,a hundred,a thousand,ten thousand,a hundred thousand,a million'.split(',')

function inWords(factor: number): string {
  const power = Math.round(Math.log10(factor))
  return POWERS[power] ?? `10^${power}`
}
