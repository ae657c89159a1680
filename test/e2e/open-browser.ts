import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

/**
 * A real Chromium: the one that a package of npm carries, so that nothing else needs to be installed. Undefined where
 * the machine lacks a library that it needs; on CI that is an error.
 */
export async function openBrowser(): Promise<Browser | undefined> {
  try {
    return await playwright.launch({
      executablePath: await chromium.executablePath(),
      // The package's own list also switches off the web's security, which is what is tested here.
      args: ['--headless=shell', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    if (process.env['CI'] === 'true')
      throw new Error(`Chromium does not start on this machine: ${reason}`, { cause: error })
    process.stderr.write(`skipped: the tests of the page need Chromium, which does not start here (${reason})\n`)
    return undefined
  }
}
