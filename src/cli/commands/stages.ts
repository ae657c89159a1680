import { openPipeline } from '../../operations/open-pipeline.ts'
import type { StageDescription } from '../../pipeline/stage.ts'
import { type Look, toLook } from '../listing/look.ts'
import { wrap } from '../listing/wrap.ts'
import { type ModeFlags, toMode } from '../reading-mode.ts'
import { toFallbackNotice } from '../run-notices.ts'
import { type Output, write } from '../write.ts'

/** What the command line of `hearsay stages` says. */
export interface StagesFlags extends ModeFlags {
  readonly json?: boolean
}

/** `hearsay stages`: what happens to a report after capture, in order, with the versions that a reading records. */
export async function stages(
  flags: StagesFlags,
  { stdout, stderr }: { readonly stdout: Output; readonly stderr: Output },
): Promise<void> {
  const { pipeline, ...run } = await openPipeline(toMode(flags))
  const notice = toFallbackNotice(run)
  if (notice !== undefined) await write(stderr, notice)
  if (flags.json ?? stdout.isTTY !== true) {
    const known = pipeline.stages.map(({ name, version, model, summary, needs, adds }) => ({
      name,
      version,
      ...(model !== undefined && { model }),
      summary,
      needs,
      adds,
    }))
    await write(stdout, `${JSON.stringify(known, null, 2)}\n`)
    return
  }
  const look = toLook(stdout)
  await write(stdout, `${pipeline.stages.map((stage) => describeStage(stage, look)).join('\n\n')}\n`)
}

function describeStage({ name, version, model, summary, needs, adds }: StageDescription, look: Look): string {
  const title = `${look.strong(name)} ${look.faint(`version ${version}${model === undefined ? '' : `, model ${model}`}`)}`
  return [
    title,
    wrap(summary, look.width, 2),
    wrap(`needs: ${needs.join(', ')}`, look.width, 2),
    wrap(`adds: ${adds.join(', ')}`, look.width, 2),
  ].join('\n')
}
