import type {pinyin as readPinyin} from 'pinyin-pro'
import {type RepairTables, unpack} from '../repair/index.js'

/**
 * The tables of the repair room from what they are kept in: `loadPinyin` reaches pinyin-pro, `packed` is the character
 * model, unpacked on first need and kept, since it never changes.
 */
export function bindRepair(
  loadPinyin: () => typeof readPinyin,
  packed: Parameters<typeof unpack>[0],
): RepairTables {
  let characters: ReturnType<typeof unpack> | undefined
  return {
    characters() {
      characters ??= unpack(packed)
      return characters
    },
    readings() {
      const pinyin = loadPinyin()
      return (character) => pinyin(character, {type: 'array', multiple: true})
    },
  }
}
