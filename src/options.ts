import {check, members, oneOf, type Shape, show} from './check.js'
import type {
  ArticleOptions,
  Kind,
  Metadata,
  Options,
  RepairOptions,
  ScriptOptions,
  SectionsOptions,
} from './types.js'

/** Options with every default in its place. */
export interface Settings {
  from: 'auto' | Kind
  url: string | undefined
  contentType: string | undefined
  article: ArticleOptions | false
  repair: RepairOptions | false
  script: ScriptOptions | false
  sections: SectionsOptions | false
  matter: Exclude<Options['matter'], null | undefined>
  attention: 'commonmark' | 'cjk-friendly'
  now: Date | undefined
  limits: {bytes: number; depth: number; nodes: number}
  verify: boolean
}

const modes = ['fix', 'report', 'off']
const scripts = ['Hans', 'Hant', 'Hant-TW', 'Hant-HK']

const string = {type: 'string'} as const
const list = {type: 'list'} as const
const yesNo = {values: [true, false]} as const

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
    rung: {type: 'number'},
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

/** Every option and what it takes. */
const shape: Shape = {
  from: oneOf('auto', 'html', 'markdown', 'text'),
  url: {type: 'address'},
  contentType: string,
  article: [
    yesNo,
    members({
      sites: {each: [oneOf(false), siteRow]},
      images: oneOf('keep', 'drop'),
      links: oneOf('keep', 'unwrap'),
    }),
  ],
  repair: [
    yesNo,
    members({
      shift: oneOf(...modes),
      pinyin: oneOf(...modes),
      masks: oneOf(...modes),
      emphasis: oneOf(...modes),
      punctuation: oneOf(...modes),
      joins: oneOf(...modes),
      spacing: oneOf('keep', 'remove', 'insert'),
    }),
  ],
  script: [
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
  ],
  phrases: yesNo,
  sections: [
    yesNo,
    members({
      wrap: yesNo,
      runIn: oneOf('keep', 'strong', 'heading'),
      enumerations: oneOf('keep', 'list'),
      markers: {each: [oneOf(false), marker]},
      maxDepth: oneOf(2, 3, 4, 5, 6),
    }),
  ],
  matter: [
    oneOf('zhengwen', 'hugo', 'hexo', 'jekyll', 'astro', false),
    {each: [oneOf(...metadataNames), field]},
  ],
  attention: oneOf('commonmark', 'cjk-friendly'),
  now: [string, {type: 'object'}],
  limits: members({bytes: {type: 'number'}, depth: {type: 'number'}, nodes: {type: 'number'}}),
  verify: yesNo,
}

/**
 * Check `options` and fill in the defaults.
 *
 * @throws TypeError for an unknown key or value, with what was expected.
 */
export function resolveOptions(options: Readonly<Options> | null | undefined): Settings {
  const given = options ?? {}
  check(given, members(shape), 'options')
  const limits = given.limits ?? {}
  const script = typeof given.script === 'string' ? {to: given.script} : given.script
  const article = given.article ?? true
  const repair = given.repair ?? true
  const sections = given.sections ?? true
  return {
    from: given.from ?? 'auto',
    url: given.url ?? undefined,
    contentType: given.contentType ?? undefined,
    article: article === true ? {} : article,
    repair: repair === true ? {} : repair,
    script: script?.to ? {phrases: given.phrases, ...script} : false,
    sections: sections === true ? {} : sections,
    matter: given.matter ?? 'zhengwen',
    attention: given.attention ?? 'commonmark',
    now: dateOf(given.now),
    limits: {
      bytes: limits.bytes ?? 64 * 1024 * 1024,
      depth: limits.depth ?? 512,
      nodes: limits.nodes ?? 2_000_000,
    },
    verify: given.verify ?? false,
  }
}

function dateOf(now: Options['now']): Date | undefined {
  if (now === null || now === undefined) return undefined
  const date = new Date(now)
  if (Number.isNaN(date.getTime())) {
    throw new TypeError(`Cannot use \`${show(now)}\` for \`now\`, expected a date in ISO 8601`)
  }
  return date
}
