import {type Form, members, oneOf} from '../check.js'
import {numeralClasses} from '../han/numerals.js'

const string = {type: 'string'} as const
const yesNo = oneOf(true, false)

/** A row of the marker table. */
const marker = members(
  {
    sample: string,
    open: string,
    systems: {type: 'list'},
    bare: oneOf(true),
    close: string,
    mark: string,
    wrong: string,
    not: string,
    rung: [{type: 'number'}, oneOf(0)],
    ranked: oneOf(true),
    several: oneOf(true),
    scarce: oneOf(true),
    down: oneOf(true),
    role: oneOf('heading', 'lead', 'article'),
    source: string,
  },
  'open',
  'systems',
  'close',
  'rung',
  'role',
)

/** Rows of the marker table by key; `false` switches one off. */
export const markersShape: Form = {each: [oneOf(false), marker]}

/** What a row may name in `systems`. */
export const systemShape: Form = oneOf(...Object.keys(numeralClasses))

/** What `sections` takes. */
export const sectionsShape: Form = members({
  wrap: yesNo,
  runIn: oneOf('keep', 'strong', 'heading'),
  enumerations: oneOf('keep', 'list'),
  markers: markersShape,
  maxDepth: oneOf(2, 3, 4, 5, 6),
  numbering: yesNo,
})
