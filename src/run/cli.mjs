import { pathToFileURL } from 'node:url'
import { cliFile, runIfMain } from './project.mjs'

await runIfMain(import.meta.url, async () => {
  const { buildCli, isCliStale } = await import('./build.mjs')
  if (isCliStale()) {
    const { install } = await import('./install.mjs')
    await install()
    await buildCli()
  }
  await import(pathToFileURL(cliFile).href)
})
