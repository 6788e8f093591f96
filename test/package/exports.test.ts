import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const {exports} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const subpaths = Object.keys(exports).filter((subpath) => !subpath.endsWith('.json'))

/** What every subpath must export. */
const promised: Record<string, string[]> = {
  '.': ['default', 'clean', 'cleanStream', 'prepare', 'remarkZhengwen', 'rules'],
  './article': ['default', 'rehypeArticle', 'remarkArticle'],
  './decode': ['decode'],
  './matter': ['default', 'remarkMatter'],
  './read': ['default', 'zhengwenText'],
  './repair': ['default', 'remarkRepair'],
  './script': ['default', 'remarkScript'],
  './sections': ['default', 'remarkNumbering', 'remarkSections', 'toOutline'],
  './write': ['default', 'zhengwenToMarkdown'],
}

async function namesOf(subpath: string): Promise<string[]> {
  const {default: file} = exports[subpath]
  return Object.keys(await import(new URL(`../../${file}`, import.meta.url).href)).sort()
}

// `exports.json` is written by `UPDATE=1`, for reading. Under `waiting` stand promised names that are not there yet.
test('the list of exports is known: a change of it is a change of the API', async () => {
  const rows = subpaths.map(async (subpath) => {
    const names = await namesOf(subpath)
    const waiting = promised[subpath]?.filter((name) => !names.includes(name)) ?? []
    return [subpath, waiting.length > 0 ? {names, waiting} : {names}]
  })
  const actual = `${JSON.stringify(Object.fromEntries(await Promise.all(rows)), null, 2)}\n`
  const snapshot = new URL('exports.json', import.meta.url)
  if (process.env.UPDATE) writeFileSync(snapshot, actual)
  else expect(actual).toBe(readFileSync(snapshot, 'utf8'))
})

test('every subpath has its promise', () => {
  expect(Object.keys(promised)).toEqual(subpaths)
})
