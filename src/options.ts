import type {ArticleOptions, Kind, Options, RepairOptions, ScriptOptions, SectionsOptions} from './types.js'

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

/** What an option takes: a list of values, a type, or a room's own options. */
type Expected = readonly unknown[] | 'string' | 'number' | 'boolean' | 'object' | 'function' | Shape

interface Shape {
  readonly [name: string]: Expected | readonly Expected[] | undefined
}

/** Every option and what it takes; several forms stand in `oneOf`. */
const shape = {
  from: ['auto', 'html', 'markdown', 'text'],
  url: 'string',
  contentType: 'string',
  article: {oneOf: [[true, false], {sites: 'object', images: ['keep', 'drop'], links: ['keep', 'unwrap']}]},
  repair: {
    oneOf: [
      [true, false],
      {
        shift: modes,
        pinyin: modes,
        masks: modes,
        punctuation: modes,
        joins: modes,
        spacing: ['keep', 'remove', 'insert'],
      },
    ],
  },
  script: {
    oneOf: [
      scripts,
      {
        to: scripts,
        from: scripts,
        phrases: [true, false],
        protect: 'object',
        words: 'object',
        quotes: ['keep', 'curly', 'corner'],
        convert: 'function',
        ledger: ['blocks', 'spans'],
      },
    ],
  },
  phrases: [true, false],
  sections: {
    oneOf: [
      [true, false],
      {
        wrap: [true, false],
        runIn: ['keep', 'strong', 'heading'],
        enumerations: ['keep', 'list'],
        markers: 'object',
        maxDepth: [2, 3, 4, 5, 6],
      },
    ],
  },
  matter: {oneOf: [['zhengwen', 'hugo', 'hexo', 'jekyll', 'astro', false], 'object']},
  attention: ['commonmark', 'cjk-friendly'],
  now: {oneOf: ['string', 'object']},
  limits: {bytes: 'number', depth: 'number', nodes: 'number'},
  verify: [true, false],
} as const

/**
 * Check `options` and fill in the defaults.
 *
 * @throws TypeError for an unknown key or value, with what was expected.
 */
export function resolveOptions(options: Readonly<Options> | null | undefined): Settings {
  const given = options ?? {}
  check(given, shape as unknown as Shape, '')
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

function check(given: object, known: Shape, path: string): void {
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw new TypeError(`Cannot use \`${show(given)}\` for \`${path || 'options'}\`, expected an object`)
  }
  for (const [name, value] of Object.entries(given)) {
    const expected = Object.hasOwn(known, name) ? known[name] : undefined
    if (expected === undefined) {
      const names = Object.keys(known).join('`, `')
      throw new TypeError(`Cannot use unknown option \`${path}${name}\`, expected one of \`${names}\``)
    }
    if (value !== null && value !== undefined) checkValue(value, expected as Expected, `${path}${name}`)
  }
}

function checkValue(value: unknown, expected: Expected, path: string): void {
  const forms: readonly Expected[] =
    typeof expected === 'object' && 'oneOf' in expected ? (expected.oneOf as readonly Expected[]) : [expected]
  if (forms.some((form) => fits(value, form))) return
  const nested = forms.find((form) => isShape(form))
  if (nested && typeof value === 'object') check(value as object, nested as Shape, `${path}.`)
  else
    throw new TypeError(
      `Cannot use \`${show(value)}\` for \`${path}\`, expected ${forms.map(name).join(' or ')}`,
    )
}

function fits(value: unknown, form: Expected): boolean {
  if (Array.isArray(form)) return form.includes(value)
  if (form === 'number') return typeof value === 'number' && value > 0
  if (form === 'object') return typeof value === 'object'
  return typeof form === 'string' && typeof value === form
}

function isShape(form: Expected): form is Shape {
  return typeof form === 'object' && !Array.isArray(form)
}

function name(form: Expected): string {
  if (Array.isArray(form)) return form.map((value) => `\`${String(value)}\``).join(', ')
  if (form === 'number') return 'a positive number'
  return typeof form === 'string' ? (form === 'object' ? 'an object' : `a ${form}`) : 'an object'
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}

function dateOf(now: Options['now']): Date | undefined {
  if (now === null || now === undefined) return undefined
  const date = new Date(now)
  if (Number.isNaN(date.getTime())) {
    throw new TypeError(`Cannot use \`${show(now)}\` for \`now\`, expected a date in ISO 8601`)
  }
  return date
}
