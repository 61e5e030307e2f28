import { Search } from 'lucide-react'
import { Link, useNavigate } from 'react-router'
import { formatRoute } from '../../core/link/route.ts'
import { useStore, useWords } from '../store-context.ts'
import { useSearchKey } from '../parts/use-search-key.ts'
import field from '../parts/Field.module.css'

const address = formatRoute({ screen: 'search', q: '', by: [] })

/** What looks like the search field on screens that have none: it leads to the search screen; `/` and ⌘K do too. */
export function SearchLink() {
  const words = useWords()
  const navigate = useNavigate()
  const keys = useStore(state => state.settings.keys)
  useSearchKey(() => void navigate(address))
  return (
    <Link className={field.field} to={address}>
      <Search size={16} aria-hidden="true" />
      <span className={field.placeholder}>{words.search.placeholder}</span>
      {keys && <kbd className={field.key}>/</kbd>}
    </Link>
  )
}
