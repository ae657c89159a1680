import { standard } from '../../pipeline/standard.ts'
import type { StageDescription } from '../../pipeline/stage.ts'
import { type Look, toLook } from '../listing/look.ts'
import { wrap } from '../listing/wrap.ts'
import { type Output, write } from '../write.ts'

/** `hearsay stages`: what happens to a report after capture, in order, with the versions that a reading records. */
export async function stages(
  flags: { readonly json?: boolean },
  { stdout }: { readonly stdout: Output },
): Promise<void> {
  if (flags.json ?? stdout.isTTY !== true) {
    const known = standard.stages.map(({ name, version, model, summary, needs, adds }) => ({
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
  await write(stdout, `${standard.stages.map((stage) => describeStage(stage, look)).join('\n\n')}\n`)
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
