import type { Article, Block } from '../../src/core/transcript/article.ts'

/** An article of lines: `# heading`, `- item`, `^ caption`, `~ boilerplate`, or a paragraph. */
export function makeArticle(lines: readonly string[], more: Partial<Article> = {}): Article {
  const kinds: Record<string, Block['kind']> = { '#': 'heading', '-': 'list-item', '^': 'caption' }
  const blocks = lines.map((line, i): Block => {
    const sign = /^[-#^~] /.test(line) ? line[0]! : ''
    const text = sign ? line.slice(2) : line
    return {
      kind: kinds[sign] ?? 'paragraph',
      role: sign === '~' ? 'boilerplate' : 'body',
      text,
      start: i * 1000,
      end: i * 1000 + text.length,
    }
  })
  return { kind: 'article', title: 'On tides', lang: 'en', blocks, sentences: [], ...more }
}
