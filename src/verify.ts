import type {Nodes as HastNodes} from 'hast'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {pointsOf} from './edits.js'
import {hanOf} from './han/ranges.js'
import {dataOf, report} from './messages.js'
import type {Settings} from './options.js'
import {readHtml, sniff, splitMatter} from './read/index.js'
import type {Change} from './types.js'
import {toText} from './write/index.js'

/**
 * Prove conservation: every Han character that a reader of the source sees is in the text, in the metadata, or in
 * the ledger's `before` (less its `after`). What is missing is an error, `verify-lost`.
 *
 * Runs before the script is converted, since after that the characters are others.
 */
export function verify(tree: Root, file: VFile, settings: Settings): void {
  const {metadata, changes} = dataOf(file)
  const source = String(file.value)
  const shown = visible(source, settings)
  const outputs = [toText(tree), JSON.stringify(metadata)]
  const gone = lost(shown, outputs, changes)
  if (!gone) return
  const accounted = [...outputs, ...changes.map(({before}) => before)]
  const at = source.indexOf(firstLost(shown, accounted, gone) ?? '\0')
  report(file, 'verify-lost', {
    values: {count: [...gone].length, actual: gone.slice(0, 40)},
    ...(at >= 0 && {place: pointsOf(source)(at)}),
  })
}

/** Characters in a row by which a passage is known. */
const passage = 4

/** The first run of Han characters in `shown` with one of `gone` and no passage of which is in `accounted`. */
export function firstLost(shown: string, accounted: readonly string[], gone: string): string | undefined {
  const known = new Set<string>()
  for (const text of accounted) {
    const han = hanOf(text)
    for (let at = 0; at < han.length; at++) known.add(han.slice(at, at + passage))
  }
  const lostOnes = new Set(gone)
  const runs = shown.match(/\p{Script=Han}+/gu) ?? []
  for (const run of runs) {
    for (let at = 0; at === 0 || at + passage <= run.length; at++) {
      const piece = run.slice(at, at + passage)
      const isKnown =
        piece.length < passage ? accounted.some((text) => text.includes(piece)) : known.has(piece)
      if (!isKnown && [...piece].some((character) => lostOnes.has(character))) return piece
    }
  }
  return undefined
}

/** The Han characters of `source` that neither `outputs` nor the ledger account for; empty when all is well. */
export function lost(source: string, outputs: readonly string[], changes: readonly Change[]): string {
  const left = new Map<string, number>()
  const add = (text: string, sign: 1 | -1): void => {
    for (const character of hanOf(text)) left.set(character, (left.get(character) ?? 0) + sign)
  }
  add(source, 1)
  for (const output of outputs) add(output, -1)
  for (const {before, after = ''} of changes) {
    add(before, -1)
    add(after, 1)
  }
  return [...left].map(([character, count]) => character.repeat(Math.max(0, count))).join('')
}

/** Markdown without what it says beside its text: addresses and titles of links, images, names of notes and of code. */
export function asideless(markdown: string): string {
  return markdown.replace(beside, '')
}

const beside =
  /!\[[^\]\n]{0,1000}\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\))?|(?<=\])\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)|\[\^[^\]\n]{1,200}\]|^ {0,3}(?:`{3}|~{3}).*$/gm

/**
 * What a reader sees of a source: tags, comments, scripts and styles aside, likewise what Markdown says beside its
 * text; the values of front matter included.
 */
export function visible(source: string, settings: Pick<Settings, 'from'>): string {
  const {matter, body} = splitMatter(source)
  const kind = settings.from === 'auto' ? sniff(body, matter !== undefined) : settings.from
  if (kind === 'text') return source
  const parts = [matter?.value ?? '']
  const stack: HastNodes[] = [readHtml(kind === 'markdown' ? asideless(body) : body, new VFile())]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') parts.push(node.value)
    if (node.type === 'element' && node.content) stack.push(node.content)
    const skipped = node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')
    if ('children' in node && !skipped) stack.push(...node.children.toReversed())
  }
  return parts.join('\n')
}
