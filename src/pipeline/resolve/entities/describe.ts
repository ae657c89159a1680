import { foldWord } from './name-words.ts'

/** A description taken apart: "the former harbor official in Port Ode" has head `official` and modifiers before it. */
export interface Description {
  /** Whether it points at something that was told of before. */
  readonly definite: boolean
  readonly head: string
  readonly modifiers: readonly string[]
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])
const DETERMINERS = new Set(
  'the this that these those a an one another some several many two three four five six both other its his her their'.split(
    ' ',
  ),
)
const AFTER_HEAD = new Set(
  'of in at from for with on to near by who which that within across inside outside close familiar speaking'.split(' '),
)

/** Takes a description apart; undefined where it has no head. */
export function takeApart(words: string): Description | undefined {
  const all = words.split(/\s+/u).map(foldWord).filter(Boolean)
  const first = all[0]
  if (first === undefined) return undefined
  const end = all.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word))
  const own = end < 0 ? all : all.slice(0, end)
  const head = own.at(-1)
  if (head === undefined || DETERMINERS.has(head)) return undefined
  const modifiers = own.slice(0, -1).filter((word) => !DETERMINERS.has(word))
  return { definite: DEFINITE.has(first), head, modifiers }
}
