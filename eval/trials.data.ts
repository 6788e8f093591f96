import type {Damage} from './damage.js'
import type {Floors} from './tally.js'

/** A way to damage documents, and the floors of what is undone. */
export interface Trial {
  of: 'prose' | 'laws' | 'news'
  script: 'Hans' | 'Hant'
  unassigned: Damage['unassigned']
  /**
   * Where the tool cut the bytes behind the damage: at the end of the sentence, of the clause, or nowhere. Without a cut
   * a run goes on to the next byte of ASCII: in text that was folded before, to the end of the clause.
   */
  run: 'sentence' | 'clause' | 'line'
  fold: Damage['fold']
  /** Whether the commonest Traditional forms bear their reading. */
  annotated?: boolean
  kind?: 'html'
  floors: Partial<Floors>
}

export const cuts = {sentence: '！？。', clause: '！？。，；：', line: ''}

const floors = {}
const prose = {of: 'prose', fold: 'after'} as const

/** Just below what is reached. */
export const trials: readonly Trial[] = [
  {...prose, script: 'Hant', unassigned: 'keep', run: 'clause', floors},
  {...prose, script: 'Hant', unassigned: 'drop', run: 'clause', floors},
  {...prose, script: 'Hans', unassigned: 'keep', run: 'clause', floors},
  {...prose, script: 'Hans', unassigned: 'drop', run: 'clause', floors},
  {...prose, script: 'Hant', unassigned: 'keep', run: 'sentence', floors},
  {...prose, script: 'Hant', unassigned: 'drop', run: 'sentence', floors},
  {...prose, script: 'Hans', unassigned: 'keep', run: 'sentence', floors},
  {...prose, script: 'Hans', unassigned: 'drop', run: 'sentence', floors},
  {of: 'prose', script: 'Hans', unassigned: 'keep', run: 'line', fold: 'before', floors},
  {of: 'prose', script: 'Hans', unassigned: 'drop', run: 'line', fold: 'before', floors},
  {of: 'prose', script: 'Hant', unassigned: 'keep', run: 'sentence', fold: 'never', floors},
  {...prose, script: 'Hant', unassigned: 'keep', run: 'sentence', annotated: true, floors},
  {...prose, script: 'Hant', unassigned: 'keep', run: 'sentence', annotated: true, kind: 'html', floors},
  {of: 'news', script: 'Hant', unassigned: 'keep', run: 'clause', fold: 'after', floors},
  {of: 'news', script: 'Hant', unassigned: 'drop', run: 'clause', fold: 'after', floors},
  {of: 'news', script: 'Hans', unassigned: 'keep', run: 'clause', fold: 'after', floors},
  {of: 'news', script: 'Hans', unassigned: 'drop', run: 'clause', fold: 'after', floors},
  {of: 'laws', script: 'Hans', unassigned: 'keep', run: 'sentence', fold: 'after', floors},
  {of: 'laws', script: 'Hans', unassigned: 'drop', run: 'sentence', fold: 'after', floors},
]
