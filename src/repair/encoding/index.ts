import type {Finding} from '../finding.js'
import {type Shield, unshielded} from '../shield.js'
import {blanks} from './blanks.js'
import {takeBack} from './detours.js'
import {lost} from './lost.js'

/**
 * Find text that was read in a wrong encoding, where the way back loses nothing or next to nothing, and tell of what is
 * lost for good.
 *
 *     涓浗   →   中国        ÖÐ¹ú   →   中国        锟斤拷   (lost)
 */
export function encodings(text: string, shield: Shield, code: Shield): Finding[] {
  const found = takeBack(text, code).filter(({start, end}) => !code(start, end))
  const spaces = blanks(text, shield)
  const gone = lost(text, shield)
  if (found.length === 0) return [...spaces, ...gone]
  // A hole in a text that was read again is told of with it.
  const inside = ({start, end}: Finding): boolean => found.some((one) => one.start < end && start < one.end)
  return [...found, ...spaces.filter((one) => !inside(one)), ...gone.filter((one) => !inside(one))]
}

/** The same in a text that is all prose, without what is only told of. */
export function sureEncodings(text: string): Finding[] {
  return encodings(text, unshielded, unshielded).filter(({doubt}) => !doubt)
}
