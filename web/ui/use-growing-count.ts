import { startTransition, useEffect, useState } from 'react'

interface Growth {
  readonly first: number
  readonly step: number
  /** Items that must be there at once. */
  readonly atLeast: number
}

/** How many of many items to draw: a few at first, then more in parts between which keys and clicks are heard. */
export function useGrowingCount(total: number, { first, step, atLeast }: Growth): number {
  const [count, setCount] = useState(first)
  useEffect(() => {
    if (count >= total) return undefined
    const timer = setTimeout(() => {
      startTransition(() => {
        setCount(count + step)
      })
    })
    return () => {
      clearTimeout(timer)
    }
  }, [count, total, step])
  return Math.min(total, Math.max(count, atLeast))
}
