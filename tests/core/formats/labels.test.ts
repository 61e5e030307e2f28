import { expect, test } from 'vitest'
import { parseBilingualTranscript } from '../../../src/core/formats/bilingual-transcript.ts'
import { accountFor, draw } from './picture.ts'

/** Parses paragraphs (parted by blank lines) and compares with the picture. */
function check(source: string, ...picture: string[]): void {
  const { value } = parseBilingualTranscript(source)
  expect(draw(value)).toEqual(picture)
  expect(accountFor(source, value)).toEqual([])
}
const paragraphs = (...lines: string[]) => lines.join('\n\n')

test('a generic label on its own line', () => {
  check(
    paragraphs('Speaker 1', 'Good morning.', '早上好。', 'Speaker 2', 'Hello to you.', '你好。'),
    '1 Speaker 1 | en Good morning. | zh 早上好。',
    '2 Speaker 2 | en Hello to you. | zh 你好。',
  )
})

test.each([
  '说话人 1',
  '발화자 1',
  'Sprecher 1',
  'Locuteur 1',
  'Спикер 1',
  'SPEAKER_01',
  'Speaker A',
  '話者1',
  'Hablante 2',
])('a generic label in any language: %s', label => {
  check(
    paragraphs(
      label,
      'We have to plant more trees.',
      '我们必须多种树。',
      label,
      'And we have to water them.',
      '而且要浇水。',
    ),
    `1 ${label} | en We have to plant more trees. | zh 我们必须多种树。`,
    `2 ${label} | en And we have to water them. | zh 而且要浇水。`,
  )
})

test.each([
  'Mariana Vega',
  'J. R. Smith',
  'Dr. Wu',
  'Ludwig van Beethoven',
  'Seán O’Brien-Walsh',
  '安德鲁·梅恩',
  '王小明',
  'Андрей Петров',
  '김민수',
  'MARIANA',
])('a name on its own line: %s', name => {
  check(
    paragraphs(
      name,
      'Tell me about the river.',
      '说说那条河。',
      'Tom Okafor',
      'It was wide.',
      '很宽。',
      name,
      'How wide was it?',
      '有多宽？',
      'Tom Okafor',
      'As wide as a lake.',
      '像湖一样宽。',
    ),
    `1 ${name} | en Tell me about the river. | zh 说说那条河。`,
    '2 Tom Okafor | en It was wide. | zh 很宽。',
    `3 ${name} | en How wide was it? | zh 有多宽？`,
    '4 Tom Okafor | en As wide as a lake. | zh 像湖一样宽。',
  )
})

