import type { View } from '../../core/link/route.ts'
import { Choice } from '../parts/Choice.tsx'
import { languageSign } from '../parts/language-sign.ts'
import { useWords } from '../store-context.ts'

interface Props {
  views: readonly View[]
  view: View
  original: string
  translation: string | undefined
  onChange: (view: View) => void
}

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
        short: languageSign(lang),
      }
    }
    return { value: each, label: words.views[each] }
  }
  return (
    <Choice bare label={words.views.label} value={view} options={views.map(option)} onChange={onChange} />
  )
}
