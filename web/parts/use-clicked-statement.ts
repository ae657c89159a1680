import { useEffect, type RefObject } from 'react'

/**
 * Hears clicks on marked words. It is one listener on the whole text, for there may be thousands of marks; the keys
 * j and k do the same. A click that ends a selection of words is none.
 */
export function useClickedStatement(
  ref: RefObject<HTMLElement | null>,
  selected: string | undefined,
  onSelect: (statement: string) => void,
): void {
  useEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const hear = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || document.getSelection()?.isCollapsed === false) return
      const run = event.target.closest<HTMLElement>('[data-statements]')
      const next = nextAround((run?.dataset['statements'] ?? '').split(' '), selected)
      if (next !== undefined && next !== '') onSelect(next)
    }
    element.addEventListener('click', hear)
    return () => {
      element.removeEventListener('click', hear)
    }
  }, [ref, selected, onSelect])
}

/** The statement that a click on words selects: the innermost, or the one around that which is selected. */
export function nextAround(innermostFirst: readonly string[], selected: string | undefined): string | undefined {
  const index = selected === undefined ? -1 : innermostFirst.indexOf(selected)
  return innermostFirst[(index + 1) % innermostFirst.length]
}
