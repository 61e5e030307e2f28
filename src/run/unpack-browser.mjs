import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run } from './project.mjs'

const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'duologue', 'chromium')

/** Where {@link unpackBrowser} puts a Chromium: a script that starts it. */
export const unpackedBrowser = join(folder, 'start')

/** Starts the unpacked program with the libraries and fonts beside it. */
const starter = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")/files
for place in "$here"/usr/lib/*-linux-gnu "$here"/lib/*-linux-gnu; do
  [ -d "$place" ] && LD_LIBRARY_PATH="$place\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
done
[ -f /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here/etc/fonts"
export LD_LIBRARY_PATH XDG_DATA_HOME="$here/usr/share"
exec "$here/usr/lib/chromium/chromium" "$@"
`

/**
 * Fetches Chromium and what it needs with apt on Debian or Ubuntu, and unpacks it into the person's cache folder: for those
 * who are not allowed to install anything. Gives whether it worked.
 * @param {readonly string[]} packages
 */
export async function unpackBrowser(packages) {
  const lists = join(folder, 'lists')
  const cache = join(folder, 'cache')
  const files = join(folder, 'files')
  rmSync(folder, { recursive: true, force: true })
  for (const each of [join(lists, 'partial'), join(cache, 'archives', 'partial'), files])
    mkdirSync(each, { recursive: true })
  // apt asks for a lock of the machine even where it only fetches.
  const own = [`Dir::State::Lists=${lists}`, `Dir::Cache=${cache}`, 'Debug::NoLocking=1'].flatMap(option => [
    '-o',
    option,
  ])
  const apt = (...args) => run('apt-get', [...own, '-q', ...args], { output: 'ignore' })
  await apt('update')
  if ((await apt('install', '-y', '--download-only', '--no-install-recommends', ...packages)) !== 0)
    return false
  const archives = readdirSync(join(cache, 'archives')).filter(name => name.endsWith('.deb'))
  for (const name of archives)
    if ((await run('dpkg-deb', ['-x', join(cache, 'archives', name), files])) !== 0) return false
  for (const each of [lists, cache]) rmSync(each, { recursive: true, force: true })
  writeFileSync(`${unpackedBrowser}.new`, starter, { mode: 0o755 })
  renameSync(`${unpackedBrowser}.new`, unpackedBrowser)
  return (await run(unpackedBrowser, ['--version'], { output: 'ignore' })) === 0
}
