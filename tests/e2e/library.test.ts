import { expect, test } from 'vitest'
import { open } from './browser.ts'

test('the library opens and lists what is in it', async () => {
  const page = await open('/')
  expect(await page.title()).toContain('Duologue')
  await page.getByRole('heading').first().waitFor()
  const index = (await page.request.get('library/index.json').then(answer => answer.json())) as {
    episodes: { id: string }[]
  }
  for (const { id } of index.episodes) await page.locator(`a[href*="/e/${id}"]`).first().waitFor()
})
