import {createRequire} from 'node:module'
import {type RepairTables, unpack} from '../repair/index.js'
import {entryOf} from '../script/entry.js'
import type {ConverterFactory} from '../script/index.js'
import {once} from '../script/once.js'
import {characterData} from './characters.data.js'
import type {Tables} from './tables.js'

const load = createRequire(import.meta.url)

/** The character model, unpacked. It never changes. */
let characters: ReturnType<typeof unpack> | undefined

/** pinyin-pro and the character model, read on first need. */
export const repairTables: RepairTables = {
  characters() {
    characters ??= unpack(characterData)
    return characters
  },
  readings() {
    const {pinyin} = load('pinyin-pro') as typeof import('pinyin-pro')
    return (character) => pinyin(character, {type: 'array', multiple: true})
  },
}

/** opencc-js, the part that is needed, read on first need. */
export const converterFactory: ConverterFactory = once((from, to) => {
  const {Converter} = load(entryOf({from, to})) as typeof import('opencc-js')
  return Converter({from, to})
})

/** Which tables to load beforehand. Under Node.js they are read when they are needed. */
export async function prepare(_tables: Tables = {}): Promise<void> {}
