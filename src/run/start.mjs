import { spawn } from 'node:child_process'
import { buildApp, isAppStale } from './build.mjs'
import { install } from './install.mjs'
import { runIfMain } from './project.mjs'
import { askedPlace, createAppServer, listen } from './serve.mjs'

await runIfMain(import.meta.url, async () => {
  const place = askedPlace()
  await install()
  if (isAppStale()) {
    console.log('Building …')
    await buildApp('warn')
  }
  const address = await listen(createAppServer(), place)
  console.log(`Duologue is at ${address} (Ctrl+C ends it)`)
  if (!process.argv.includes('--no-open')) open(address)
})

/** Shows an address in the person's browser, where there is a screen to show it on. Never fails. */
function open(address) {
  if (process.env.CI || process.env.BROWSER === 'none') return
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  const command =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd.exe', '/d', '/c', 'start', '', address]
        : screen
          ? ['xdg-open', address]
          : undefined
  if (!command) return
  const child = spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
