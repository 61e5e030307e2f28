import type { View } from '../../core/link/route.ts'
import { Choice } from '../parts/Choice.tsx'
import { useWords } from '../store-context.ts'

interface Props {
  views: readonly View[]
  view: View
  original: string
  translation: string | undefined
  onChange: (view: View) => void
}

const signs: Readonly<Record<string, string>> = { zh: '中', ja: '日', ko: '한' }

/** The layouts side by side. Nothing for a conversation in one language. */
export function LayoutSwitch({ views, view, original, translation, onChange }: Props) {
  const words = useWords()
  if (!translation) return null
  const option = (each: View) => {
    if (each === 'original' || each === 'translation') {
      const lang = each === 'original' ? original : translation
      return {
        value: each,
        label: words.views[each](words.language(lang)),
        short: signs[lang] ?? lang.toUpperCase(),
      }
    }
    return { value: each, label: words.views[each] }
  }
  return (
    <Choice bare label={words.views.label} value={view} options={views.map(option)} onChange={onChange} />
  )
}
