import type {RepairTables} from '../repair/index.js'
import {type Entry, entryOf} from '../script/entry.js'
import type {ConverterFactory} from '../script/index.js'
import {once} from '../script/once.js'
import type {Tables} from './tables.js'

type OpenCC = typeof import('opencc-js')

/** The parts of opencc-js, each its own chunk of a bundle. */
const parts: Readonly<Record<Entry, () => Promise<OpenCC>>> = {
  'opencc-js/t2cn': () => import('opencc-js/t2cn') as Promise<OpenCC>,
  'opencc-js/cn2t': () => import('opencc-js/cn2t') as Promise<OpenCC>,
  'opencc-js': () => import('opencc-js'),
}

/** Tables that `prepare()` has loaded. They never change. */
const loaded = new Map<Entry, OpenCC>()

let pinyin: typeof import('pinyin-pro') | undefined

/** Load tables before they are needed: browsers and workers cannot read them in the middle of `clean()`. */
export async function prepare(tables: Tables = {}): Promise<void> {
  const entries: Entry[] =
    tables.script === 'Hans'
      ? ['opencc-js/t2cn']
      : tables.script === 'Hant'
        ? ['opencc-js/cn2t']
        : tables.script
          ? ['opencc-js']
          : []
  for (const entry of entries) if (!loaded.has(entry)) loaded.set(entry, await parts[entry]())
  if (tables.repair) pinyin ??= await import('pinyin-pro')
}

/** Browsers and workers load tables with `prepare()` first. */
export const converterFactory: ConverterFactory = once((from, to) => {
  const part = loaded.get('opencc-js') ?? loaded.get(entryOf({from, to}))
  if (!part)
    throw new Error(
      'Cannot convert script without its tables, expected `await prepare({script: true})` before',
    )
  return part.Converter({from, to})
})

/** The same for repairs. */
export const repairTables: RepairTables = {
  readings() {
    const module = pinyin
    if (module) return (character) => module.pinyin(character, {type: 'array', multiple: true})
    throw new Error(
      'Cannot remove pinyin without its tables, expected `await prepare({repair: true})` before',
    )
  },
}
