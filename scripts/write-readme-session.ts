/*
 * Writes the terminal sessions of README.md anew, between the comments that mark them, from what the built program
 * prints: what a reader sees there is what came out.
 *
 *     npm run build && npx tsx scripts/write-readme-session.ts
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { readingSchema } from '../src/contract/reading.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const README = new URL('../README.md', import.meta.url)
const ONE = 'examples/belo-tash/02-highland-agency.txt'
const ALL = 'examples/belo-tash'
/** The legend, the heading and so many statements are shown of the listing. */
const SHOWN_BLOCKS = 7

function hearsay(...args: string[]): {
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
} {
  const ran = spawnSync(process.execPath, ['dist/cli/main.js', ...args], { cwd: ROOT, encoding: 'utf8' })
  return { stdout: ran.stdout, stderr: ran.stderr, code: ran.status }
}

function listingSession(): string {
  const { stdout, stderr } = hearsay('read', ONE, '--text')
  const blocks = stdout.trimEnd().split('\n\n')
  const shown = blocks.slice(0, SHOWN_BLOCKS)
  if (blocks.length > SHOWN_BLOCKS) shown.push('[…]')
  return [`$ npx hearsay read ${ONE} --text`, shown.join('\n\n'), '', stderr.trim()].join('\n')
}

function pipeSession(): string {
  const { stdout, stderr, code } = hearsay('read', ALL)
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { report, statements } = readingSchema.parse(JSON.parse(line))
      return JSON.stringify([report.address, statements.length])
    })
  return [
    `$ npx hearsay read ${ALL} | jq -c '[.report.address, (.statements | length)]'`,
    ...lines,
    stderr.trim(),
    '$ echo ${PIPESTATUS[0]}',
    String(code),
  ].join('\n')
}

function replaceSession(text: string, name: string, session: string): string {
  const marked = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end of ${name} -->)`)
  if (!marked.test(text)) throw new Error(`README.md has no <!-- ${name} --> to write to.`)
  return text.replace(
    marked,
    (_all, start: string, end: string) => `${start}\n\`\`\`console\n${session}\n\`\`\`\n\n${end}`,
  )
}

const readme = readFileSync(README, 'utf8')
const listed = replaceSession(readme, 'listing session', listingSession())
writeFileSync(README, replaceSession(listed, 'pipe session', pipeSession()))
