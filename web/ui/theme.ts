import { useCallback, useState } from 'react'

export const THEMES = ['system', 'light', 'dark'] as const
/** Light or dark, or what the system prefers. */
export type Theme = (typeof THEMES)[number]

const KEY = 'hearsay-theme'

/** Applies the kept theme; called before the first drawing. */
export function applyKeptTheme(): void {
  applyTheme(loadTheme())
}

/** The theme, and how to go to the next one. */
export function useTheme(): { readonly theme: Theme; readonly next: () => void } {
  const [theme, setTheme] = useState(loadTheme)
  const next = useCallback(() => {
    const following = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
    applyTheme(following)
    keepTheme(following)
    setTheme(following)
  }, [theme])
  return { theme, next }
}

function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}

/** A browser may forbid a page to keep anything: the theme is then that of the system. */
function loadTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === kept) ?? 'system'
  } catch {
    return 'system'
  }
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Not kept: it holds until the page is closed.
  }
}
