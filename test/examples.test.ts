import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const folder = new URL('../examples/', import.meta.url)

/** What each script shows on standard output. */
const scripts: Record<string, string[]> = {
  'function.mjs': ['Title:', 'Outline:'],
  'text.mjs': ['充分'],
  'remark.mjs': ['河东合作社成立的时候'],
  'rehype.mjs': ['馆内藏书由四万册增加到'],
  'stream.mjs': ['page.html: ', 'speech.txt: ', 'broken: record-base64'],
}

/** Scripts whose plugins are not there yet: taken off as they come. */
const waiting: Record<string, () => Promise<boolean>> = {
  'remark.mjs': async () => !('remarkZhengwen' in (await import('../src/index.js'))),
  'rehype.mjs': async () => !('rehypeArticle' in (await import('../src/doors/article.js'))),
}

test('every script is run', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.mjs'))).toEqual(Object.keys(scripts).sort())
})

test.each(Object.entries(scripts))('examples/%s runs', async (name, shows) => {
  if (await waiting[name]?.()) return
  const path = fileURLToPath(new URL(name, folder))
  const {status, stdout, stderr} = spawnSync(process.execPath, [path], {encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  for (const part of shows) expect(stdout).toContain(part)
})

test('the GBK page is GBK', () => {
  const bytes = readFileSync(new URL('page-gbk.html', folder))
  expect(() => new TextDecoder('utf-8', {fatal: true}).decode(bytes)).toThrow()
  expect(new TextDecoder('gbk', {fatal: true}).decode(bytes)).toContain('青石桥')
})
