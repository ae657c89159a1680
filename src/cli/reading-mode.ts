import { type Command, Option } from 'commander'

import { DEFAULT_MODE, READING_MODES, type ReadingMode } from '../model/reading.ts'

/** The mode of reading as the command line says it: one of them at most. */
export interface ModeFlags {
  readonly thorough?: boolean
  readonly fast?: boolean
  readonly rules?: boolean
}

const DESCRIPTIONS: Readonly<Record<ReadingMode, string>> = {
  thorough: 'read with the encoder of twelve layers, which finds the most',
  fast: 'read with the encoder of six layers (not trained yet: rules read in its place)',
  rules: 'read with rules and a word tagger alone, which is fastest and finds fewer statements',
}

/** Gives a command the options `--thorough`, `--fast` and `--rules`, of which one at most is taken. */
export function addModeOptions(command: Command): Command {
  for (const mode of READING_MODES) {
    const description = `${DESCRIPTIONS[mode]}${mode === DEFAULT_MODE ? ' (default)' : ''}`
    const others = READING_MODES.filter((other) => other !== mode)
    command.addOption(new Option(`--${mode}`, description).conflicts(others))
  }
  return command
}

/** The mode that the command line asks for, or the default one. */
export function toMode(flags: ModeFlags): ReadingMode {
  return READING_MODES.find((mode) => flags[mode] === true) ?? DEFAULT_MODE
}
