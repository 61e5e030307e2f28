import { useInsertionEffect, useLayoutEffect } from 'react'
import type { Settings } from '../../state/settings.ts'

/** Puts theme, typeface and text size on the page, and follows the system where the reader chose that. */
export function useTheme({ theme, face, size }: Settings) {
  useLayoutEffect(() => {
    const root = document.documentElement
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      root.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
      const paper = getComputedStyle(root).backgroundColor
      for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
        meta.content = paper
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [theme])
  // Before any layout effect: the reader measures the text there to keep its place.
  useInsertionEffect(() => {
    document.documentElement.dataset.face = face
    document.documentElement.style.setProperty('--text-size', `${size / 16}rem`)
  }, [face, size])
}
