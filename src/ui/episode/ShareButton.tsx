import { Link2 } from 'lucide-react'
import { useStoreApi, useWords } from '../store-context.ts'
import styles from './ShareButton.module.css'
import button from '../parts/Button.module.css'
import { parseRoute } from '../../core/link/route.ts'

interface Props {
  /** The address of the place in view, with filter and search. */
  path: () => string
  title: string
}

/** Shares the place in view: the system's sheet on a phone that has one, else a copied link. */
export function ShareButton({ path, title }: Props) {
  const words = useWords()
  const store = useStoreApi()
  const share = async () => {
    const address = path()
    const url = store.getState().origin + address
    if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ title, url })) {
      try {
        await navigator.share({ title, url })
        return
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return
      }
    }
    const [pathname = '', query = ''] = address.split('?')
    const route = parseRoute(pathname, query)
    const range = route.screen === 'episode' ? route.range : undefined
    const done =
      range && range.to > range.from
        ? words.episode.copiedRange(range.from, range.to)
        : words.episode.copied(range?.from ?? 1)
    await store.getState().copyLink(address, done, words.episode.notCopied)
  }
  return (
    <button
      type="button"
      className={button.quiet}
      title={words.episode.shareTitle}
      onClick={() => void share()}
    >
      <Link2 size={16} aria-hidden="true" />
      <span className={styles.text}>{words.episode.share}</span>
    </button>
  )
}
