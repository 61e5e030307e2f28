import { chromium } from 'playwright-core'
import { buildApp, isAppStale } from '../../src/run/build.mjs'
import { needBrowser } from '../../src/run/browser.mjs'
import { createAppServer, listen } from '../../src/run/serve.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Builds what is stale, serves it as `npm start` does, and starts the browser that the journeys share. */
export default async function setup({ provide }) {
  if (isAppStale()) await buildApp('warn')
  const server = createAppServer()
  const address = await listen(server, { port: 0 })
  const browser = await chromium.launchServer({
    executablePath: await needBrowser(),
    headless: true,
    args: flags,
  })
  provide('address', address)
  provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}
