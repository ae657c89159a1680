import { loadTimeml, type TimedText } from '../formats/timeml.ts'
import { readText } from '../read-text.ts'
import { addCounts, NOTHING, ratesOf } from '../scores/rates.ts'
import { canonicalValue, toTimemlValue } from '../scores/timeml-value.ts'
import { countTimes, type TimeCounts, type ValuedSpan } from '../scores/times.ts'
import { findPart, isListed } from '../parts.ts'
import { NoGold, type Task, type TaskOptions, type TaskResult } from '../task.ts'

/** Time expressions and what they mean, against gold in TimeML. */
export const timex: Task = {
  name: 'timex',
  summary: 'Time expressions against TimeML: strict, relaxed and value F1.',
  sharedFolder: 'corpora/timeml',
  lowerIsBetter: [],
  run: async (options) => {
    const folder = findPart(options)
    const texts = (await loadTimeml(folder)).filter(({ name }) => isListed(options, name))
    if (texts.length === 0) throw new NoGold(`No .tml file was found in ${folder}.`)
    return scoreTimex(texts, (text) => readTimes(text, options), options.onProgress)
  },
}

/** All figures over some texts. `predict` gives the time expressions to score, in offsets of the gold text. */
export async function scoreTimex(
  texts: readonly TimedText[],
  predict: (text: TimedText) => Promise<readonly ValuedSpan[]>,
  onProgress?: TaskOptions['onProgress'],
): Promise<TaskResult> {
  let total: TimeCounts = { strict: NOTHING, relaxed: NOTHING, value: NOTHING }
  const remarks: string[] = []
  for (const [index, text] of texts.entries()) {
    const gold = text.times.map(({ span, value }) => ({ span, value: canonicalValue(value) }))
    const predicted = await predict(text)
    total = addTimeCounts(total, countTimes(gold, predicted))
    remarks.push(...remarksOn(text, gold, predicted))
    onProgress?.(index + 1, texts.length)
  }
  const figures = Object.assign({}, ...Object.entries(total).map(([name, counts]) => ratesOf(name, counts)))
  return { documents: texts.length, figures, totals: {}, remarks }
}

/** The moments that `read` finds, with their values as TimeML writes them; it knows the date of publication. */
async function readTimes({ name, text, published }: TimedText, { mode }: TaskOptions): Promise<ValuedSpan[]> {
  const { reading, toGold } = await readText(name, text, { mode, ...(published !== null && { published }) })
  return reading.moments.flatMap((moment) => {
    const span = toGold(moment.span)
    return span === undefined ? [] : [{ span, value: toTimemlValue(moment) }]
  })
}

function addTimeCounts(a: TimeCounts, b: TimeCounts): TimeCounts {
  return {
    strict: addCounts(a.strict, b.strict),
    relaxed: addCounts(a.relaxed, b.relaxed),
    value: addCounts(a.value, b.value),
  }
}

function remarksOn({ name, text }: TimedText, gold: readonly ValuedSpan[], predicted: readonly ValuedSpan[]): string[] {
  const show = ({ span, value }: ValuedSpan): string => `[${text.slice(span.start, span.end)}] ${value}`
  return [
    ...gold.filter((one) => !isAmong(predicted, one)).map((one) => `${name}: gold ${show(one)}`),
    ...predicted.filter((one) => !isAmong(gold, one)).map((one) => `${name}: read ${show(one)}`),
  ]
}

function keyOf({ span, value }: ValuedSpan): string {
  return `${span.start}-${span.end} ${value}`
}

function isAmong(all: readonly ValuedSpan[], one: ValuedSpan): boolean {
  return all.some((other) => keyOf(other) === keyOf(one))
}
