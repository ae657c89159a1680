import { useContext } from 'react'

import { Legend } from '../parts/Legend.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ShortcutContext } from '../ui/shortcuts.ts'

/** The keys that work at this moment, and what the marks mean. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const book = useContext(ShortcutContext)
  return (
    <Dialog title="Keys and marks" onClose={onClose}>
      <h3>Keys</h3>
      <dl className="keys">
        {book.list().map((shortcut) => (
          <div key={shortcut.keys}>
            <dt>
              {shortcut.keys.split(' ').map((key) => (
                <kbd key={key}>{key === 'Escape' ? 'Esc' : key}</kbd>
              ))}
            </dt>
            <dd>{shortcut.label}</dd>
          </div>
        ))}
      </dl>
      <h3>Marks</h3>
      <Legend />
    </Dialog>
  )
}
