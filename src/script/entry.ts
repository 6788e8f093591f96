import type {Pair} from './pairs.data.js'

/** The part of opencc-js that has the tables of a pair: 109 kB, 1.1 MB or 1.2 MB. */
export type Entry = 'opencc-js/t2cn' | 'opencc-js/cn2t' | 'opencc-js'

/** The smallest part of opencc-js that can do `pair`. */
export function entryOf({from, to}: Pair): Entry {
  if (to === 'cn') return 'opencc-js/t2cn'
  return from === 'cn' ? 'opencc-js/cn2t' : 'opencc-js'
}
