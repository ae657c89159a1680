import { useCallback, useContext, useMemo, useState } from 'react'
import { Link, Outlet, useNavigate } from 'react-router'

import { paths } from '../paths.ts'
import { ShortcutContext, useShortcutKeys, useShortcuts } from '../ui/shortcuts.ts'
import { useTheme } from '../ui/theme.ts'
import { HelpDialog } from './HelpDialog.tsx'

/** What is around every screen: the head of the page, its keys, and the help. */
export function Shell() {
  const book = useContext(ShortcutContext)
  const { theme, next } = useTheme()
  const [helpShown, setHelpShown] = useState(false)
  useShortcutKeys(book)
  const showHelp = useCallback(() => {
    setHelpShown(true)
  }, [])
  useShellKeys(next, showHelp)
  return (
    <>
      <a className="skip" href="#main">
        Skip to the main part
      </a>
      <header className="head">
        <Link className="brand" to={paths.reports()}>
          Hearsay
        </Link>
        <span className="tagline">who said what, and on what footing</span>
        <div className="head-actions">
          <button type="button" className="button" onClick={next}>
            Theme: {theme}
          </button>
          <button type="button" className="button" onClick={showHelp}>
            Help <kbd>?</kbd>
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {helpShown && (
        <HelpDialog
          onClose={() => {
            setHelpShown(false)
          }}
        />
      )}
    </>
  )
}

/** The keys that work on every screen. */
function useShellKeys(nextTheme: () => void, showHelp: () => void): void {
  const navigate = useNavigate()
  useShortcuts(
    useMemo(
      () => [
        { keys: 'g l', label: 'Go to the list of reports', run: () => void navigate(paths.reports()) },
        { keys: 't', label: 'Change between the theme of the system, light and dark', run: nextTheme },
        { keys: '?', label: 'Show the keys and the marks', run: showHelp },
      ],
      [navigate, nextTheme, showHelp],
    ),
  )
}
