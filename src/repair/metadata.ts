import {VFile} from 'vfile'
import {applyEdits} from '../edits.js'
import {dataOf, textMembers} from '../messages.js'
import type {Mode, RepairOptions} from '../types.js'
import {sureEncodings} from './encoding/index.js'
import {entities} from './entities.js'
import {type Finding, settle} from './finding.js'
import {type Evidence, pinyin} from './pinyin.js'
import {unshielded} from './shield.js'
import type {Readings} from './syllable.js'

/** Undo in the metadata what was undone in the text: a title has the document's damage, and too few words to show it. */
export function repairMetadata(
  file: VFile,
  options: RepairOptions,
  readings: () => Readings,
  evidence: Evidence,
): void {
  const {metadata, candidates = []} = dataOf(file)
  const mend = (mode: Mode | null | undefined, find: (text: string) => Finding[]): void => {
    if (mode === 'off') return
    const mended = (text: string, teller: VFile): string =>
      applyEdits(
        text,
        settle(find(text), text, mode ?? 'fix', teller, () => undefined),
      ).text
    for (const name of textMembers) {
      const text = metadata[name]
      if (text) metadata[name] = mended(text, file)
    }
    // What may yet become a member is told of when it is one.
    for (const candidate of candidates) {
      if ((textMembers as readonly string[]).includes(candidate.field))
        candidate.value = mended(candidate.value, new VFile())
    }
  }
  mend(options.shift, sureEncodings)
  mend(options.shift, entities)
  if (evidence.noisy) mend(options.pinyin, (text) => pinyin(text, readings, unshielded, evidence))
}
