import {check, checkDay, members, oneOf, type Shape} from './check.js'
import {articleForm, day, ownProfile, repairForm, scriptForm, sectionsForm} from './forms.js'
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

const string = {type: 'string'} as const
const yesNo = {values: [true, false]} as const

/** Levels of elements that every walk of a tree has stack for, in whatever stands above it. */
const deepest = 512

/** Every option and what it takes. */
const shape: Shape = {
  from: oneOf('auto', 'html', 'markdown', 'text'),
  url: {type: 'address'},
  contentType: string,
  article: [yesNo, articleForm],
  repair: [yesNo, repairForm],
  script: scriptForm,
  phrases: yesNo,
  sections: [yesNo, sectionsForm],
  matter: [oneOf('zhengwen', 'hugo', 'hexo', 'jekyll', 'astro', false), ownProfile],
  attention: oneOf('commonmark', 'cjk-friendly'),
  now: day,
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
  if ((limits.depth ?? 0) > deepest)
    throw new TypeError(`Cannot use \`${limits.depth}\` for \`limits.depth\`, expected at most ${deepest}`)
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
    now: checkDay(given.now),
    limits: {
      bytes: limits.bytes ?? 64 * 1024 * 1024,
      depth: limits.depth ?? deepest,
      nodes: limits.nodes ?? 2_000_000,
    },
    verify: given.verify ?? false,
  }
}
