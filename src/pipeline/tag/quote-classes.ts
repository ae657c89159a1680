import type { Token, WordClass } from '../../model/token.ts'

/**
 * Classes with straight quotation marks told apart: a mark that stands against the next word but not against the
 * last one opens, the reverse closes, and in doubt they alternate. An apostrophe that is no possessive is a
 * quotation mark too.
 *
 *     He said: "The miners' 'strike' is over."
 *              ``          ^POS ``  ''       ''
 */
export function tellQuotesApart(tokens: readonly Token[], classes: readonly WordClass[]): readonly WordClass[] {
  const result = [...classes]
  const open = { double: false, single: false }
  for (const [index, token] of tokens.entries()) {
    const { text } = token
    if (text === '"') {
      open.double = opens(tokens, index) ?? !open.double
      result[index] = open.double ? '``' : "''"
    } else if (text === '“') open.double = true
    else if (text === '”') open.double = false
    else if (text === "'" || text === '’') {
      result[index] = apostropheClass(tokens, index, open)
    } else if (text === '‘') open.single = true
  }
  return result
}

function apostropheClass(tokens: readonly Token[], index: number, open: { single: boolean }): WordClass {
  const [before, mark] = [tokens[index - 1], tokens[index]]
  const opening = mark?.text === "'" && opens(tokens, index) === true
  if (opening) {
    open.single = true
    return '``'
  }
  const possessive = /[szx]$/iu.test(before?.text ?? '')
  const spaced = before !== undefined && mark !== undefined && before.end < mark.start
  if (possessive && !spaced && !open.single) return 'POS'
  open.single = false
  return "''"
}

/** Whether the spaces around a mark show that it opens; undefined where they show nothing. */
function opens(tokens: readonly Token[], index: number): boolean | undefined {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (mark === undefined) return undefined
  const spaceBefore = before === undefined || before.end < mark.start || /^[([{“‘"—–-]$/u.test(before.text)
  const spaceAfter = after === undefined || mark.end < after.start
  return spaceBefore === spaceAfter ? undefined : spaceBefore
}
