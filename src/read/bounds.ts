import * as core from 'micromark-core-commonmark'
import {cjkFriendlyExtension} from 'micromark-extension-cjk-friendly'
import {gfmStrikethroughCjkFriendly} from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import {gfm} from 'micromark-extension-gfm'
import type {Attention} from '../han/flanking.js'

type Construct = typeof core.list
type Tokenize = Construct['tokenize']
type Extension = ReturnType<typeof gfm>

/** Steps taken in vain in one paragraph: for the end of a tag, of code, of a link that never comes. */
const mostWaste = 200_000

/** Quotes and list items around one line. */
export const deepest = 100

/**
 * Events that may be copied where containers close: all that a document has, for each one that closes inside another or
 * before a line that lazily goes on. Reached where some thousand lists nest or quotes end, after some seconds.
 */
const mostCopies = 300_000_000

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
export function boundedGfm(rules: Attention = 'commonmark', copies = mostCopies): Bounded {
  const reached = new Set<'limit-depth' | 'limit-marks'>()
  const extension = gfm()
  const held = (construct: Construct): Construct => ({
    ...construct,
    name: `${construct.name}Held`,
    tokenize: hold(construct, () => reached.add('limit-marks')),
  })
  const contained = shallowContainers((bound) => reached.add(bound), copies)
  const [footnote] = [extension.document?.[91]].flat() as [Construct]
  const friendly = rules === 'cjk-friendly'
  const [strike] = [(friendly ? gfmStrikethroughCjkFriendly() : extension).text?.[126]].flat() as [Construct]
  const [emphasis] = [friendly ? cjkFriendlyExtension().text?.[42] : core.attention].flat() as [Construct]
  const list = contained(listOf())
  const digits = Object.fromEntries(Array.from({length: 10}, (_, digit) => [48 + digit, list]))
  const attention = held(emphasis)
  return {
    extension: {
      ...extension,
      document: {
        ...digits,
        42: list,
        43: list,
        45: list,
        62: contained(blockQuote),
        91: contained(footnote),
      },
      text: {
        42: attention,
        60: [held(core.autolink), held(core.htmlText)],
        33: held(core.labelStartImage),
        91: [...([extension.text?.[91]].flat() as Construct[]), held(core.labelStartLink)],
        93: [core.labelEnd, ...([extension.text?.[93]].flat() as Construct[])].map(held),
        95: attention,
        96: held(core.codeText),
        126: held(strike),
      },
      disable: {
        null: [
          'blockQuote',
          'attention',
          'autolink',
          'labelStartImage',
          'labelStartLink',
          'htmlText',
          'labelEnd',
          'codeText',
        ],
      },
    },
    reached,
  }
}

/** Constructs that cost by what they mark, and how many marks a paragraph may have; the rest costs what it wastes. */
const mostMarks: Readonly<Record<string, number>> = {
  attention: 1000,
  strikethrough: 1000,
  labelStartLink: 4000,
  labelStartImage: 4000,
}

/** Constructs that look back, over all of the paragraph, for the bracket that opened. */
const backward: ReadonlySet<string> = new Set(['labelEnd', 'gfmPotentialFootnoteCall'])

/** The tokenizer of `construct`, which gives up in a paragraph where it has cost too much. */
function hold(construct: Construct, reach: () => unknown): Tokenize {
  const name = construct.name ?? ''
  const isMark = Object.hasOwn(mostMarks, name)
  const most = mostMarks[name] ?? mostWaste
  const paid = new WeakMap<object, number>()
  return function (effects, ok, nok) {
    const from = this.now().offset
    const pay = (cost: number): boolean => {
      const sum = (paid.get(this) ?? 0) + cost
      paid.set(this, sum)
      if (sum > most) reach()
      return sum <= most
    }
    if (!pay(0)) return nok
    return construct.tokenize.call(
      this,
      effects,
      (code) => (!isMark || pay(this.now().offset - from) ? ok(code) : nok(code)),
      (code) => {
        if (!isMark) pay(this.now().offset - from + (backward.has(name) ? this.events.length : 0))
        return nok(code)
      },
    )
  }
}

/**
 * A list that looks once whether a line of marks is a rule, not once for each mark that may open an item.
 *
 *     - - - - - - 甲        no rule from any of its marks, up to the character that is none
 */
function listOf(): Construct {
  let from = 0
  let end = -1
  const rule: Construct = {
    ...core.thematicBreak,
    tokenize(effects, ok, nok) {
      const start = this.now().offset
      if (from <= start && start < end) return nok
      return core.thematicBreak.tokenize.call(this, effects, ok, (code) => {
        from = start
        end = this.now().offset
        return nok(code)
      })
    },
  }
  return {
    ...core.list,
    tokenize(effects, ok, nok) {
      const check: typeof effects.check = (construct, then, otherwise) =>
        effects.check(construct === core.thematicBreak ? rule : construct, then, otherwise)
      return core.list.tokenize.call(this, {...effects, check}, ok, nok)
    },
  }
}

/** The quote, under no name: by its own it is switched off, and it looks for itself on the next line. */
const quote: Construct = {...core.blockQuote, name: undefined}

/** A quote that goes on where its mark stands again. */
const blockQuote: Construct = {
  ...core.blockQuote,
  continuation: {
    ...core.blockQuote.continuation,
    tokenize(effects, ok, nok) {
      const attempt: typeof effects.attempt = (construct, then, otherwise) =>
        effects.attempt(construct === core.blockQuote ? quote : construct, then, otherwise)
      const {tokenize} = core.blockQuote.continuation as Construct
      return tokenize.call(this, {...effects, attempt}, ok, nok)
    },
  },
}

/** Gives containers that do not open on a line that stands in too many already, nor where closing costs too much. */
function shallowContainers(
  reach: (bound: 'limit-depth' | 'limit-marks') => unknown,
  most: number,
): (construct: Construct) => Construct {
  let line = 0
  let depth = 0
  let copies = 0
  const deeper = (tokenize: Tokenize, opens: boolean): Tokenize =>
    function (effects, ok, nok) {
      const now = this.now().line
      if (now !== line) depth = 0
      line = now
      const count: typeof ok = (code) => {
        if (opens && (depth > 0 || this.parser.lazy[now - 1])) copies += this.events.length
        depth++
        return ok(code)
      }
      const start = tokenize.call(this, effects, count, nok)
      return (code) => {
        if (!opens || (depth < deepest && copies < most)) return start?.(code)
        reach(depth < deepest ? 'limit-marks' : 'limit-depth')
        // micromark's own list is asked next and cannot be switched off, since it finds the next item of a list:
        // no character is this marker.
        if (this.containerState) this.containerState.marker = Number.NEGATIVE_INFINITY
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
