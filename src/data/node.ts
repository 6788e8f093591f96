import {createRequire} from 'node:module'
import type {RepairTables} from '../repair/index.js'
import type {ConverterFactory} from '../script/index.js'

const load = createRequire(import.meta.url)

/** opencc-js, read on first need. */
export const converterFactory: ConverterFactory = (from, to) => {
  const {Converter} = load('opencc-js') as typeof import('opencc-js')
  return Converter({from: from as 'cn', to: to as 'tw'})
}

/** pinyin-pro, read on first need. */
export const repairTables: RepairTables = {
  readings() {
    const {pinyin} = load('pinyin-pro') as typeof import('pinyin-pro')
    return (character) => pinyin(character, {type: 'array', multiple: true})
  },
}
