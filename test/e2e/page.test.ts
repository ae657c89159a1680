import { existsSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'

import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, assert, beforeAll, describe, expect, it as base } from 'vitest'

import type { Reading } from '../../src/model/reading.ts'
import { wordsAt } from '../../src/model/span.ts'
import { readDocument } from '../../src/operations/read-report.ts'
import { createApp } from '../../src/server/app.ts'
import { listen, type Listening } from '../../src/server/listen.ts'
import { paragraphsOf } from '../../web/parts/paragraphs.ts'
import { paths } from '../../web/paths.ts'
import { damReading, hostileReading, manyStatements, persianReading } from './invented-readings.ts'
import { libraryOf } from './library-of.ts'
import { openBrowser } from './open-browser.ts'

/*
 * The built page in a real Chromium, served by the real server, with invented reports. Elements are found as a person
 * finds them: by role and name.
 */

const webRoot = fileURLToPath(new URL('../../dist/web', import.meta.url))
const manyReading = manyStatements(5000)
const PROBLEM = {
  address: 'invented/\u202Efdp.scan',
  code: 'no-text-layer' as const,
  message: 'This PDF holds only pictures of pages.',
}

let server: Listening
let readReading: Reading
let browser: Browser | undefined
beforeAll(async () => {
  assert.isTrue(existsSync(webRoot), 'dist/web is missing: run `npm run build:web` first')
  readReading = await readDocument(documentOf(damReading.report.text), { publisher: 'The Kelmore Courier' })
  const library = libraryOf([damReading, persianReading, hostileReading, manyReading, readReading], [PROBLEM])
  server = await listen(createApp({ library, version: '0.0.0', webRoot }), { port: 0 })
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await server.close()
})

interface Fixtures {
  readonly page: Page
  /** What the browser complained of while the test ran: scripts or requests that failed or were refused. */
  readonly complaints: string[]
}

/** A test with a page of its own. Whatever it shows, it may ask only this server, and nothing may fail or be refused. */
const it = base.extend<Fixtures>({
  complaints: async ({ task: _task }, use) => {
    await use([])
  },
  page: async ({ skip, complaints }, use) => {
    if (browser === undefined) skip('skipped: Chromium does not start on this machine')
    assert.isDefined(browser)
    const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1280, height: 900 } })
    context.on('request', (request) => {
      if (!request.url().startsWith(server.url)) complaints.push(`asked for ${request.url()}`)
    })
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    context.on('weberror', (error) => complaints.push(error.error().message))
    await use(await context.newPage())
    await context.close()
    assert.deepEqual(complaints, [])
  },
})

const openReport = async (page: Page, reading = damReading, state = {}) => {
  await page.goto(paths.report(reading.report.id, state))
  await page.getByRole('heading', { name: 'Statements' }).waitFor()
}
const idOf = (index: number) => damReading.statements[index]?.id ?? ''
const selectedId = (page: Page) => new URL(page.url()).searchParams.get('statement')
const openCard = (page: Page) => page.getByRole('button', { expanded: true })
const clickWords = (page: Page, words: string) => page.locator('.text .run', { hasText: words }).first().click()

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** Bytes as capture hands them over. */
function documentOf(text: string) {
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { address: 'invented/kelmore.txt', bytes, sha256, mediaType: null, charset: null, hints: {} }
}

