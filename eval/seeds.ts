import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Nodes, Root} from 'mdast'
import {clean} from '../src/index.js'
import type {Article, OutlineItem, Script} from '../src/types.js'
import type {Measure} from './figure.js'

type Nested = Array<string | Nested>

/** What a reader of one seed would agree on; see the note in `expected.json`. */
interface Expected {
  script: Script | null
  metadata?: Record<string, unknown>
  images?: number
  outline?: Nested
  contains?: string[]
  lacks?: string[]
  onceInMarkdown?: string[]
  markdownLacks?: string[]
  markdownStrong?: boolean
  masks?: number
  strongNodes?: number
  runIns?: Record<string, number>
  enumerations?: number[]
  roles?: Record<string, number | string[]>
  repairs?: number
  repairsOrReported?: number
}

/** Fields that wait for a later issue. A field that passes must be struck from this list; the tests hold that. */
export const waiting: ReadonlySet<string> = new Set([
  // Repair: one of its four byte shifts is only reported, with the right text among the alternatives.
  '004 lacks ?',
])

/** One field of one seed. */
export interface Check {
  /** `001 outline` */
  name: string
  actual: unknown
  expected: unknown
}

/** Run the seeds in `folder/seeds` and list every field with what came out. */
export function checkSeeds(folder: string): Check[] {
  const place = join(folder, 'seeds')
  const expectations = JSON.parse(readFileSync(join(place, 'expected.json'), 'utf8')) as Record<
    string,
    Expected
  >
  return Object.entries(expectations).flatMap(([name, expected]) => {
    if (!name.endsWith('.txt')) return []
    const article = clean(readFileSync(join(place, name)), {script: expected.script})
    return checksOf(article, expected).map((check) => ({...check, name: `${name.slice(0, 3)} ${check.name}`}))
  })
}

function checksOf(article: Article, expected: Expected): Check[] {
  const {text, markdown, tree} = article
  const checks: Check[] = []
  const add = (name: string, actual: unknown, wanted: unknown): void => {
    if (wanted !== undefined) checks.push({name, actual, expected: wanted})
  }
  for (const [field, value] of Object.entries(expected.metadata ?? {})) {
    add(`metadata.${field}`, article.metadata[field as 'title'] ?? null, value)
  }
  add('images', nodesOf(tree, 'image').length, expected.images)
  add('outline', nest(article.outline), expected.outline)
  add('strongNodes', nodesOf(tree, 'strong').length, expected.strongNodes)
  add(
    'masks',
    nodesOf(tree, 'text').filter((node) => node.data && 'mask' in node.data).length,
    expected.masks,
  )
  add(
    'markdownStrong',
    nodesOf(tree, 'strong').length > 0 && markdown.includes('**'),
    expected.markdownStrong,
  )
  for (const phrase of expected.contains ?? []) add(`contains ${phrase}`, text.includes(phrase), true)
  for (const phrase of expected.lacks ?? []) add(`lacks ${phrase}`, text.includes(phrase), false)
  for (const phrase of expected.markdownLacks ?? [])
    add(`markdownLacks ${phrase}`, markdown.includes(phrase), false)
  for (const phrase of expected.onceInMarkdown ?? [])
    add(`once ${phrase}`, markdown.split(phrase).length - 1, 1)
  add('runIns', expected.runIns && runInsOf(tree, Object.keys(expected.runIns)), expected.runIns)
  add('enumerations', enumerationsOf(tree), expected.enumerations)
  for (const [role, wanted] of Object.entries(expected.roles ?? {})) {
    const found = nodesOf(tree, 'paragraph').filter((node) => node.data?.role === role)
    add(`roles.${role}`, typeof wanted === 'number' ? found.length : found.map(plain), wanted)
  }
  const repairs = article.changes.filter((change) => change.rule.startsWith('shift')).length
  if (expected.repairs !== undefined) add('repairs', Math.min(repairs, expected.repairs), expected.repairs)
  if (expected.repairsOrReported !== undefined) {
    const reported = article.messages.filter((message) => message.ruleId?.startsWith('shift')).length
    add(
      'repairsOrReported',
      Math.min(repairs + reported, expected.repairsOrReported),
      expected.repairsOrReported,
    )
  }
  return checks
}

/** Run-in paragraphs below each block heading, under the keys that `expected.json` uses for its path. */
function runInsOf(tree: Root, keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  const path: Array<{depth: number; names: string[]}> = []
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const section = node.data?.section
      const marker = (section?.marker ?? plain(node)).replace(/[、.．]$/, '')
      while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= node.depth) path.pop()
      path.push({depth: node.depth, names: [marker, String(section?.ordinal)]})
    } else if (node.type === 'paragraph' && node.data?.runIn) {
      const names = path.reduce<string[]>(
        (all, {names}) => (all.length ? all.flatMap((a) => names.map((b) => `${a}/${b}`)) : names),
        [],
      )
      const key = names.find((name) => keys.includes(name)) ?? names[0] ?? ''
      counts[key] = (counts[key] ?? 0) + 1
    }
  }
  return counts
}

function enumerationsOf(tree: Root): number[] {
  return nodesOf(tree, 'paragraph').flatMap((node) =>
    (node.data?.enumeration ?? []).map(({items}) => items.length),
  )
}

function nest(items: readonly OutlineItem[]): Nested {
  return items.flatMap(({title, children}) => (children.length > 0 ? [title, nest(children)] : [title]))
}

function nodesOf<Type extends Nodes['type']>(tree: Nodes, type: Type): Array<Extract<Nodes, {type: Type}>> {
  const own = tree.type === type ? [tree as Extract<Nodes, {type: Type}>] : []
  return 'children' in tree
    ? [...own, ...tree.children.flatMap((child) => nodesOf(child as Nodes, type))]
    : own
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => plain(child as Nodes)).join('') : ''
}

/** Whether a check came out as expected. */
export function passes({actual, expected}: Check): boolean {
  return JSON.stringify(actual) === JSON.stringify(expected)
}

export const measure: Measure = (folder) => {
  const checks = checkSeeds(folder)
  const seeds = [...new Set(checks.map(({name}) => name.slice(0, 3)))]
  return seeds.map((seed) => {
    const own = checks.filter(({name}) => name.startsWith(seed))
    return {
      set: 'seeds',
      name: `${seed}: fields as expected`,
      value: own.filter(passes).length,
      floor: own.filter(({name}) => !waiting.has(name)).length,
      count: own.length,
    }
  })
}
