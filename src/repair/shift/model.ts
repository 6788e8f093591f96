import {type Base, weigh} from './grams.js'
import {type OwnContext, ownBehind, ownOf, ownShare, ownStart} from './own.js'

/** Where a text stands. */
export interface Context {
  /** Number of the last character. */
  id: number
  /** Place of the last two in the model; -1 for none. */
  pair: number
  /** The last ones in the document. */
  own: OwnContext
}

/** How likely characters follow each other. */
export interface Model {
  /** Natural logarithm of the likelihood of a code unit in a context. */
  score(context: Context, code: number): number
  /** The context behind a code unit. */
  behind(context: Context, code: number): Context
  /** How much likelier a text is by what the document has elsewhere, as a natural logarithm. */
  echo(text: string): number
  /** Number of a code unit. */
  ids: Uint16Array
  /** Script of the document, when it is plain. */
  script: 'Hans' | 'Hant' | undefined
}

/** A character of the other script, a form that is not the usual one. */
const otherScript = -4
const rareForm = -3

/** Behind nothing, as at the beginning of a line. */
export function startOf({ids}: {ids: Uint16Array}): Context {
  return {id: ids[10] as number, pair: -1, own: ownStart(ids)}
}

/** The model for one document: what it says itself counts too, and its script is expected. */
export function modelOf(base: Base, document: string): Model {
  const {ids, forms} = base
  const own = ownOf(base, document)
  const wrong = own.script === 'Hant' ? 3 : own.script === 'Hans' ? 1 : 9
  const bareOf = ({id, pair}: Context, code: number): number =>
    weigh(base, pair, id, ids[code] as number, code)
  /** With what the document says of it. */
  const allOf = (context: Context, code: number, bare: number): number => {
    const next = ids[code] as number
    return next === 0 ? bare : Math.log(ownShare(own, context.own, next, Math.exp(bare)))
  }
  const behind = ({id, own: context}: Context, code: number): Context => {
    const next = ids[code] as number
    return {id: next, pair: base.pairs.find(id, next), own: ownBehind(own, context, next)}
  }
  return {
    ids,
    script: own.script,
    behind,
    score(context, code) {
      const form = forms[code] as number
      const odd = form === wrong ? otherScript : form === 2 && !own.seen[code] ? rareForm : 0
      return allOf(context, code, bareOf(context, code)) + odd
    },
    echo(text) {
      let context = startOf(base)
      let sum = 0
      for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index)
        const bare = bareOf(context, code)
        sum += allOf(context, code, bare) - bare
        context = behind(context, code)
      }
      return sum
    },
  }
}