/** What axe-core finds wrong. It comes in through the debugger, for the page's policy lets no such script in. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate<readonly Violation[]>('axe.run().then(({ violations }) => violations)')
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`))
}

describe('the list of reports', () => {
  it('shows each report with what is known of it, and what could not be read', async ({ page }) => {
    await page.goto('/')
    const row = page.getByRole('listitem').filter({ hasText: 'Three missing after dam gate' })
    await row.waitFor()
    const text = (await row.textContent()) ?? ''
    for (const words of ['The Kelmore Courier', '18 March 2031', 'English', '11 statements', '1 narrated']) {
      expect(text).toContain(words)
    }
    await page.getByText('publisher not known · date not known · Persian').waitFor()
    await page.getByRole('heading', { name: 'Could not be read (1)' }).waitFor()
    await page.getByText('This PDF holds only pictures of pages.').waitFor()
    await page.getByRole('link', { name: '1 could not be read' }).waitFor()
    await page.getByText('invented/<U+202E>fdp.scan').waitFor()
    expect(await page.title()).toBe('Reports · Hearsay')
  })

  it('is walked with j and k, and Enter opens a report', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Lamps of Sundholm' }).waitFor()
    for (const key of ['j', 'j', 'j', 'k', 'k']) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Three missing after dam gate fails above Kelmore' }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('l')
    await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })
})

describe('the reader', () => {
  it('opens a statement by its card and shows all that was read of it', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Three missing after dam gate fails above Kelmore' }).click()
    await page.getByRole('button', { name: 'An engineer at the water authority' }).click()
    expect(selectedId(page)).toBe(idOf(3))
    const detail = (await page.locator('.detail').textContent()) ?? ''
    for (const words of [
      'person, not named, expert',
      'anonymity was granted: on condition of anonymity',
      'reason: because he was not allowed to talk to journalists',
      'from “said”',
      'asserts',
      'in the words of the report',
      'likely right',
      '0.70 of 1',
      'in March: March 2031',
    ]) {
      expect(detail).toContain(words)
    }
    expect(await page.locator('.on-source').allTextContents()).toEqual(['An engineer at the water authority'])
    expect(await page.locator('.on-cue').allTextContents()).toEqual(['said'])
    expect((await page.locator('.on-content').allTextContents()).join('')).toBe(
      'the gate had been reported as cracked in March',
    )
  })

  it('opens a statement by its words; clicked again, the statement around it', async ({ page }) => {
    await openReport(page)
    await clickWords(page, 'the gate was safe')
    await expect.poll(() => selectedId(page)).toBe(idOf(7))
    await clickWords(page, 'the gate was safe')
    await expect.poll(() => selectedId(page)).toBe(idOf(6))
    await clickWords(page, 'the gate was safe')
    await expect.poll(() => selectedId(page)).toBe(idOf(7))
    await page.getByRole('button', { name: 'statement 7' }).click()
    await expect.poll(() => selectedId(page)).toBe(idOf(6))
  })

  it('is walked with j and k, however fast, and left with Esc', async ({ page }) => {
    await openReport(page)
    for (const key of ['j', 'j', 'j', 'j', 'j', 'k']) await page.keyboard.press(key)
    await expect.poll(() => selectedId(page)).toBe(idOf(3))
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true')
    await page.keyboard.press('Escape')
    await expect.poll(() => selectedId(page)).toBeNull()
    expect(await openCard(page).count()).toBe(0)
  })

  it('hears the keys of a keyboard in another script', async ({ page }) => {
    await openReport(page)
    await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true }))
    })
    await expect.poll(() => selectedId(page)).toBe(idOf(0))
  })

  it('keeps what is selected and shown in the address', async ({ page }) => {
    await openReport(page, damReading, { statement: idOf(5), show: 'denials' })
    expect(await openCard(page).textContent()).toContain('Its spokesman, Tomas Riel')
    expect(await page.locator('.card').count()).toBe(2)
    await page.reload()
    await openCard(page).waitFor()
    expect(selectedId(page)).toBe(idOf(5))
  })

  it('shows only what is asked for, by click and by key', async ({ page }) => {
    await openReport(page)
    await page.getByRole('radio', { name: 'Narrated 1' }).check()
    expect(await page.locator('.card').count()).toBe(1)
    expect(await page.locator('.text .run').count()).toBe(1)
    await page.keyboard.press('4')
    await expect.poll(() => page.locator('.card').count()).toBe(2)
    await page.keyboard.press('1')
    await expect.poll(() => page.locator('.card').count()).toBe(12)
    expect(new URL(page.url()).search).toBe('')
  })

  it('tells its own voice from that of a source by more than color', async ({ page }) => {
    await openReport(page)
    expect(await page.getByRole('button', { name: 'narrated' }).textContent()).toContain('the report itself')
    expect(
      await page.locator('.text .has-narrated').evaluate((run) => getComputedStyle(run).backgroundImage),
    ).toContain('repeating-linear-gradient')
  })

  it('shows its keys and marks', async ({ page }) => {
    await openReport(page)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys and marks' })
    await dialog.getByText('Next statement').waitFor()
    await page.keyboard.press('j')
    expect(selectedId(page)).toBeNull()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('saves the original as a file', async ({ page }) => {
    await openReport(page)
    await page.getByText('Where it comes from').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save the original' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('kelmore-dam.html')
  })

  it('keeps the theme that was chosen', async ({ page }) => {
    await openReport(page)
    await page.getByRole('button', { name: 'Theme: system' }).click()
    await page.keyboard.press('t')
    await page.reload()
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
  })

  it('draws five thousand statements in parts, and hears keys meanwhile', async ({ page }) => {
    await page.goto(paths.report(manyReading.report.id))
    await page.locator('.card').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect.poll(() => selectedId(page)).toBe(manyReading.statements[1]?.id)
    await expect.poll(() => page.locator('.card').count(), { timeout: 30_000 }).toBe(5000)
    await page.keyboard.press('k')
    await expect.poll(() => selectedId(page)).toBe(manyReading.statements[0]?.id)
  })

  it('scrolls the statements with the text', async ({ page }) => {
    await page.goto(paths.report(manyReading.report.id))
    await expect.poll(() => page.locator('.card').count(), { timeout: 30_000 }).toBe(5000)
    const paragraph = page.locator('.text p').nth(200)
    await paragraph.evaluate((element) => {
      element.scrollIntoView({ block: 'start' })
    })
    await expect
      .poll(() => page.locator('.statement-column').evaluate((column) => column.scrollTop), { timeout: 10_000 })
      .toBeGreaterThan(1000)
  })
})

describe('a report that Hearsay has read itself', () => {
  it('has a card for every statement, and marks the very words', async ({ page }) => {
    const { report, statements } = readReading
    expect(statements.length).toBeGreaterThan(5)
    await openReport(page, readReading)
    expect(await page.locator('.card').count()).toBe(statements.length)
    const seen = new Set<string | null>([null])
    for (let index = 0; index < statements.length; index++) {
      await page.keyboard.press('j')
      await expect.poll(() => seen.has(selectedId(page))).toBe(false)
      const id = selectedId(page)
      seen.add(id)
      const spans = statements.find((statement) => statement.id === id)?.content.spans ?? []
      const marked = await page.locator('.text .on-content').allTextContents()
      expect(marked.join('')).toBe(spans.map((span) => wordsAt(report.text, span)).join(''))
    }
    expect(seen.size).toBe(statements.length + 1)
  })

  it('shows who denies what', async ({ page }) => {
    await openReport(page, readReading)
    await page.keyboard.press('4')
    await page.getByRole('button', { name: 'The water authority' }).first().click()
    const text = (await openCard(page).textContent()) ?? ''
    expect(text).toContain('denies')
    expect(text).toContain('it had received any such report')
  })
})

describe('a hostile report', () => {
  it('is only ever text', async ({ page }) => {
    await page.goto('/')
    await page.getByText('<img src=x onerror="window.hearsayRan = 4">').waitFor()
    await openReport(page, hostileReading)
    const shown = await page.locator('.text p').allTextContents()
    const { text } = hostileReading.report
    expect(shown).toEqual(paragraphsOf(text).map(({ start, end }) => text.slice(start, end)))
    expect(await page.locator('main :is(script, img, b, i, iframe, object, style)').count()).toBe(0)
    for (let index = 0; index < 3; index++) await page.keyboard.press('j')
    await page.getByText('Where it comes from').click()
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
    expect(await page.evaluate(() => 'hearsayRan' in globalThis)).toBe(false)
  })

  it('says that it holds characters that cannot be seen', async ({ page }) => {
    await openReport(page, hostileReading)
    expect(await page.locator('.notice').textContent()).toContain(
      '4 marks that turn the direction of writing, 1 character without width',
    )
  })

  it('does not turn or widen what is around it', async ({ page }) => {
    await openReport(page, hostileReading)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
    const directions = await page
      .locator('.text p')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).direction))
    expect(directions).toEqual(['ltr', 'ltr', 'ltr', 'ltr'])
  })
})

describe('a report in another direction of writing', () => {
  it('takes the direction of each paragraph from the paragraph', async ({ page }) => {
    await openReport(page, persianReading)
    const directions = await page
      .locator('.text p')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).direction))
    expect(directions).toEqual(['rtl', 'ltr', 'rtl'])
    await clickWords(page, 'رئیس اداره آب')
    await expect.poll(() => openCard(page).textContent()).toContain('denies')
  })
})

describe('accessibility', () => {
  it.for(['light', 'dark'] as const)(
    'axe finds nothing wrong with any screen in %s colors',
    async (colorScheme, { page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto('/')
      await page.getByRole('link', { name: 'Lamps of Sundholm' }).waitFor()
      expect(await violationsOn(page)).toEqual([])
      await openReport(page, damReading, { statement: idOf(7) })
      expect(await violationsOn(page)).toEqual([])
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      expect(await violationsOn(page)).toEqual([])
      await openReport(page, persianReading)
      expect(await violationsOn(page)).toEqual([])
    },
  )

  it('the first Tab leads past the head of the page', async ({ page }) => {
    await openReport(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  // The second is a screen of 1280 by 900 points at 200 %.
  it.for([
    [360, 740],
    [640, 450],
  ] as const)('everything fits a screen of %d by %d points', async ([width, height], { page }) => {
    await page.setViewportSize({ width, height })
    for (const path of ['/', ...[damReading, hostileReading].map(({ report }) => paths.report(report.id))]) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press('j')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  it('paper has the text, every statement and the numbers that lead to them, and no buttons', async ({ page }) => {
    await openReport(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: /^Theme/ }).count()).toBe(0)
    const numbers = await page
      .locator('.text .run')
      .evaluateAll((runs) => runs.map((run) => getComputedStyle(run, '::before').content))
    expect(numbers).toContain('"8"')
  })
})

describe('when something is missing', () => {
  it('says so for a report that is not there', async ({ page, complaints }) => {
    await page.goto(paths.report('r_none'))
    expect(await page.getByRole('alert').textContent()).toContain('There is no report with this id.')
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])
  })

  it('says so for an address that leads nowhere', async ({ page, complaints }) => {
    await page.goto('/nothing/here')
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])
  })

  it('says so when the server has gone, and recovers', async ({ page, complaints }) => {
    await page.route(/\/api\/reports$/, (route) => route.abort())
    await page.goto('/')
    await page.getByText('Hearsay does not answer').waitFor()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('link', { name: 'Lamps of Sundholm' }).waitFor()
    expect(complaints.splice(0).every((complaint) => complaint.includes('ERR_FAILED'))).toBe(true)
  })
})
