import type { ReactNode } from 'react'

interface IconProps {
  /** Shapes on a grid of 16 by 16, in the color of the words beside it. */
  readonly children: ReactNode
}

/** A small sign beside a word. It never stands alone, so it is silent to a screen reader. */
export function Icon({ children }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}
