import { Link } from 'react-router'
import { useWords } from '../store-context.ts'
import { Trouble } from '../parts/Trouble.tsx'

/** What stands at an address that is none of ours. */
export function NotFound({ path }: { path: string }) {
  const words = useWords()
  return (
    <Trouble title={words.trouble.noPage(path)}>
      <Link to="/">{words.trouble.toLibrary}</Link>
    </Trouble>
  )
}
