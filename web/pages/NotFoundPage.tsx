import { Link } from 'react-router'

import { paths } from '../paths.ts'
import { Message } from '../ui/Message.tsx'

/** An address that leads to nothing. */
export function NotFoundPage() {
  return (
    <>
      <title>Nothing here · Hearsay</title>
      <h1>Nothing here</h1>
      <Message kind="status" title="This address leads to no screen.">
        <p>
          <Link to={paths.reports()}>All reports</Link>
        </p>
      </Message>
    </>
  )
}
