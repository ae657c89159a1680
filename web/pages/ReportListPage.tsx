import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'

import { problemsQuery, reportsQuery } from '../api/queries.ts'
import { FailedMessage } from '../parts/FailedMessage.tsx'
import { countInWords } from '../parts/language-words.ts'
import { ProblemList } from '../parts/ProblemList.tsx'
import { ReportRow } from '../parts/ReportRow.tsx'
import { Message } from '../ui/Message.tsx'
import { MoreButton } from '../ui/MoreButton.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useLatest } from '../ui/use-latest.ts'

/** All reports, and what could not be read. */
export function ReportListPage() {
  return (
    <div className="list-page">
      <title>Reports · Hearsay</title>
      <h1>Reports</h1>
      <Reports />
      <Problems />
    </div>
  )
}

function Reports() {
  const reports = useInfiniteQuery(reportsQuery)
  const list = useRef<HTMLUListElement>(null)
  useListKeys((step) => {
    moveFocus(list.current, step)
  })
  if (reports.isPending) {
    return (
      <Message kind="status" title="Loading the reports …">
        <p>They come from this machine.</p>
      </Message>
    )
  }
  if (reports.isError) return <FailedMessage error={reports.error} onRetry={() => void reports.refetch()} />
  const total = reports.data.pages[0]?.total ?? 0
  if (total === 0) {
    return (
      <Message kind="status" title="No report was read.">
        <p>
          Start Hearsay with a file, a folder or an address: <code>hearsay serve FOLDER</code>
        </p>
      </Message>
    )
  }
  return (
    <>
      <p className="summary">
        {countInWords(total, 'report')}
        <ProblemLink />
      </p>
      <ul className="reports" ref={list}>
        {reports.data.pages
          .flatMap((page) => page.items)
          .map((report) => (
            <ReportRow key={report.id} report={report} />
          ))}
      </ul>
      <MoreButton query={reports} label={`Show more of ${countInWords(total, 'report')}`} />
    </>
  )
}

/** Leads down to what could not be read, so that nobody takes a long list for all there is. */
function ProblemLink() {
  const total = useInfiniteQuery(problemsQuery).data?.pages[0]?.total ?? 0
  if (total === 0) return null
  return (
    <>
      {' · '}
      <a href="#unread">{total.toLocaleString('en')} could not be read</a>
    </>
  )
}

function Problems() {
  const problems = useInfiniteQuery(problemsQuery)
  if (problems.isError) return <FailedMessage error={problems.error} onRetry={() => void problems.refetch()} />
  const total = problems.data?.pages[0]?.total ?? 0
  if (problems.isPending || total === 0) return null
  return (
    <section aria-labelledby="unread">
      <h2 id="unread">Could not be read ({total.toLocaleString('en')})</h2>
      <ProblemList problems={problems.data.pages.flatMap((page) => page.items)} />
      <MoreButton query={problems} label={`Show more of ${total.toLocaleString('en')}`} />
    </section>
  )
}

function useListKeys(move: (step: 1 | -1) => void): void {
  const latest = useLatest(move)
  useShortcuts(
    useMemo(
      () => [
        {
          keys: 'j',
          label: 'Next report; Enter opens it',
          run: () => {
            latest.current(1)
          },
        },
        {
          keys: 'k',
          label: 'Previous report',
          run: () => {
            latest.current(-1)
          },
        },
      ],
      [latest],
    ),
  )
}

/** Moves the focus to the next or previous link of a list; to the first where none has it. */
function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])]
  const current = links.findIndex((link) => link === document.activeElement)
  const next = current === -1 ? 0 : Math.min(Math.max(current + step, 0), links.length - 1)
  links[next]?.focus()
}
