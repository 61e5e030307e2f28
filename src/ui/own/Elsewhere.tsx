import { Link } from 'react-router'
import { formatRoute } from '../../core/link/route.ts'
import { Trouble } from '../parts/Trouble.tsx'
import { useWords } from '../store-context.ts'
import { useOwnWords } from './use-own-words.ts'

/** What stands at the address of an own text that this machine does not have. */
export function Elsewhere() {
  const words = useWords()
  const own = useOwnWords()
  return (
    <Trouble title={own.elsewhere}>
      <p>{own.elsewhereHelp}</p>
      <Link to={formatRoute({ screen: 'open' })}>{own.open}</Link>
      <Link to="/">{words.trouble.toLibrary}</Link>
    </Trouble>
  )
}
