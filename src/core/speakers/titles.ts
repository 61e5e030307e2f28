import { isHan } from './han-names.ts'

/** What follows a name out of politeness, by language. */
export const HONORIFIC: Readonly<Record<string, readonly string[]>> = {
  zh: ['先生', '女士', '博士', '教授', '老师', '老師', '总裁', '同学', '院长', '医生', '律师'],
  ja: ['さん', '氏', '様', '先生', 'くん', '教授', '博士', 'ちゃん'],
  ko: ['씨', '님', '박사', '교수', '대표', '선생', '작가', '기자', '감독'],
}

const TITLES = Object.values(HONORIFIC)
  .flat()
  .sort((a, b) => b.length - a.length)

/** A name without the title that it is spelled with: 李教授 → 李. A name that has none, or is nothing else, stays. */
export function withoutTitle(name: string): string {
  if (!isHan(name[0]) && !(name[0]! >= '가' && name[0]! <= '힣')) return name
  const title = TITLES.find(each => name.endsWith(each))
  const bare = title === undefined ? name : name.slice(0, -title.length).trimEnd()
  return bare === '' ? name : bare
}
