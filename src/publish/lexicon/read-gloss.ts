import { normalForm } from '../../core/align/normal-form.ts'

/** Words that hold a gloss together and translate nothing by themselves. */
const GLUE = new Set(
  'a an the to of sb sth one ones be etc or and in on at for with by as from into lit fig esp cf it that which who'.split(
    ' ',
  ),
)

/** The words of one sense of a gloss, as normal forms, each with its share: 1/√(words); in parentheses little. */
export function readGloss(gloss: string): Map<string, number> {
  const result = new Map<string, number>()
  const add = (text: string, factor: number): void => {
    const words = (text.match(/[\p{Script=Latin}\p{Nd}]+(?:['’.-][\p{Script=Latin}\p{Nd}]+)*/gu) ?? [])
      .flatMap(word => word.split('-'))
      .filter(word => !GLUE.has(word.toLowerCase().replace("'s", 's')))
    for (const word of words) {
      const form = normalForm(word, 'en')
      if (form === '' || !/^[\0-~]+$/.test(form)) continue
      const weight = factor / Math.sqrt(words.length)
      if (weight > (result.get(form) ?? 0)) result.set(form, weight)
    }
  }
  add(gloss.replace(/\([^()]*\)/g, ' '), 1)
  for (const [aside] of gloss.matchAll(/\([^()]*\)/g)) add(aside, 0.15)
  return result
}
