import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { createStore, type Store } from '../../src/state/store.ts'
import { StoreContext } from '../../src/ui/store-context.ts'
import { fakeServices } from '../state/fake-services.ts'

/** Where the app is: path, query and place, for tests to read. */
function Address() {
  const { pathname, search, hash } = useLocation()
  return (
    <span hidden data-testid="address">
      {decodeURIComponent(pathname + search + hash)}
    </span>
  )
}

/** Draws a screen at an address, over a store of its own, and waits until what it asked for has come. */
export async function draw(
  drawing: ReactNode,
  { at = '/', store = createStore(fakeServices()) }: { at?: string; store?: Store } = {},
) {
  const drawn = render(
    <StoreContext value={store}>
      <MemoryRouter initialEntries={[at]}>
        {drawing}
        <Address />
      </MemoryRouter>
    </StoreContext>,
  )
  await settle()
  return { ...drawn, store, address: () => screen.getByTestId('address').textContent }
}

/** Lets everything happen that is only waiting for its turn. */
export async function settle(ms = 0) {
  await act(() => new Promise(resolve => setTimeout(resolve, ms)))
}
