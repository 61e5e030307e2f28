import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runIfMain, Trouble } from './project.mjs'
import { unpackBrowser, unpackedBrowser } from './unpack-browser.mjs'

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
    unpackedBrowser,
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

/** What Debian and Ubuntu call a browser, and letters for Chinese, Japanese and Korean. */
const packages = ['chromium', 'fonts-noto-cjk']

/**
 * A Chromium; where there is none, one that apt brings (Debian, Ubuntu): installed, where we are root or sudo asks nothing,
 * else unpacked into the cache folder.
 * @throws {Trouble} that says what to do by hand
 */
export async function needBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.platform === 'linux' && isProgram('/usr/bin/apt-get')) {
    console.error('Fetching Chromium with apt-get …')
    const brought = (await installBrowser()) || (await unpackBrowser(packages))
    const installed = brought ? findBrowser() : undefined
    if (installed) return installed
  }
  throw new Trouble(
    'No Chromium, Chrome or Edge was found. Install one (on Debian: apt-get install chromium), or say where it is: CHROME_PATH=/path/to/chrome npm test',
  )
}

async function installBrowser() {
  const isRoot = process.getuid?.() === 0
  if (!isRoot && (await run('sudo', ['-n', 'true'], { output: 'ignore' })) !== 0) return false
  const command = [
    ...(isRoot ? [] : ['sudo', '-n']),
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
  ]
  const apt = (...args) => run(command[0], [...command.slice(1), ...args], { output: 'ignore' })
  // The lists of a fresh container are empty; a mirror that fails halfway may still have what is needed.
  await apt('update')
  return (await apt('install', '-y', '--no-install-recommends', ...packages)) === 0
}

await runIfMain(import.meta.url, async () => console.log(await needBrowser()))
