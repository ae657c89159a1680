import { NATURES, STANCES, type Nature, type Stance } from '../model/statement.ts'
import { loadTable, requireOneOf } from './table.ts'

/** A word that makes an attribution where it is a cue, though no rule starts from it: "eager", "critics", "fought". */
export interface FurtherCue {
  readonly word: string
  readonly nature: Nature
  readonly stance: Stance
}

function loadFurtherCues(): ReadonlyMap<string, FurtherCue> {
  const byForm = new Map<string, FurtherCue>()
  for (const [word = '', forms = '', nature = '', stance = ''] of loadTable('further-cues.tsv')) {
    const cue: FurtherCue = {
      word,
      nature: requireOneOf(NATURES, nature, word),
      stance: requireOneOf(STANCES, stance, word),
    }
    for (const form of [word, ...forms.split(/[ /]/)]) if (form !== '') byForm.set(form, cue)
  }
  return byForm
}

/** Further words of feeling, aim, belief and perception, by every form in lower case. From `data/further-cues.tsv`. */
export const furtherCues: ReadonlyMap<string, FurtherCue> = loadFurtherCues()
