import { Search } from 'lucide-react'
import { useEffect } from 'react'
import { Link, useNavigate } from 'react-router'
import { formatRoute } from '../../core/link/route.ts'
import { useStore, useWords } from '../store-context.ts'
import { isTyping } from '../parts/is-typing.ts'
import field from '../parts/Field.module.css'

const address = formatRoute({ screen: 'search', q: '', by: [] })

/** What looks like the search field on screens that have none: it leads to the search screen; `/` and ⌘K do too. */
export function SearchLink() {
  const words = useWords()
  const navigate = useNavigate()
  const keys = useStore(state => state.settings.keys)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const combined = (event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === 'k'
      const single =
        keys && event.key === '/' && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event)
      if (!combined && !single) return
      event.preventDefault()
      void navigate(address)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [keys, navigate])
  return (
    <Link className={field.field} to={address}>
      <Search size={16} aria-hidden="true" />
      <span className={field.placeholder}>{words.search.placeholder}</span>
      {keys && <kbd className={field.key}>/</kbd>}
    </Link>
  )
}
