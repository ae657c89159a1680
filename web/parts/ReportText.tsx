import { memo, useMemo, type ReactNode, type RefObject } from 'react'

import type { Span } from '../../src/model/span.ts'
import { blocksOf } from '../ui/blocks.ts'
import { useGrowingCount } from '../ui/use-growing-count.ts'
import { marksByStretch, toRuns, type Mark, type Run } from './mark-ranges.ts'
import { paragraphsOf } from './paragraphs.ts'
import { useClickedStatement } from './use-clicked-statement.ts'
import { paragraphId } from './use-scroll-together.ts'

interface ReportTextProps {
  readonly text: string
  readonly marks: readonly Mark[]
  /** The numbers that the cards show, by statement. */
  readonly numbers: ReadonlyMap<string, number>
  readonly selected: string | undefined
  /** A click on marked words; the innermost statement first, then, clicked again, those around it. */
  readonly onSelect: (statement: string) => void
  readonly ref: RefObject<HTMLDivElement | null>
}

/** So many paragraphs are laid out, or skipped, as one. */
const BLOCK = 25

/** The text of a report with the words of its statements marked. It is only ever text, whatever it looks like. */
export function ReportText({ text, marks, numbers, selected, onSelect, ref }: ReportTextProps) {
  const blocks = useMemo(() => blocksOf(paragraphsOf(text), BLOCK), [text])
  const marked = useMemo(() => markBlocks(blocks, marks), [blocks, marks])
  const last = selected === undefined ? -1 : marked.findLastIndex(({ statements }) => statements.has(selected))
  const count = useGrowingCount(marked.length, { first: 3, step: 4, atLeast: last + 1 })
  useClickedStatement(ref, selected, onSelect)
  return (
    <div className="text" ref={ref}>
      {marked.slice(0, count).map((block) => (
        <Block
          key={block.start}
          text={text}
          block={block}
          numbers={numbers}
          selected={selected !== undefined && block.statements.has(selected) ? selected : undefined}
        />
      ))}
    </div>
  )
}

interface MarkedBlock {
  readonly start: number
  readonly paragraphs: readonly { readonly span: Span; readonly marks: readonly Mark[] }[]
  /** All statements of which words are marked here. */
  readonly statements: ReadonlySet<string>
}

function markBlocks(blocks: readonly (readonly Span[])[], marks: readonly Mark[]): readonly MarkedBlock[] {
  const byParagraph = marksByStretch(blocks.flat(), marks)
  let next = 0
  return blocks.map((spans) => {
    const paragraphs = spans.map((span) => ({ span, marks: byParagraph[next++] ?? [] }))
    const statements = new Set(paragraphs.flatMap((paragraph) => paragraph.marks.map((mark) => mark.statement)))
    return { start: spans[0]?.start ?? 0, paragraphs, statements }
  })
}

interface BlockProps {
  readonly text: string
  readonly block: MarkedBlock
  readonly numbers: ReadonlyMap<string, number>
  readonly selected: string | undefined
}

const Block = memo(function Block({ text, block, numbers, selected }: BlockProps) {
  return (
    <div className="text-block">
      {block.paragraphs.map(({ span, marks }) => (
        <Paragraph
          key={span.start}
          text={text}
          span={span}
          marks={marks}
          numbers={numbers}
          selected={marks.some((mark) => mark.statement === selected) ? selected : undefined}
        />
      ))}
    </div>
  )
})

interface ParagraphProps {
  readonly text: string
  readonly span: Span
  readonly marks: readonly Mark[]
  readonly numbers: ReadonlyMap<string, number>
  readonly selected: string | undefined
}

/** One paragraph. It takes its direction from its own first letter, and nothing in it can turn its neighbors. */
const Paragraph = memo(function Paragraph({ text, span, marks, numbers, selected }: ParagraphProps) {
  const runs = useMemo(() => toRuns(span, marks), [span, marks])
  const pieces: ReactNode[] = runs.map((run) => {
    const words = text.slice(run.start, run.end)
    if (run.marks.length === 0) return words
    return (
      <span
        key={run.start}
        className={classOf(run.marks, selected)}
        data-statements={[...new Set(run.marks.map((mark) => mark.statement))].join(' ')}
        data-numbers={numbersBegunBy(run, numbers)}
      >
        {words}
      </span>
    )
  })
  return (
    <p dir="auto" id={paragraphId(span.start)}>
      {pieces}
    </p>
  )
})

/** The numbers of the statements of which marked words begin here: printed, they lead to the cards. */
function numbersBegunBy(run: Run, numbers: ReadonlyMap<string, number>): string | undefined {
  const begun = new Set(run.marks.filter((mark) => mark.start === run.start).map((mark) => numbers.get(mark.statement)))
  begun.delete(undefined)
  return begun.size === 0 ? undefined : [...begun].join(',')
}

/** What a run looks like: by the roles of all its marks, and more strongly by those of the selected statement. */
function classOf(marks: readonly Mark[], selected: string | undefined): string {
  const classes = new Set(['run'])
  let contents = 0
  let lines = 0
  for (const mark of marks) {
    classes.add(mark.narrated ? 'has-narrated' : `has-${mark.role}`)
    if (mark.statement === selected) classes.add('is-selected').add(`on-${mark.role}`)
    if (mark.role === 'content') contents++
    else lines++
  }
  if (contents > 1) classes.add('has-inner-content')
  if (lines > 1) classes.add('has-second-line')
  return [...classes].join(' ')
}
