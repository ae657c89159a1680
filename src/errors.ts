/** Why a report could not be read. The command line and the server show the message as it is. */
export type UnreadableCode =
  | 'not-found'
  | 'no-permission'
  | 'empty'
  | 'not-text'
  | 'too-large'
  | 'encrypted'
  | 'no-text-layer'
  | 'damaged'
  | 'unpacks-without-end'
  | 'nested-too-deep'
  | 'unsupported-format'
  | 'unsupported-language'
  | 'no-answer'
  | 'too-many-redirects'
  | 'private-address'
  | 'refused'
  | 'read-failed'

/** A failure of the world that a user can understand and often mend: a code, a full sentence, the cause. */
export class AppError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** One report that could not be read. It never stops the others. */
export class ReportUnreadable extends AppError {
  declare readonly code: UnreadableCode
  readonly address: string

  /** @param message a full sentence: what is wrong, and what to do where something can be done. */
  constructor(address: string, code: UnreadableCode, message: string, options?: ErrorOptions) {
    super(code, message, options)
    this.address = address
  }
}

/** Fails where the program itself is wrong: a bug, never bad input. */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Hearsay has a bug: ${message}`)
}
