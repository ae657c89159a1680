import { useInsertionEffect, useRef, type RefObject } from 'react'

/**
 * The value of the latest drawing, for handlers that must stay the same: a handler that changed with every selection
 * would draw every card of a long list again.
 */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const ref = useRef(value)
  useInsertionEffect(() => {
    ref.current = value
  })
  return ref
}
