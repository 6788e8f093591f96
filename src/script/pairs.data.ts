import type {Script} from '../types.js'

/** OpenCC's names of a usage: `t` its own standard, `…p` with the vocabulary of the region. */
export type Locale = 'cn' | 't' | 'tw' | 'twp' | 'hk' | 'hkp'

export interface Pair {
  from: Locale
  to: Locale
}

/** Which of OpenCC's steps takes one usage to another, without and with regional vocabulary. */
interface Row {
  plain: Pair
  phrases: Pair
}

/**
 * From each source to each target. What is absent is right as it is: Traditional text of a region is Traditional.
 *
 * Traditional text of no known region keeps its vocabulary: it may have the target's, which a second pass spoils
 * (`引進制度` has `進制`, in Taiwan `進位制`). `Hant` is OpenCC's own standard, which tells `著` from `着`, and is used where the user says so. Traditional text
 * that is only looked at is simplified as `Hant-TW`, see `convert.ts`.
 */
export const pairs = {
  Hans: {
    Hant: {plain: {from: 'cn', to: 't'}, phrases: {from: 'cn', to: 't'}},
    'Hant-TW': {plain: {from: 'cn', to: 'tw'}, phrases: {from: 'cn', to: 'twp'}},
    'Hant-HK': {plain: {from: 'cn', to: 'hk'}, phrases: {from: 'cn', to: 'hkp'}},
  },
  Hant: {
    Hans: {plain: {from: 't', to: 'cn'}, phrases: {from: 'twp', to: 'cn'}},
    'Hant-TW': {plain: {from: 't', to: 'tw'}, phrases: {from: 't', to: 'tw'}},
    'Hant-HK': {plain: {from: 't', to: 'hk'}, phrases: {from: 't', to: 'hk'}},
  },
  'Hant-TW': {
    Hans: {plain: {from: 'tw', to: 'cn'}, phrases: {from: 'twp', to: 'cn'}},
    'Hant-HK': {plain: {from: 'tw', to: 'hk'}, phrases: {from: 'twp', to: 'hkp'}},
  },
  'Hant-HK': {
    Hans: {plain: {from: 'hk', to: 'cn'}, phrases: {from: 'hkp', to: 'cn'}},
    'Hant-TW': {plain: {from: 'hk', to: 'tw'}, phrases: {from: 'hkp', to: 'twp'}},
  },
} as const satisfies Record<Script, Partial<Record<Script, Row>>>

/** The step from `from` to `to`; `undefined`: there is nothing to do. */
export function pairOf(from: Script, to: Script, phrases: boolean): Pair | undefined {
  const rows: Partial<Record<Script, Row>> = pairs[from]
  return rows[to]?.[phrases ? 'phrases' : 'plain']
}