test.each([
  ['Rosa:', 0],
  ['**Rosa:**', 0],
  ['**Rosa**:', 0],
  ['[Rosa]', 0],
  ['【Rosa】', 0],
  ['Rosa：', 0],
  ['Rosa (Host):', 0],
  ['Rosa (1:02):', 62],
  ['[00:01:02] Rosa:', 62],
  ['Rosa [1:02]:', 62],
  ['[00:01:02 - 00:01:09] Rosa:', 62],
  ['**Rosa** (00:01:02):', 62],
])('a label before the text: %s', (label, seconds) => {
  const other = label.replace('Rosa', 'Emil Krog')
  const time = seconds > 0 ? ` ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : ''
  check(
    paragraphs(
      `${label} Where were you?`,
      'Wo warst du?',
      `${other} I was at home.`,
      'Ich war zu Hause.',
      `${label} I see.`,
      'Verstehe.',
      `${other} Yes.`,
      'Ja.',
    ),
    `1 Rosa${time} | en Where were you? | de Wo warst du?`,
    `2 Emil Krog${time} | en I was at home. | de Ich war zu Hause.`,
    `3 Rosa${time} | en I see. | de Verstehe.`,
    `4 Emil Krog${time} | en Yes. | de Ja.`,
  )
})

test.each([
  ['Speaker 1 00:12', 'Speaker 1'],
  ['00:12 Speaker 1', 'Speaker 1'],
  ['Speaker 1 (00:12)', 'Speaker 1'],
  ['[00:12] Speaker 1', 'Speaker 1'],
  ['Speaker 1 - 00:12', 'Speaker 1'],
  ['Sam Lee  0:12', 'Sam Lee'],
  ['**Sam Lee** 0:12', 'Sam Lee'],
  ['00:00:12,500 --> 00:00:15,000\nSam Lee', 'Sam Lee'],
  ['Sam Lee\n0:12', 'Sam Lee'],
  ['### Speaker 1 [0:12]', 'Speaker 1'],
])('a time with a label on its own line: %s', (line, label) => {
  check(
    paragraphs(
      line,
      'The first thing is patience.',
      '第一是耐心。',
      line,
      'The second is luck.',
      '第二是运气。',
      line,
      'And the third?',
      '第三呢？',
    ),
    `1 ${label} 0:12 | en The first thing is patience. | zh 第一是耐心。`,
    `2 ${label} 0:12 | en The second is luck. | zh 第二是运气。`,
    `3 ${label} 0:12 | en And the third? | zh 第三呢？`,
  )
})

test('a name that occurs once is a label where the file is labelled alike', () => {
  check(
    paragraphs(
      '**Ida:** Hello.',
      '大家好。',
      '**Per:** Hi there.',
      '你好。',
      '**Ida:** So.',
      '那么。',
      '**Caller:** One question.',
      '一个问题。',
      '**Per:** Yes?',
      '什么？',
    ),
    '1 Ida | en Hello. | zh 大家好。',
    '2 Per | en Hi there. | zh 你好。',
    '3 Ida | en So. | zh 那么。',
    '4 Caller | en One question. | zh 一个问题。',
    '5 Per | en Yes? | zh 什么？',
  )
})

test('a short file in which nobody speaks twice', () => {
  check(
    paragraphs('Ida: Good evening to you all.', '各位晚上好。', 'Per Holm: Good evening.', '晚上好。'),
    '1 Ida | en Good evening to you all. | zh 各位晚上好。',
    '2 Per Holm | en Good evening. | zh 晚上好。',
  )
})

test('questions and answers', () => {
  check(
    paragraphs(
      'Q: How old is it?',
      '它多大了？',
      'A: A hundred years.',
      '一百岁。',
      'Q: Really?',
      '真的吗？',
      'A: Really.',
      '真的。',
    ),
    '1 Q | en How old is it? | zh 它多大了？',
    '2 A | en A hundred years. | zh 一百岁。',
    '3 Q | en Really? | zh 真的吗？',
    '4 A | en Really. | zh 真的。',
  )
})

test('sentences that merely look like labels stay speech', () => {
  check(
    paragraphs(
      'Speaker 1',
      'Speaker 1 was late. The point is: we need more.',
      '说话人1迟到了。重点是：我们需要更多。',
      'Speaker 2',
      'The point is: we need more.',
      '重点是：我们需要更多。',
      'Speaker 1',
      'Speaker 2: that was him.',
      '那是他。',
    ),
    '1 Speaker 1 | en Speaker 1 was late. The point is: we need more. | zh 说话人1迟到了。重点是：我们需要更多。',
    '2 Speaker 2 | en The point is: we need more. | zh 重点是：我们需要更多。',
    '3 Speaker 1',
    '4 Speaker 2 | en that was him. | zh 那是他。',
  )
})

test('short answers are not labels, however often they come', () => {
  check(
    paragraphs(
      'Speaker 1',
      '谢谢',
      'Thanks',
      'Speaker 2',
      '谢谢',
      'Thanks',
      'Speaker 1',
      '没错',
      'Absolutely',
      'Speaker 2',
      '没错',
      'Absolutely',
    ),
    '1 Speaker 1 | zh 谢谢 | en Thanks',
    '2 Speaker 2 | zh 谢谢 | en Thanks',
    '3 Speaker 1 | zh 没错 | en Absolutely',
    '4 Speaker 2 | zh 没错 | en Absolutely',
  )
})

test('without blank lines', () => {
  check(
    [
      'Nora:',
      'We begin with the roof.',
      '我们从屋顶开始。',
      'Finn:',
      'And then the walls.',
      '然后是墙。',
      'Nora:',
      'Yes.',
      '对。',
      'Finn:',
      'Good.',
      '好。',
    ].join('\n'),
    '1 Nora | en We begin with the roof. | zh 我们从屋顶开始。',
    '2 Finn | en And then the walls. | zh 然后是墙。',
    '3 Nora | en Yes. | zh 对。',
    '4 Finn | en Good. | zh 好。',
  )
})

test('names as headings, among other headings', () => {
  check(
    paragraphs(
      '# Talk',
      '## Ana Ruiz',
      'Hello.',
      '你好。',
      '## Tom Lee',
      'Hi.',
      '嗨。',
      '## Ana Ruiz',
      'So.',
      '那么。',
      '## Tom Lee',
      'Yes.',
      '是。',
      '## The end',
      'Bye.',
      '再见。',
    ),
    '1 Ana Ruiz | en Hello. | zh 你好。',
    '2 Tom Lee | en Hi. | zh 嗨。',
    '3 Ana Ruiz | en So. | zh 那么。',
    '4 Tom Lee | en Yes. | zh 是。 | en Bye. | zh 再见。',
    'mark: ## The end',
  )
})

test('tabs part label, time and text', () => {
  check(
    'Ana\t00:01\tHello there.\n\tHola.\nBen\t00:03\tHow are you?\n\t¿Qué tal?\nAna\t00:05\tVery well.\n\tMuy bien.',
    '1 Ana 0:01 | en Hello there. | es Hola.',
    '2 Ben 0:03 | en How are you? | es ¿Qué tal?',
    '3 Ana 0:05 | en Very well. | es Muy bien.',
  )
})
