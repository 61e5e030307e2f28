import type { NewsWords } from './news-en.ts'
import { zh } from './zh.ts'

/** What the screens say in Chinese about the news and about disagreements. */
export const newsZh: NewsWords = {
  kinds: { quote: '引用', 'same-event': '报道同一事实', context: '相关背景' },
  sure: score => `把握 ${zh.percent(score)}`,
  speaker: ({ article, transcript, verdict }) =>
    verdict === 'other'
      ? `文章说这话出自${article}，文字稿中是${transcript}。`
      : verdict === 'same'
        ? `由${transcript}所说，与文章一致。`
        : `文章说这话出自${article}，文字稿未能确定说话人。`,
}
