import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {PhrasingContent, Root} from 'mdast'
import {Converter} from 'opencc-js'
import {VFile} from 'vfile'
import {converterFactory, script} from '../src/doors/script.js'
import type {Script, ScriptOptions} from '../src/types.js'
import type {Figure, Measure} from './figure.js'

interface Case {
  input: string
  expected: Record<string, string>
}

/** OpenCC's configurations between a plain source and a plain target, and what they are called here. */
const configurations: Record<string, {from: Script; to: Script; phrases?: boolean}> = {
  s2t: {from: 'Hans', to: 'Hant'},
  s2tw: {from: 'Hans', to: 'Hant-TW'},
  s2twp: {from: 'Hans', to: 'Hant-TW', phrases: true},
  s2hk: {from: 'Hans', to: 'Hant-HK'},
  s2hkp: {from: 'Hans', to: 'Hant-HK', phrases: true},
  t2s: {from: 'Hant', to: 'Hans'},
  tw2s: {from: 'Hant-TW', to: 'Hans'},
  tw2sp: {from: 'Hant-TW', to: 'Hans', phrases: true},
  hk2s: {from: 'Hant-HK', to: 'Hans'},
  hk2sp: {from: 'Hant-HK', to: 'Hans', phrases: true},
  t2tw: {from: 'Hant', to: 'Hant-TW'},
  t2hk: {from: 'Hant', to: 'Hant-HK'},
}

/** Script conversion: OpenCC's own cases, and what must not change. */
export const measure: Measure = (folder) => [...ofOpenCC(folder), ...ofStructure(folder)]

function ofOpenCC(folder: string): Figure[] {
  const source = readFileSync(join(folder, 'opencc/testcases.json'), 'utf8')
  const {cases} = JSON.parse(source.replace(/,(\s*[}\]])/g, '$1')) as {cases: Case[]}
  const scores = {plain: 0, inline: 0, detected: 0, detectedInline: 0}
  let count = 0
  for (const {input, expected} of cases) {
    for (const [name, options] of Object.entries(configurations)) {
      const wanted = expected[name]
      if (wanted === undefined) continue
      count++
      const detected = {...options, from: null}
      if (run(plain(input), options) === wanted) scores.plain++
      if (run(emphasized(input), options) === wanted) scores.inline++
      if (run(plain(input), detected) === wanted) scores.detected++
      else if (process.env.SHOW)
        console.log(name, '\n ', input, '\n ', run(plain(input), detected), '\n ', wanted)
      if (run(emphasized(input), detected) === wanted) scores.detectedInline++
    }
  }
  const figure = (name: string, value: number, floor: number): Figure => ({
    set: 'script: OpenCC',
    name,
    value,
    floor,
    count,
  })
  return [
    figure('exact, source given', scores.plain, 497),
    figure('exact, every other character bold', scores.inline, 497),
    figure('exact, source detected', scores.detected, 460),
    figure('exact, source detected, bold', scores.detectedInline, 460),
  ]
}

function ofStructure(folder: string): Figure[] {
  const texts: string[] = []
  for (const name of readdirSync(join(folder, 'structure'))) {
    const documents = JSON.parse(readFileSync(join(folder, 'structure', name), 'utf8')) as Array<{
      title: string
      lines: Array<{t: string}>
    }>
    for (const {lines} of documents) texts.push(lines.map(({t}) => t).join('\n'))
  }
  const count = texts.length
  const figures: Figure[] = []
  const add = (name: string, value: number, floor?: number): void => {
    figures.push({set: 'script: structure', name, value, floor, sense: 'at most', count})
  }
  // A text is sound when OpenCC finds nothing to change in it.
  const simplify = Converter({from: 't', to: 'cn'})
  const sound = texts.filter((text) => simplify(text) === text)
  add('documents that are not sound Simplified', count - sound.length)
  add('sound Hans to Hans: characters changed', changed(sound, {to: 'Hans'}), 0)
  for (const to of ['Hant', 'Hant-TW', 'Hant-HK'] as const) {
    const written = sound.map((text) => run(lines(text), {to}))
    add(`sound ${to} to ${to}: characters changed`, changed(written, {to}), 0)
    if (to !== 'Hant') add(`sound ${to} to Hant: characters changed`, changed(written, {to: 'Hant'}), 0)
    const back = written.map((text) => run(lines(text), {to: 'Hans'}))
    let differing = 0
    let all = 0
    for (const [index, text] of sound.entries()) {
      differing += distance(text, back[index] as string)
      all += text.length
    }
    add(`Hans to ${to} to Hans: differing per million`, (differing / all) * 1e6)
  }
  return figures
}

function changed(texts: readonly string[], options: ScriptOptions): number {
  let sum = 0
  for (const text of texts) sum += distance(text, run(lines(text), options))
  return sum
}

function distance(before: string, after: string): number {
  const old = [...before]
  const made = [...after]
  let count = Math.abs(old.length - made.length)
  for (let index = 0; index < Math.min(old.length, made.length); index++) {
    if (old[index] !== made[index]) {
      count++
      if (process.env.SHOW)
        console.log(old.slice(index - 6, index + 6).join(''), made.slice(index - 6, index + 6).join(''))
    }
  }
  return count
}

function run(tree: Root, options: ScriptOptions): string {
  script(tree, new VFile(), converterFactory, options)
  return tree.children
    .map((block) =>
      'children' in block ? block.children.map((node) => textOf(node as PhrasingContent)).join('') : '',
    )
    .join('\n')
}

function textOf(node: PhrasingContent): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
}

function plain(text: string): Root {
  return {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value: text}]}]}
}

/** A paragraph for each line. */
function lines(text: string): Root {
  return {type: 'root', children: text.split('\n').flatMap((line) => plain(line).children)}
}

/** `头**发**很**长**` */
function emphasized(text: string): Root {
  const children = [...text].map(
    (value, index): PhrasingContent =>
      index % 2 ? {type: 'strong', children: [{type: 'text', value}]} : {type: 'text', value},
  )
  return {type: 'root', children: [{type: 'paragraph', children}]}
}
