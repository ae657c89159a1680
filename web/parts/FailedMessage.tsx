import { RequestFailed } from '../api/client.ts'
import { Message } from '../ui/Message.tsx'

interface FailedMessageProps {
  readonly error: Error
  readonly onRetry: () => void
}

/** Says in the words of the server why something cannot be shown, and offers to try again. */
export function FailedMessage({ error, onRetry }: FailedMessageProps) {
  return (
    <Message kind="alert" title={error instanceof RequestFailed ? error.title : 'This cannot be shown'}>
      <p>{error.message}</p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </Message>
  )
}
