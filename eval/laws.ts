import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decode} from '../src/decode/index.js'
import {clean} from '../src/index.js'
import {lost} from '../src/verify.js'
import type {Figure, Measure} from './figure.js'
import {visible} from './visible.js'

/** A document of the corpus: its bytes, or the lines of `structure/` joined. */
interface Source {
  name: string
  input: Uint8Array | string
}

/** Every document of the corpus that is one whole. `most` of each structure set. */
export function* documents(
  folder: string,
  most = Number.POSITIVE_INFINITY,
): Generator<Source & {set: string}> {
  const files = (place: string, extension: string): Source[] =>
    readdirSync(join(folder, place), {recursive: true})
      .map(String)
      .filter((file) => file.endsWith(extension))
      .sort()
      .map((file) => ({name: `${place}/${file}`, input: readFileSync(join(folder, place, file))}))
  for (const source of files('seeds', '.txt')) yield {...source, set: 'seeds'}
  for (const source of files('sina', '.md')) yield {...source, set: 'sina'}
  for (const source of files('pages', '.html')) yield {...source, set: 'pages'}
  for (const {name, input} of files('structure', '.json')) {
    const items = JSON.parse(String(input)) as Array<{path: string; lines: Array<{t: string}>}>
    for (const item of items.slice(0, most)) {
      yield {set: 'structure', name: `${name}#${item.path}`, input: item.lines.map(({t}) => t).join('\n')}
    }
  }
}

const friendly = {attention: 'cjk-friendly'} as const

/** The laws that one run of `clean()` can show, over the whole corpus. */
export const measure: Measure = (folder) => {
  const figures: Figure[] = []
  const counts = new Map<
    string,
    {count: number; lost: number; changed: number; unread: number; references: number; friendly: number}
  >()
  for (const {set, name, input} of documents(folder, 40)) {
    const row = counts.get(set) ?? {count: 0, lost: 0, changed: 0, unread: 0, references: 0, friendly: 0}
    counts.set(set, row)
    row.count++
    const source = typeof input === 'string' ? input : decode(input).text
    const article = clean(input)
    const gone = lost(visible(source), [article.text, JSON.stringify(article.metadata)], article.changes)
    const again = clean(article.markdown, {from: 'markdown'}).markdown
    const auto = clean(article.markdown).markdown
    row.lost += gone.length
    if (again !== article.markdown) row.changed++
    if (auto !== article.markdown) row.unread++
    const other = clean(input, friendly).markdown
    const third = clean(other, {...friendly, from: 'markdown'}).markdown
    if (third !== other) {
      row.friendly++
      if (process.env.VERBOSE)
        process.stderr.write(`${name} cjk-friendly ${firstDifference(other, third) ?? ''}\n`)
    }
    if (/&#x?[0-9a-f]+;/i.test(article.markdown)) row.references++
    if (process.env.VERBOSE && (gone || again !== article.markdown || auto !== article.markdown)) {
      process.stderr.write(
        `${name} lost=${gone.slice(0, 60)} ${firstDifference(article.markdown, again) ?? firstDifference(article.markdown, auto) ?? ''}\n`,
      )
    }
  }
  for (const [set, row] of counts) {
    const count = row.count
    figures.push(
      {
        set: `laws: ${set}`,
        name: 'Han characters lost without a record',
        value: row.lost,
        floor: 0,
        sense: 'at most',
        count,
      },
      {
        set: `laws: ${set}`,
        name: 'documents that a second run changes',
        value: row.changed,
        floor: 0,
        sense: 'at most',
        count,
      },
      {
        set: `laws: ${set}`,
        name: 'documents that a second run changes, cjk-friendly',
        value: row.friendly,
        floor: 0,
        sense: 'at most',
        count,
      },
      {
        set: `laws: ${set}`,
        name: 'documents whose own output is read otherwise',
        value: row.unread,
        floor: 0,
        sense: 'at most',
        count,
      },
      {
        set: `laws: ${set}`,
        name: 'documents with a character reference',
        value: row.references,
        floor: 0,
        sense: 'at most',
        count,
      },
    )
  }
  return figures
}

function firstDifference(one: string, other: string): string | undefined {
  if (one === other) return undefined
  let at = 0
  while (one[at] === other[at]) at++
  return JSON.stringify([
    one.slice(Math.max(0, at - 20), at + 30),
    other.slice(Math.max(0, at - 20), at + 30),
  ])
}
