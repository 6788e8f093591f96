import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {notices} from '../scripts/notices.js'

interface Package {
  license?: string
  dev?: boolean
  optional?: boolean
  hasInstallScript?: boolean
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
const {packages} = read('package-lock.json') as {packages: Record<string, Package>}
const own = read('package.json') as {
  scripts: Record<string, string>
  files: string[]
  publishConfig?: Record<string, unknown>
}
const shipped = Object.entries(packages).filter(([path, {dev}]) => path !== '' && !dev)

const permissive = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'Zlib',
  '0BSD',
])

/** Whether an SPDX expression asks for nothing but a notice: all parts of an AND, one part of an OR. */
const isPermissive = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((name) => permissive.has(name.trim())))

test('the check knows licences', () => {
  expect(['MIT AND Apache-2.0', '(MIT OR GPL-3.0-only)'].every(isPermissive)).toBe(true)
  expect(['GPL-3.0-only', 'MIT AND LGPL-3.0', ''].some(isPermissive)).toBe(false)
})

test('every package that is shipped with ours has a permissive licence', () => {
  expect(shipped.length).toBeGreaterThan(20)
  expect(shipped.filter(([, {license = ''}]) => !isPermissive(license)).map(([path]) => path)).toEqual([])
})

test('nothing runs when the package is installed', () => {
  expect(shipped.filter(([, {hasInstallScript}]) => hasInstallScript).map(([path]) => path)).toEqual([])
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare']
  expect(Object.keys(own.scripts).filter((name) => hooks.includes(name))).toEqual([])
})

test('releases carry their provenance', () => {
  expect(own.publishConfig).toMatchObject({provenance: true})
})

test('the licences that NOTICE names are shipped', () => {
  const notice = readFileSync(new URL('../NOTICE', import.meta.url), 'utf8')
  expect(notice).toContain('LICENSES/Apache-2.0.txt')
  expect(readFileSync(new URL('../LICENSES/Apache-2.0.txt', import.meta.url), 'utf8')).toContain(
    'Apache License',
  )
  expect(own.files).toEqual(expect.arrayContaining(['NOTICE', 'LICENSES']))
})

test('the notices of what the command holds are shipped with it', () => {
  const text = notices()
  for (const name of ['parse5', 'yaml', 'micromark', 'mdast-util-to-markdown', 'warcio'])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((?:MIT|ISC|BSD|Apache)`, 'm'))
  expect(text).toContain('Copyright (c)')
  expect(text).not.toMatch(/^(?:vitest|esbuild) \d/m)
})
