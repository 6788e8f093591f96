import type {RepairTables} from '../repair/index.js'
import type {ConverterFactory} from '../script/index.js'

/** Browsers and workers load tables with `prepare()` first. */
export const converterFactory: ConverterFactory = () => {
  throw new Error('Cannot convert script without its tables, expected `await prepare({script: true})` before')
}

/** The same for repairs. */
export const repairTables: RepairTables = {
  characters() {
    throw new Error(
      'Cannot undo byte shifts without their tables, expected `await prepare({repair: true})` before',
    )
  },
  readings() {
    throw new Error(
      'Cannot remove pinyin without its tables, expected `await prepare({repair: true})` before',
    )
  },
}
