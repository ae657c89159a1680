import type { ReadOutcome } from '../operations/read-outcome.ts'
import { findWorkspace, makeWorkspace, type Workspace } from '../store/workspace.ts'

/** Where to keep what is read, as the command line says it. */
export interface KeepFlags {
  readonly workspace?: string
  /** False for `--no-ledger`. */
  readonly ledger: boolean
}

/** Keeps what came of a report; does nothing outside a workspace. */
export type Keep = (outcome: ReadOutcome) => Promise<void>

/** The workspace that `--workspace` names, else the one that this folder lies in; none with `--no-ledger`. */
export async function openKeeper({ workspace, ledger }: KeepFlags): Promise<Keep> {
  if (!ledger) return keepNothing
  const found = workspace === undefined ? findWorkspace(process.cwd()) : await makeWorkspace(workspace)
  return found === undefined ? keepNothing : (outcome) => keep(found, outcome)
}

/** The bytes of a report that could not be read are kept too: a later edition may read them. */
async function keep(workspace: Workspace, outcome: ReadOutcome): Promise<void> {
  if (outcome.kind === 'read') await workspace.keepReading(outcome.reading, outcome.document)
  else if (outcome.kind === 'unreadable' && outcome.document !== null) {
    await workspace.keepOriginal(outcome.document.bytes)
  }
}

async function keepNothing(): Promise<void> {}
