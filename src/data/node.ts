import {createRequire} from 'node:module'
import {build, type OpenCC} from '../script/build.js'
import {entryOf} from '../script/entry.js'
import type {ConverterFactory} from '../script/index.js'
import {once} from '../script/once.js'
import {characterData} from './characters.data.js'
import {bindRepair} from './repair.js'
import type {Tables} from './tables.js'

const load = createRequire(import.meta.url)

/** pinyin-pro and the character model, read on first need. */
export const repairTables = bindRepair(
  () => (load('pinyin-pro') as typeof import('pinyin-pro')).pinyin,
  characterData,
)

/** opencc-js, the part that is needed, read on first need. */
export const converterFactory: ConverterFactory = once((from, to) =>
  build(load(entryOf({from, to})) as OpenCC, {from, to}),
)

/** Which tables to load beforehand. Under Node.js they are read when they are needed. */
export async function prepare(_tables: Tables = {}): Promise<void> {}
