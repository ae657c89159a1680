import type { ReactNode } from 'react'

interface MessageProps {
  readonly title: string
  readonly children: ReactNode
  /** `alert` is read out at once; `status` when there is time. */
  readonly kind: 'status' | 'alert'
}

/** A notice in place of what cannot be shown: empty, loading or failed. */
export function Message({ title, children, kind }: MessageProps) {
  return (
    <div className="message" role={kind}>
      <p className="message-title">{title}</p>
      {children}
    </div>
  )
}
