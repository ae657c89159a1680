import type { Nature } from '../../src/model/statement.ts'
import { NATURE_WORDS } from './statement-words.ts'

/** A word that sets apart what a source did not say or show: "believed", "felt", "aimed at", "perceived". */
export function NatureMark({ nature }: { readonly nature: Nature | null }) {
  if (nature === null || nature === 'speech' || nature === 'showing') return null
  return <span className="nature-mark">{NATURE_WORDS[nature]}, not said</span>
}
