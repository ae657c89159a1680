import pc from 'picocolors'

type Paint = (text: string) => string

/** How a listing is painted and how wide it may be. */
export interface Look {
  readonly width: number
  readonly heading: Paint
  readonly source: Paint
  readonly cue: Paint
  readonly content: Paint
  readonly strong: Paint
  readonly faint: Paint
  readonly warning: Paint
}

/** What a stream tells of itself: `process.stdout` is one. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
}

const WIDEST = 100

/**
 * The look for a stream: colours on a terminal, unless `NO_COLOR` is set to anything but the empty string
 * (https://no-color.org) or the terminal is dumb; `FORCE_COLOR` has them in a pipe too.
 */
export function toLook(output: Output, environment: NodeJS.ProcessEnv = process.env): Look {
  const colors = pc.createColors(hasColors(output, environment))
  const { bold, dim, underline, cyan, yellow, green, red } = colors
  return {
    width: Math.max(40, Math.min(output.columns ?? 80, WIDEST)),
    heading: (text) => bold(underline(text)),
    source: cyan,
    cue: (text) => bold(yellow(text)),
    content: green,
    strong: bold,
    faint: dim,
    warning: red,
  }
}

function hasColors(output: Output, environment: NodeJS.ProcessEnv): boolean {
  if (environment['NO_COLOR']) return false
  if (environment['FORCE_COLOR']) return environment['FORCE_COLOR'] !== '0'
  return output.isTTY === true && environment['TERM'] !== 'dumb'
}
