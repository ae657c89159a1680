import { createContext, useContext, useEffect } from 'react'

/** A key, or two keys one after the other (`g l`), and what it does. */
export interface Shortcut {
  readonly keys: string
  /** What it does, for the list of keys. */
  readonly label: string
  readonly run: () => void
}

/** The shortcuts that work at this moment: each screen adds its own while it is shown. */
export class ShortcutBook {
  readonly #groups = new Set<readonly Shortcut[]>()
  #paused = 0
  #prefix = ''
  #prefixAtMs = 0

  add(group: readonly Shortcut[]): () => void {
    this.#groups.add(group)
    return () => this.#groups.delete(group)
  }

  /** Runs nothing until the function that it gives back is called: a dialog is open. */
  pause(): () => void {
    this.#paused++
    return () => {
      this.#paused--
    }
  }

  list(): readonly Shortcut[] {
    return [...this.#groups].flat()
  }

  /** Runs the shortcut that a key completes; whether there was one. `nowMs` is the time of the key. */
  press(key: string, nowMs: number): boolean {
    if (this.#paused > 0) return false
    const sequence = this.#prefix !== '' && nowMs - this.#prefixAtMs < 1500 ? `${this.#prefix} ${key}` : key
    this.#prefix = ''
    const all = this.list()
    const found = all.findLast((shortcut) => shortcut.keys === sequence)
    if (found !== undefined) {
      found.run()
      return true
    }
    if (all.some((shortcut) => shortcut.keys.startsWith(`${key} `))) {
      this.#prefix = key
      this.#prefixAtMs = nowMs
    }
    return false
  }
}

export const ShortcutContext = createContext(new ShortcutBook())

/** Adds shortcuts while a component is shown. Give it a list that changes only when its shortcuts do. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const book = useContext(ShortcutContext)
  useEffect(() => book.add(shortcuts), [book, shortcuts])
}

/** Hears every key of the page for a book. */
export function useShortcutKeys(book: ShortcutBook): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTaken(event)) return
      if (book.press(keyOf(event), event.timeStamp)) event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => {
      document.removeEventListener('keydown', hear)
    }
  }, [book])
}

/** The letter on the key in Latin script, so that the keys also work with a Cyrillic or Persian layout. */
function keyOf({ key, code }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return letter !== undefined && /^\P{Script=Latin}$/u.test(key) ? letter.toLowerCase() : key
}

/** Whether the key belongs to what has the focus: a field, or Enter on a button or a link. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('input:not([type=radio]), textarea, select')) return true
  return key === 'Enter' && target.closest('a, button, summary, input') !== null
}
