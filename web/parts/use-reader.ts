import { useEffect, useMemo, useRef } from 'react'
import { useSearchParams } from 'react-router'

import type { Statement } from '../../src/model/statement.ts'
import { toSearch, type ReaderState } from '../paths.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useLatest } from '../ui/use-latest.ts'
import { parseStatementFilter, passes, STATEMENT_FILTERS, type StatementFilter } from './statement-filter.ts'
import { findNeighbor } from './statement-order.ts'
import { findCard, useScrollTogether, type Columns, type SelectedFrom } from './use-scroll-together.ts'

const FILTER_WORDS: Readonly<Record<StatementFilter, string>> = {
  all: 'all statements',
  said: 'only what was said or shown',
  narrated: 'only what the report narrates',
  denials: 'only denials',
  held: 'only beliefs, feelings, aims and perceptions',
}

/** What can be done in the reader. The functions stay the same as long as it is shown. */
export interface ReaderActions {
  readonly selectFromText: (statement: string) => void
  /** Of the selected card: brings its words into view once more. */
  readonly selectFromCard: (statement: string) => void
  readonly move: (step: 1 | -1) => void
  readonly showWords: () => void
  readonly close: () => void
  readonly setShow: (show: StatementFilter) => void
}

/** What the reader shows and does. What is selected and which statements are shown are kept in the address. */
export function useReader(all: readonly Statement[], columns: Columns) {
  const [search, setSearch] = useSearchParams()
  const show = parseStatementFilter(search.get('show'))
  const shown = useMemo(() => all.filter((statement) => passes(statement, show)), [all, show])
  const asked = search.get('statement')
  const selected = shown.find((statement) => statement.id === asked)?.id
  const from = useRef<SelectedFrom>('address')
  const { bring, showWords } = useScrollTogether(shown, columns)
  const latest = useLatest({ selected, show, shown, setSearch })

  const actions = useMemo((): ReaderActions => {
    const setState = (state: ReaderState) => {
      // Drawn before the next key is heard, so that keys that follow each other fast each move on.
      latest.current.setSearch(toSearch(state), { replace: true, preventScrollReset: true, flushSync: true })
    }
    const select = (statement: string, origin: SelectedFrom) => {
      from.current = origin
      setState({ statement, show: latest.current.show })
    }
    const showSelectedWords = () => {
      if (latest.current.selected !== undefined) showWords(latest.current.selected)
    }
    return {
      selectFromText: (statement) => {
        select(statement, 'text')
      },
      selectFromCard: (statement) => {
        if (statement === latest.current.selected) showSelectedWords()
        else select(statement, 'card')
      },
      move: (step) => {
        const next = findNeighbor(latest.current.shown, latest.current.selected, step)
        if (next !== undefined) select(next.id, 'key')
      },
      showWords: showSelectedWords,
      close: () => {
        setState({ show: latest.current.show })
      },
      setShow: (next) => {
        from.current = 'key'
        setState({ statement: latest.current.selected, show: next })
      },
    }
  }, [latest, showWords])

  useEffect(() => {
    if (selected === undefined) return
    if (from.current === 'key') {
      // The focus goes with the selection, so that a screen reader reads the card.
      findCard(selected)?.querySelector('button')?.focus({ preventScroll: true })
    }
    bring(selected, from.current)
  }, [selected, bring])

  useReaderKeys(actions)
  return { show, shown, selected, actions }
}

function useReaderKeys(actions: ReaderActions): void {
  useShortcuts(
    useMemo(
      () => [
        {
          keys: 'j',
          label: 'Next statement',
          run: () => {
            actions.move(1)
          },
        },
        {
          keys: 'k',
          label: 'Previous statement',
          run: () => {
            actions.move(-1)
          },
        },
        { keys: 'Enter', label: 'Show the words of the statement in the text', run: actions.showWords },
        { keys: 'Escape', label: 'Close the statement', run: actions.close },
        ...STATEMENT_FILTERS.map((filter, index) => ({
          keys: String(index + 1),
          label: `Show ${FILTER_WORDS[filter]}`,
          run: () => {
            actions.setShow(filter)
          },
        })),
      ],
      [actions],
    ),
  )
}
