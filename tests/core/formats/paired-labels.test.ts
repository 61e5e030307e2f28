import { expect, test } from 'vitest'
import { parseBilingualTranscript } from '../../../src/core/formats/bilingual-transcript.ts'
import { accountFor, draw } from './picture.ts'

/** Parses lines (parted by blank lines) and compares turns and speakers (`Ana = pt Ana, en Anna`) with the picture. */
function check(lines: readonly string[], ...picture: string[]): void {
  const source = lines.join('\n\n')
  const { value } = parseBilingualTranscript(source)
  const speakers = value.speakers.map(({ label, name, aliases }) => {
    const names = Object.entries(name).map(([lang, spelling]) => `${lang} ${spelling}`)
    return `${label} = ${[...names, ...aliases].join(', ')}`
  })
  expect([...draw(value), ...speakers]).toEqual(picture)
  expect(accountFor(source, value)).toEqual([])
}

test('each language with its own label', () => {
  check(
    [
      'Omar: Welcome to the farm.',
      '奥马尔：欢迎来到农场。',
      'Lucía: What do you grow?',
      '露西亚：你们种什么？',
      'Omar: Olives.',
      '奥马尔：橄榄。',
      'Lucía: I love olives.',
      '露西亚：我喜欢橄榄。',
    ],
    '1 Omar | en Welcome to the farm. | zh 欢迎来到农场。',
    '2 Lucía | en What do you grow? | zh 你们种什么？',
    '3 Omar | en Olives. | zh 橄榄。',
    '4 Lucía | en I love olives. | zh 我喜欢橄榄。',
    'Omar = en Omar, zh 奥马尔',
    'Lucía = en Lucía, zh 露西亚',
  )
})

test('both languages with the same label', () => {
  check(
    [
      '**Omar:** Welcome to the farm.',
      '**Omar:** Bienvenidos a la granja.',
      '**Lucía:** What do you grow here?',
      '**Lucía:** ¿Qué cultiváis aquí?',
      '**Omar:** Olives, for the most part.',
      '**Omar:** Aceitunas, sobre todo.',
    ],
    '1 Omar | en Welcome to the farm. | es Bienvenidos a la granja.',
    '2 Lucía | en What do you grow here? | es ¿Qué cultiváis aquí?',
    '3 Omar | en Olives, for the most part. | es Aceitunas, sobre todo.',
    'Omar = en Omar',
    'Lucía = en Lucía',
  )
})

test('roles in each language', () => {
  check(
    [
      'Interviewer: When did you begin to paint?',
      'Entrevistadora: ¿Cuándo empezó a pintar?',
      'Guest: When I was a child.',
      'Invitado: Cuando era niño.',
      'Interviewer: And why did you stop?',
      'Entrevistadora: ¿Y por qué lo dejó?',
      'Guest: I never did.',
      'Invitado: Nunca lo dejé.',
    ],
    '1 Interviewer | en When did you begin to paint? | es ¿Cuándo empezó a pintar?',
    '2 Guest | en When I was a child. | es Cuando era niño.',
    '3 Interviewer | en And why did you stop? | es ¿Y por qué lo dejó?',
    '4 Guest | en I never did. | es Nunca lo dejé.',
    'Interviewer = ',
    'Guest = ',
  )
})

test('a translation that is missing shifts nothing', () => {
  check(
    [
      'Omar: One.',
      '奥马尔：第一。',
      'Lucía: Two is missing.',
      'Omar: Three is here again.',
      '奥马尔：第三又来了。',
      'Lucía: Four.',
      '露西亚：第四。',
      'Omar: Five.',
      '奥马尔：第五。',
      '露西亚：只有中文。',
      'Omar: Seven.',
      '奥马尔：第七。',
      'Lucía: Eight.',
      '露西亚：第八。',
    ],
    '1 Omar | en One. | zh 第一。',
    '2 Lucía | en Two is missing.',
    '3 Omar | en Three is here again. | zh 第三又来了。',
    '4 Lucía | en Four. | zh 第四。',
    '5 Omar | en Five. | zh 第五。',
    '6 Lucía | zh 只有中文。',
    '7 Omar | en Seven. | zh 第七。',
    '8 Lucía | en Eight. | zh 第八。',
    'Omar = en Omar, zh 奥马尔',
    'Lucía = en Lucía, zh 露西亚',
  )
})

test('two people who answer each other in their own languages are two', () => {
  check(
    [
      'Anna: Where do you live now?',
      'Pedro: Vivo en el campo con mi familia.',
      'Anna: Is it quiet there?',
      'Pedro: Sí, es muy tranquilo.',
      'Anna: That is good to hear.',
      'Pedro: Gracias por la visita.',
    ],
    '1 Anna | en Where do you live now?',
    '2 Pedro | es Vivo en el campo con mi familia.',
    '3 Anna | en Is it quiet there?',
    '4 Pedro | es Sí, es muy tranquilo.',
    '5 Anna | en That is good to hear.',
    '6 Pedro | es Gracias por la visita.',
    'Anna = en Anna',
    'Pedro = en Pedro',
  )
})

test('turns of one label that hold both languages stay apart', () => {
  check(
    [
      'Speaker 1',
      'The bridge is old.',
      '桥很旧了。',
      'Speaker 1',
      'It should be closed.',
      '应该关闭它。',
      'Speaker 2',
      'I agree with that.',
      '我同意。',
    ],
    '1 Speaker 1 | en The bridge is old. | zh 桥很旧了。',
    '2 Speaker 1 | en It should be closed. | zh 应该关闭它。',
    '3 Speaker 2 | en I agree with that. | zh 我同意。',
    'Speaker 1 = ',
    'Speaker 2 = ',
  )
})
