import {createRequire} from 'node:module'
import {type RepairTables, unpack} from '../repair/index.js'
import type {ConverterFactory} from '../script/index.js'
import {characterData} from './characters.data.js'

const load = createRequire(import.meta.url)

/** opencc-js, read on first need. */
export const converterFactory: ConverterFactory = (from, to) => {
  const {Converter} = load('opencc-js') as typeof import('opencc-js')
  return Converter({from: from as 'cn', to: to as 'tw'})
}

const made: {characters?: ReturnType<typeof unpack>} = {}

/** pinyin-pro and the character model, read on first need. */
export const repairTables: RepairTables = {
  characters() {
    made.characters ??= unpack(characterData)
    return made.characters
  },
  readings() {
    const {pinyin} = load('pinyin-pro') as typeof import('pinyin-pro')
    return (character) => pinyin(character, {type: 'array', multiple: true})
  },
}
