import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, afterEach, inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    address: string
    browser: string
  }
}

/** How a page is opened; a desktop in the light, in English, unless said otherwise. */
export interface OpenOptions {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly locale?: string
  /** As on a phone: touch, and no pointer that hovers. */
  readonly touch?: boolean
  readonly reducedMotion?: boolean
  /** Errors in the browser's console that this journey is about. Any other fails the test. */
  readonly expectErrors?: RegExp
  /** Before the first document loads: routes to fake, storage to fill. */
  readonly prepare?: (context: BrowserContext) => Promise<void>
}

let browser: Promise<Browser> | undefined
const opened: { context: BrowserContext; errors: string[] }[] = []

/** Where the app is served, with a slash at the end. */
export const address: string = inject('address')

/**
 * A fresh visitor's page at a path of the app, loaded. It is closed after the test, which fails when anything was written
 * to the console as an error, thrown in the page or forbidden by the policy.
 */
export async function open(path = '/', options: OpenOptions = {}): Promise<Page> {
  browser ??= chromium.connect(inject('browser'))
  const { width = 1280, height = 800, dark = false, locale = 'en-GB', touch = false } = options
  const context = await (
    await browser
  ).newContext({
    baseURL: address,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    locale,
    hasTouch: touch,
    isMobile: touch,
  })
  const errors: string[] = []
  opened.push({ context, errors })
  const note = (text: string): void => {
    if (!options.expectErrors?.test(text)) errors.push(text)
  }
  context.on('weberror', error => note(String(error.error())))
  context.on('console', message => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`)
  })
  await options.prepare?.(context)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await page.goto(path)
  return page
}

afterEach(async () => {
  const pages = opened.splice(0)
  await Promise.all(pages.map(({ context }) => context.close()))
  const errors = pages.flatMap(page => page.errors)
  if (errors.length > 0) throw new Error(`The browser's console has errors:\n${errors.join('\n')}`)
})

afterAll(async () => {
  await (await browser)?.close()
})
