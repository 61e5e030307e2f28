/** How a long conversation is made up. */
export interface LongTranscript {
  readonly turns: number
  readonly speakers?: number
  readonly chapters?: number
}

const people = [
  'Ines Moreau',
  'Pavel Novak',
  'Mio Tanaka',
  'Ruth Adeyemi',
  'Leo Brandt',
  'Sara Lind',
  'Omar Haddad',
  'Vera Costa',
]
const english = [
  'So when we looked at the river that year, it was clear that the old bridge would not carry the new trams.',
  'And we had to think again about what we wanted the city to be in thirty years.',
  'I remember the first winter, when the pumps stopped and nobody knew whom to call.',
  'Right.',
  'You measure the water every morning, you write it down, and after a while the numbers begin to speak.',
  'That is the part that people forget when they draw the map.',
]
const chinese = [
  '所以那一年我们看着那条河，很清楚旧桥承受不了新的电车。',
  '我们必须重新思考三十年后想要一座怎样的城市。',
  '我记得第一个冬天，水泵停了，没有人知道该打给谁。',
  '对。',
  '每天早上测量水位，记下来，过一段时间数字就会开始说话。',
  '人们画地图的时候常常忘记这一点。',
]

/**
 * The text of a conversation as long as asked, in the shape of a podcast's bilingual transcript: titles, notes with
 * chapters, then a label, a Chinese and an English paragraph a turn. Always the same text for the same wish. Turn `n`
 * holds the words `marker n` and `标记n`.
 */
export function longTranscript({ turns, speakers = 5, chapters = 20 }: LongTranscript): string {
  const minutes = Math.round(turns * 0.2)
  const times = Array.from({ length: chapters }, (_, i) => {
    const at = Math.floor((minutes * i) / chapters)
    const [hours, rest] = [Math.floor(at / 60), at % 60]
    return `${hours > 0 ? `${hours}:${String(rest).padStart(2, '0')}` : String(rest).padStart(2, '0')}:00 Part ${i + 1} of the river`
  })
  const lines = [
    '河流电台 - 第十二集 - 桥与水',
    'River Radio - Episode 12 - Bridges and water',
    '本集简介',
    `A very long talk with ${people.slice(1, speakers).join(', ')}. ${times.join(' ')}`,
    '双语字幕',
  ]
  // A small generator of numbers (Lehmer's), so that the text is the same every time.
  let seed = 42
  const next = (below: number) => (seed = (seed * 48_271) % 0x7fffffff) % below
  let speaker = 0
  for (let number = 1; number <= turns; number++) {
    if (next(3) > 0) speaker = (speaker + 1 + next(speakers - 1)) % speakers
    const first = next(english.length)
    const count = 1 + next(4)
    const pick = (from: readonly string[], gap: string) =>
      Array.from({ length: count }, (_, i) => from[(first + i) % from.length]).join(gap)
    lines.push(
      `Speaker ${speaker}`,
      `标记${number}。${pick(chinese, '')}`,
      `This is marker ${number}. ${pick(english, ' ')}`,
    )
  }
  return `${lines.join('\n\n')}\n`
}
