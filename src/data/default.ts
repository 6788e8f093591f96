import type {RepairTables} from '../repair/index.js'
import {build, type OpenCC} from '../script/build.js'
import {type Entry, entryOf} from '../script/entry.js'
import type {ConverterFactory} from '../script/index.js'
import {once} from '../script/once.js'
import {bindRepair} from './repair.js'
import type {Tables} from './tables.js'

/** The parts of opencc-js, each its own chunk of a bundle. */
const parts: Readonly<Record<Entry, () => Promise<OpenCC>>> = {
  'opencc-js/t2cn': () => import('opencc-js/t2cn') as Promise<unknown> as Promise<OpenCC>,
  'opencc-js/cn2t': () => import('opencc-js/cn2t') as Promise<unknown> as Promise<OpenCC>,
  'opencc-js': () => import('opencc-js') as Promise<unknown> as Promise<OpenCC>,
}

/** Tables that `prepare()` has loaded. They never change. */
const loaded = new Map<Entry, OpenCC>()

let repairs: RepairTables | undefined

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
  if (!tables.repair || repairs) return
  const [{pinyin}, {characterData}] = await Promise.all([
    import('pinyin-pro'),
    import('./characters.data.js'),
  ])
  repairs = bindRepair(() => pinyin, characterData)
}

/** Browsers and workers load tables with `prepare()` first. */
export const converterFactory: ConverterFactory = once((from, to) => {
  const part = loaded.get('opencc-js') ?? loaded.get(entryOf({from, to}))
  if (!part)
    throw new Error(
      'Cannot convert script without its tables, expected `await prepare({script: true})` before',
    )
  return build(part, {from, to})
})

const unprepared = 'without their tables, expected `await prepare({repair: true})` before'

/** The same for repairs. */
export const repairTables: RepairTables = {
  characters() {
    if (repairs) return repairs.characters()
    throw new Error(`Cannot undo byte shifts ${unprepared}`)
  },
  readings() {
    if (repairs) return repairs.readings()
    throw new Error(`Cannot remove pinyin ${unprepared}`)
  },
}
