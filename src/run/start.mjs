import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildApp, isAppStale } from './build.mjs'
import { install } from './install.mjs'
import { appFolder, runIfMain } from './project.mjs'
import { askedPlace, createAppServer, listen } from './serve.mjs'

await runIfMain(import.meta.url, async () => {
  const place = askedPlace()
  await install()
  if (isAppStale()) {
    console.log('Building …')
    await buildApp('warn')
  }
  const address = await listen(createAppServer(), place)
  const first = address + (await onlyConversation())
  console.log(`Duologue is at ${first} (Ctrl+C ends it)`)
  if (!process.argv.includes('--no-open')) open(first)
})

/** The path of the conversation, where the library has just one; with more, the reader chooses in the library. */
async function onlyConversation() {
  const index = JSON.parse(await readFile(join(appFolder, 'library', 'index.json'), 'utf8'))
  return index.episodes.length === 1 ? `e/${encodeURIComponent(index.episodes[0].id)}` : ''
}

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
