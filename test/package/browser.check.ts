import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {chromium} from 'playwright-core'
import {beforeAll, expect, inject, test} from 'vitest'

const folder = inject('consumer')
const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path))

interface Result {
  markdown: string
  html: string
  gbk: string
  unprepared: string
  prepared?: string
}

let code = ''

beforeAll(async () => {
  const {outputFiles} = await build({
    entryPoints: [join(folder, 'browser.js')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['browser'],
    minify: true,
    logLevel: 'error',
    write: false,
  })
  code = outputFiles[0]?.text ?? ''
})

test('a bundle for browsers holds nothing of node', () => {
  expect(code).not.toMatch(/["']node:/)
  expect(code).not.toContain('createRequire')
})

test.skipIf(!executablePath)('the bundle runs in a browser', async () => {
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
  try {
    const page = await browser.newPage()
    await page.addScriptTag({content: code, type: 'module'})
    await page.waitForFunction('globalThis.result')
    const result = (await page.evaluate('globalThis.result')) as Result
    expect(result.markdown).toContain('镇图书馆今天早上八点开门，读者可以借书。')
    expect(result.gbk.trim()).toBe('正文。')
    // Without its tables a conversion says what to do; with them it works.
    if (result.prepared !== undefined) {
      expect(result.unprepared).toContain('prepare(')
      expect(result.prepared).toContain('鎮圖書館開門。')
    }
  } finally {
    await browser.close()
  }
})
