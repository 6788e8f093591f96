import type {Keeping} from './settle.js'

/**
 * Forms that Simplified text does not write (通用规范汉字表, annex 1) and that OpenCC leaves, each with the one it does
 * write, and where it stays.
 */
export const variants = [
  {letter: '瞭', otherwise: '了', keeps: [{after: /^[望哨]/u, reason: 'liào, to look out'}]},
  {
    letter: '祇',
    otherwise: '只',
    keeps: [
      {before: /[神地天靈灵]$/u, reason: 'qí, a god of the earth'},
      {after: /^[園园樹树洹]/u, reason: 'qí, a name'},
    ],
  },
  // By way of 麼: converters take a 么 for 幺.
  {letter: '麽', otherwise: '麼', keeps: [{before: /[幺么]$/u, reason: 'mó, tiny'}]},
  {letter: '衹', otherwise: '只', keeps: []},
  {letter: '傚', otherwise: '效', keeps: []},
  {letter: '砲', otherwise: '炮', keeps: []},
  {letter: '勦', otherwise: '剿', keeps: []},
  {letter: '閧', otherwise: '哄', keeps: []},
  {letter: '尅', otherwise: '克', keeps: []},
] as const satisfies ReadonlyArray<{letter: string; otherwise: string; keeps: readonly Keeping[]}>
