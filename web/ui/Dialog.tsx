import { useContext, useEffect, useId, useRef, type ReactNode } from 'react'

import { ShortcutContext } from './shortcuts.ts'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A modal dialog, shown as long as it is drawn: the browser keeps the focus inside, Escape closes it, and the keys of
 * the screen behind it do nothing.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const book = useContext(ShortcutContext)
  useEffect(() => book.pause(), [book])
  useEffect(() => {
    ref.current?.showModal()
  }, [])
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button" onClick={() => ref.current?.close()}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  )
}
