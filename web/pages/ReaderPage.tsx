import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'

import { reportQuery } from '../api/queries.ts'
import { FailedMessage } from '../parts/FailedMessage.tsx'
import { Reader } from '../parts/Reader.tsx'
import { paths } from '../paths.ts'
import { Message } from '../ui/Message.tsx'

/** One report with its statements. */
export function ReaderPage() {
  const { id = '' } = useParams()
  const { data, error, isError, isPending, refetch } = useQuery(reportQuery(id))
  if (isPending) {
    return (
      <Message kind="status" title="Loading the report …">
        <p>It comes from this machine.</p>
      </Message>
    )
  }
  if (isError) {
    return (
      <>
        <title>Report · Hearsay</title>
        <h1>Report</h1>
        <FailedMessage error={error} onRetry={() => void refetch()} />
        <p>
          <Link to={paths.reports()}>All reports</Link>
        </p>
      </>
    )
  }
  return <Reader key={data.report.id} reading={data} />
}
