import {type Expected, members, oneOf} from './check.js'
import type {Metadata} from './types.js'

const modes = ['fix', 'report', 'off']
const scripts = ['Hans', 'Hant', 'Hant-TW', 'Hant-HK']

const string = {type: 'string'} as const
const list = {type: 'list'} as const
const yesNo = {values: [true, false]} as const
/** A `Date`, or a text that `checkDay` reads. */
export const day: Expected = [string, {type: 'object'}]

const metadataNames = Object.keys({
  title: 0,
  subtitle: 0,
  alternativeTitle: 0,
  authors: 0,
  editors: 0,
  source: 0,
  sourceUrl: 0,
  siteName: 0,
  url: 0,
  published: 0,
  modified: 0,
  crawled: 0,
  dateline: 0,
  images: 0,
  categories: 0,
  tags: 0,
  stocks: 0,
  language: 0,
  extra: 0,
} satisfies Record<keyof Metadata, 0>)

const siteRow = members(
  {
    name: string,
    hosts: list,
    template: list,
    body: list,
    drop: {type: 'object'},
    title: list,
    authors: list,
    editors: list,
    source: list,
    published: list,
    tail: list,
    seen: {type: 'number'},
    fixture: string,
  },
  'hosts',
  'body',
)

const marker = members(
  {
    sample: string,
    open: string,
    systems: list,
    bare: oneOf(true),
    close: string,
    mark: string,
    wrong: string,
    not: string,
    rung: [{type: 'number'}, oneOf(0)],
    several: oneOf(true),
    ranked: oneOf(true),
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

const field = members(
  {from: oneOf(...metadataNames), type: oneOf('string', 'list', 'date', 'datetime')},
  'from',
)

const siteRows = {each: [oneOf(false), siteRow]}
const markers = {each: [oneOf(false), marker]}

const articleMembers = {sites: siteRows, images: oneOf('keep', 'drop'), links: oneOf('keep', 'unwrap')}

/** What the options of each room take. */
export const articleForm = members(articleMembers)

/** The same for a plugin of its own, which is told what the flow knows. */
export const articlePluginForm = members({
  ...articleMembers,
  url: {type: 'address'},
  whole: yesNo,
  now: day,
  parse: {type: 'function'},
})

export const repairForm = members({
  shift: oneOf(...modes),
  pinyin: oneOf(...modes),
  masks: oneOf(...modes),
  emphasis: oneOf(...modes),
  punctuation: oneOf(...modes),
  joins: oneOf(...modes),
  spacing: oneOf('keep', 'remove', 'insert'),
})

export const scriptForm: Expected = [
  oneOf(...scripts),
  members({
    to: oneOf(...scripts),
    from: oneOf(...scripts),
    phrases: yesNo,
    protect: list,
    words: {each: string},
    quotes: oneOf('keep', 'curly', 'corner'),
    convert: {type: 'function'},
    ledger: oneOf('blocks', 'spans'),
  }),
]

export const sectionsForm = members({
  wrap: yesNo,
  runIn: oneOf('keep', 'strong', 'heading'),
  enumerations: oneOf('keep', 'list'),
  markers,
  maxDepth: oneOf(2, 3, 4, 5, 6),
  numbering: yesNo,
})

export const numberingForm = members({markers})

/** A front matter profile of one's own. */
export const ownProfile = {each: [oneOf(...metadataNames), field]}

export const matterForm = members({
  profile: [oneOf('zhengwen', 'hugo', 'hexo', 'jekyll', 'astro'), ownProfile],
  now: day,
})
