import type {Damage} from './damage.js'
import type {Floors} from './tally.js'

/** A way to damage documents, and the floors of what is undone. */
export interface Trial {
  of: 'prose' | 'laws' | 'news' | 'desks'
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

const prose = {of: 'prose', fold: 'after'} as const
const news = {of: 'news', run: 'clause', fold: 'after'} as const
const desks = {of: 'desks', run: 'clause', fold: 'after'} as const
const laws = {of: 'laws', script: 'Hans', run: 'sentence', fold: 'after'} as const

const floors = (found: number, exact: number, among: number, wrong: number, left: number): Floors => ({
  found,
  exact,
  among,
  wrong,
  left,
})

const kept = floors(0.98, 0.94, 0.97, 0.01, 0.03)

/** With floors just below what is reached: found, exactly repaired, among three; applied and wrong, characters left. */
export const trials: readonly Trial[] = [
  {...prose, script: 'Hant', unassigned: 'keep', run: 'clause', floors: floors(0.97, 0.91, 0.94, 0.01, 0.04)},
  {...prose, script: 'Hant', unassigned: 'drop', run: 'clause', floors: floors(0.96, 0.74, 0.89, 0.01, 0.15)},
  {...prose, script: 'Hans', unassigned: 'keep', run: 'clause', floors: floors(0.99, 0.83, 0.95, 0.01, 0.02)},
  {
    ...prose,
    script: 'Hans',
    unassigned: 'drop',
    run: 'clause',
    floors: floors(0.99, 0.46, 0.76, 0.031, 0.17),
  },
  {...prose, script: 'Hant', unassigned: 'keep', run: 'sentence', floors: kept},
  {
    ...prose,
    script: 'Hant',
    unassigned: 'drop',
    run: 'sentence',
    floors: floors(0.98, 0.74, 0.92, 0.01, 0.14),
  },
  {
    ...prose,
    script: 'Hans',
    unassigned: 'keep',
    run: 'sentence',
    floors: floors(0.99, 0.82, 0.97, 0.02, 0.01),
  },
  {
    ...prose,
    script: 'Hans',
    unassigned: 'drop',
    run: 'sentence',
    floors: floors(0.99, 0.07, 0.4, 0.02, 0.29),
  },
  {
    ...prose,
    script: 'Hans',
    unassigned: 'keep',
    run: 'line',
    fold: 'before',
    floors: floors(0.99, 0.88, 0.95, 0.01, 0.01),
  },
  {
    ...prose,
    script: 'Hans',
    unassigned: 'drop',
    run: 'line',
    fold: 'before',
    floors: floors(0.99, 0.44, 0.77, 0.03, 0.2),
  },
  {...prose, script: 'Hant', unassigned: 'keep', run: 'sentence', fold: 'never', floors: kept},
  {
    ...prose,
    script: 'Hant',
    unassigned: 'keep',
    run: 'sentence',
    annotated: true,
    floors: {found: 0.94, exact: 0.89, wrong: 0.01, left: 0.005},
  },
  {
    ...prose,
    script: 'Hant',
    unassigned: 'keep',
    run: 'sentence',
    annotated: true,
    kind: 'html',
    floors: {found: 0.94, exact: 0.92, wrong: 0.01},
  },
  {...news, script: 'Hant', unassigned: 'keep', floors: floors(0.99, 0.83, 0.99, 0.01, 0.03)},
  {...news, script: 'Hant', unassigned: 'drop', floors: floors(0.99, 0.76, 0.96, 0.01, 0.09)},
  {...news, script: 'Hans', unassigned: 'keep', floors: floors(0.99, 0.62, 0.97, 0.01, 0.07)},
  {...news, script: 'Hans', unassigned: 'drop', floors: floors(0.99, 0.31, 0.91, 0.01, 0.29)},
  {...desks, script: 'Hant', unassigned: 'keep', floors: floors(0.99, 0.7, 0.95, 0.01, 0.07)},
  {...desks, script: 'Hant', unassigned: 'drop', floors: floors(0.99, 0.62, 0.93, 0.01, 0.13)},
  {...desks, script: 'Hans', unassigned: 'keep', floors: floors(0.99, 0.39, 0.85, 0.06, 0.09)},
  {...desks, script: 'Hans', unassigned: 'drop', floors: floors(0.99, 0.1, 0.51, 0.02, 0.38)},
  {...laws, unassigned: 'keep', floors: floors(0.99, 0.9, 0.96, 0.01, 0.01)},
  {...laws, unassigned: 'drop', floors: floors(0.99, 0.63, 0.81, 0.02, 0.15)},
]
