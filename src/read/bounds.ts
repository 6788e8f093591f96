import * as core from 'micromark-core-commonmark'
import {gfm} from 'micromark-extension-gfm'

type Construct = typeof core.list
type Tokenize = Construct['tokenize']
type Extension = ReturnType<typeof gfm>

/** Marks of emphasis in one paragraph. */
const mostMarks = 1000
/** Steps taken in vain in one paragraph: for the end of a tag, of code, of a link that never comes. */
const mostWaste = 200_000

/** Quotes and list items around one line. */
export const deepest = 100

/** Markdown whose tokenizer cannot be made to run out of stack or of time, and the bounds that a text has met. */
export interface Bounded {
  extension: Extension
  reached: ReadonlySet<'limit-depth' | 'limit-marks'>
}

/**
 * GFM with the constructs of micromark that nest or look back held by a bound. What is beyond it is text, character
 * for character; no document that is meant to be read comes near.
 *
 *     > > > > > > > … 甲        from the 101st mark on it is text
 *
 * Addresses in running text are not looked for: `write/autolink.ts` finds them better beside Chinese.
 */
export function boundedGfm(): Bounded {
  const reached = new Set<'limit-depth' | 'limit-marks'>()
  const extension = gfm()
  const held = (construct: Construct): Construct => ({
    ...construct,
    name: `${construct.name}Held`,
    tokenize: hold(construct, () => reached.add('limit-marks')),
  })
  const contained = shallowContainers(() => reached.add('limit-depth'))
  const [footnote] = [extension.document?.[91]].flat() as [Construct]
  const [strike] = [extension.text?.[126]].flat() as [Construct]
  const list = contained(core.list)
  const digits = Object.fromEntries(Array.from({length: 10}, (_, digit) => [48 + digit, list]))
  const attention = held(core.attention)
  return {
    extension: {
      ...extension,
      document: {
        ...digits,
        42: list,
        43: list,
        45: list,
        62: contained(core.blockQuote),
        91: contained(footnote),
      },
      text: {
        42: attention,
        60: [held(core.autolink), held(core.htmlText)],
        91: extension.text?.[91],
        93: [held(core.labelEnd), ...([extension.text?.[93]].flat() as Construct[])],
        95: attention,
        96: held(core.codeText),
        126: held(strike),
      },
      disable: {null: ['list', 'blockQuote', 'attention', 'autolink', 'htmlText', 'labelEnd', 'codeText']},
    },
    reached,
  }
}

/** The tokenizer of `construct`, which gives up in a paragraph where it has cost too much. */
function hold(construct: Construct, reach: () => unknown): Tokenize {
  const isMark = construct.name === 'attention' || construct.name === 'strikethrough'
  const most = isMark ? mostMarks : mostWaste
  const paid = new WeakMap<object, number>()
  return function (effects, ok, nok) {
    const from = this.now().offset
    const pay = (cost: number): boolean => {
      const sum = (paid.get(this) ?? 0) + cost
      paid.set(this, sum)
      if (sum > most) reach()
      return sum <= most
    }
    const start = construct.tokenize.call(
      this,
      effects,
      (code) => (!isMark || pay(this.now().offset - from) ? ok(code) : nok(code)),
      (code) => {
        if (!isMark) pay(this.now().offset - from + (construct.name === 'labelEnd' ? this.events.length : 0))
        return nok(code)
      },
    )
    return (code) => (pay(0) ? start?.(code) : nok(code))
  }
}

/** Gives containers that do not open on a line that stands in too many already. */
function shallowContainers(reach: () => unknown): (construct: Construct) => Construct {
  let line = 0
  let depth = 0
  const deeper = (tokenize: Tokenize, opens: boolean): Tokenize =>
    function (effects, ok, nok) {
      const now = this.now().line
      if (now !== line) depth = 0
      line = now
      const count: typeof ok = (code) => {
        depth++
        return ok(code)
      }
      const start = tokenize.call(this, effects, count, nok)
      return (code) => {
        if (!opens || depth < deepest) return start?.(code)
        reach()
        return nok(code)
      }
    }
  return (construct) => ({
    ...construct,
    name: `${construct.name}Held`,
    tokenize: deeper(construct.tokenize, true),
    continuation: {
      ...construct.continuation,
      tokenize: deeper((construct.continuation as Construct).tokenize, false),
    },
  })
}
