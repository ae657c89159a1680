import { memo, useMemo } from 'react'

import type { Reading } from '../../src/model/reading.ts'
import type { Statement } from '../../src/model/statement.ts'
import { blocksOf } from '../ui/blocks.ts'
import { useGrowingCount } from '../ui/use-growing-count.ts'
import { StatementCard } from './StatementCard.tsx'
import { StatementDetail } from './StatementDetail.tsx'
import type { ReaderActions } from './use-reader.ts'

interface StatementListProps {
  readonly reading: Reading
  /** Those that are shown, in order of the text. */
  readonly statements: readonly Statement[]
  readonly numbers: ReadonlyMap<string, number>
  readonly selected: string | undefined
  readonly actions: ReaderActions
}

/** So many cards are laid out, or skipped, as one. */
const BLOCK = 40

/** The statements as cards; the selected one is open. */
export function StatementList({ statements, selected, ...rest }: StatementListProps) {
  const blocks = useMemo(() => blocksOf(statements, BLOCK), [statements])
  const open = blocks.findIndex((block) => block.some((statement) => statement.id === selected))
  const count = useGrowingCount(blocks.length, { first: 1, step: 3, atLeast: open + 1 })
  return (
    // A list by role: one of HTML has no room for the blocks between it and its items.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="list">
      {blocks.slice(0, count).map((block, index) => (
        <Block key={block[0]?.id} statements={block} selected={index === open ? selected : undefined} {...rest} />
      ))}
    </div>
  )
}

const Block = memo(function Block({ reading, statements, numbers, selected, actions }: StatementListProps) {
  return (
    <div role="presentation" className="card-block">
      {statements.map((statement) => (
        <StatementCard
          key={statement.id}
          report={reading.report}
          statement={statement}
          number={numbers.get(statement.id) ?? 0}
          selected={statement.id === selected}
          onSelect={actions.selectFromCard}
        >
          {statement.id === selected && (
            <StatementDetail
              reading={reading}
              statement={statement}
              parentNumber={statement.parent === null ? undefined : numbers.get(statement.parent)}
              actions={actions}
            />
          )}
        </StatementCard>
      ))}
    </div>
  )
})
