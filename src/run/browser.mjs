import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runIfMain, Trouble } from './project.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const usualPlaces = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(variable => {
    const folder = process.env[variable]
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : []
  }),
}

/** The program of a Chromium on this machine: `CHROME_PATH`, else by name, else in the usual places; undefined if there is none. */
export function findBrowser() {
  const asked = process.env.CHROME_PATH
  if (asked) {
    if (isProgram(asked)) return asked
    throw new Trouble(`CHROME_PATH is "${asked}", and there is no program.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  const candidates = [
    ...names.flatMap(name => folders.map(folder => join(folder, name))),
    ...(usualPlaces[process.platform] ?? []),
  ]
  return candidates.find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * A Chromium, installed with apt first where there is none and the machine lets us (Debian or Ubuntu, as root or with a
 * sudo that asks nothing).
 * @throws {Trouble} that says what to do by hand
 */
export async function needBrowser() {
  const found = findBrowser()
  if (found) return found
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = async (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args]
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return (await run(command, rest, { output: 'ignore', env })) === 0
  }
  if (process.platform === 'linux' && isProgram('/usr/bin/apt-get')) {
    console.error('Installing Chromium with apt-get …')
    // The lists of a fresh container are empty; a mirror that fails halfway still may have what is needed.
    await apt('update', '-q')
    const done =
      (await apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')) ||
      (await apt('install', '-y', '-q', '--no-install-recommends', 'chromium'))
    const installed = done ? findBrowser() : undefined
    if (installed) return installed
  }
  throw new Trouble(
    'No Chromium, Chrome or Edge was found. Install one (on Debian: apt-get install chromium), or say where it is: CHROME_PATH=/path/to/chrome npm test',
  )
}

await runIfMain(import.meta.url, async () => console.log(await needBrowser()))
