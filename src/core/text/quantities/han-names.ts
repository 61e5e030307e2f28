import { isDigit } from './digits.ts'
import type { HanNumber } from './han-number.ts'

/** Whether a name ends right before the number: `sure` where it is glued to it by a hyphen; `maybe` where a unit could save it. */
export function nameBefore(text: string, at: number, number: HanNumber): 'sure' | 'maybe' | undefined {
  if (number.spelled && text.charAt(at - 1) !== '-') return undefined
  const isLatin = (i: number): boolean => i >= 0 && /[A-Za-z]/.test(text.charAt(i))
  const before = text.charAt(at - 1)
  if (isLatin(at - 1)) return 'maybe'
  if ((before === '-' || before === '‑' || before === '_') && isLatin(at - 2)) return 'sure'
  if (before === '.' && isDigit(text, at - 2)) return 'sure'
  if (before === '+' && text.charAt(at - 2) === '+') return 'sure'
  if (before === '#' || before === '№' || before === '§') return 'sure'
  if (before === ' ' && isLatin(at - 2)) return 'maybe'
  const label = LABELS.some(
    word => text.endsWith(word, 0) || text.slice(Math.max(0, at - word.length), at) === word,
  )
  return label ? 'sure' : undefined
}

const LABELS = '端口 编号 型号 版本 步骤 房间 图 表 章节 电话 邮编 频道 航班 代号 序号 列车 阶段'.split(' ')
