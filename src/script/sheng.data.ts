import type {Keeping} from './settle.js'

/** Where `昇` is a name that OpenCC's list of names (`畢昇`, `陳昇` …) has not; elsewhere the list decides. */
export const sheng = [
  {before: /洪$/u, reason: '洪昇; 通用规范汉字表, annex 1, keeps 昇 in names'},
] as const satisfies readonly Keeping[]
