import type { ReactNode } from 'react'
import { SearchLink } from './SearchLink.tsx'
import { SettingsMenu } from './SettingsMenu.tsx'
import { TopBar } from './TopBar.tsx'

interface Props {
  /** The search screen has a field of its own. */
  screen: string
  children: ReactNode
}

/** The frame of every screen but the reader: the bar, and the screen as main. */
export function PlainFrame({ screen, children }: Props) {
  return (
    <>
      <TopBar middle={screen === 'search' ? null : <SearchLink />} end={<SettingsMenu />} />
      <main id="main">{children}</main>
    </>
  )
}
