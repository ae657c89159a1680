import type { Unreadable } from '../../src/contract/unreadable.ts'
import { addressInWords } from './address-words.ts'

/** Reports that could not be read, each with the reason as a sentence. */
export function ProblemList({ problems }: { readonly problems: readonly Unreadable[] }) {
  return (
    <ul className="problems">
      {problems.map((problem, index) => (
        // One address may fail twice: the place in the list tells them apart, and the list only grows.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <bdi className="problem-address">{addressInWords(problem.address)}</bdi>
          <span className="problem-message">{problem.message}</span>
        </li>
      ))}
    </ul>
  )
}
