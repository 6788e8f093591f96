import type {Nodes as HastNodes} from 'hast'
import type {Nodes, Root} from 'mdast'
import {VFile} from 'vfile'
import {pointsOf} from './edits.js'
import {hanOf} from './han/ranges.js'
import {dataOf, report} from './messages.js'
import type {Settings} from './options.js'
import {readHtml, sniff, splitMatter} from './read/index.js'
import type {Change} from './types.js'
import {toText} from './write/index.js'

/** What a document had when it was proved whole. */
export interface Proof {
  text: string
  metadata: string
  /** Rows of the ledger up to then. */
  rows: number
}

/**
 * Prove conservation: every Han character that a reader of the source sees is in the text, in the metadata, or in
 * the ledger's `before` (less its `after`), and so is every passage, in one piece. What is missing is an error,
 * `verify-lost`.
 *
 * Runs before the script is converted, since after that the characters are others; `verifySince` proves the rest.
 */
export function verify(tree: Root, file: VFile, settings: Settings): Proof {
  const {metadata, changes} = dataOf(file)
  const proof = {text: toText(tree), metadata: JSON.stringify(metadata), rows: changes.length}
  const source = String(file.value)
  const shown = visible(source, settings)
  const outputs = [proof.text, proof.metadata]
  const accounted = [...outputs, asides(tree), ...changes.map(({before}) => before)]
  const gone = lost(shown.text, outputs, shown.rows(changes))
  // A surplus elsewhere hides characters from a count, but not passages from who looks for them.
  const stray = gone ? undefined : strayed(shown.text, accounted)[0]
  if (gone) tell(file, gone, source.indexOf(firstLost(shown.text, accounted, gone) ?? '\0'))
  else if (stray) tell(file, stray, source.indexOf(stray.slice(0, passage)))
  return proof
}

/** Prove that nothing got lost since `proof` was given, by the count alone: a script was converted. */
export function verifySince({text, metadata, rows}: Proof, tree: Root, file: VFile): void {
  const {metadata: now, changes} = dataOf(file)
  const gone = lost(
    `${text}\n${metadata}`,
    [toText(tree), JSON.stringify(now), asides(tree)],
    changes.slice(rows),
  )
  if (gone) tell(file, gone, -1)
}

function tell(file: VFile, gone: string, at: number): void {
  report(file, 'verify-lost', {
    values: {count: [...gone].length, actual: gone.slice(0, 40)},
    ...(at >= 0 && {place: pointsOf(String(file.value))(at)}),
  })
}

/** What a tree says beside its text: descriptions and titles of images and links. */
function asides(tree: Root): string {
  const found: string[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('alt' in node && node.alt) found.push(node.alt)
    if ('title' in node && node.title) found.push(node.title)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return found.join('\n')
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

/** How far from where it should be a line is looked for. */
const reach = 400

/**
 * Stretches of the lines of `shown` no passage of which stands in any of `accounted`; the first of these is what the
 * lines are looked for in, in their order.
 */
export function strayed(shown: string, accounted: readonly string[]): string[] {
  const text = hanOf(accounted[0] ?? '')
  let known: ReadonlySet<string> | undefined
  let pairs: ReadonlySet<string> | undefined
  let at = 0
  const found: string[] = []
  for (const line of shown.split('\n')) {
    const han = hanOf(line)
    if (han.length < passage) continue
    const near = text.slice(at, at + han.length + reach).indexOf(han)
    if (near >= 0) {
      at += near + han.length
      continue
    }
    known ??= passagesOf(accounted, passage)
    for (const stretch of uncovered(han, known)) {
      pairs ??= passagesOf(accounted, 2)
      if (!isPieced(stretch, pairs)) found.push(stretch)
    }
  }
  return found
}

/** Every run of `length` Han characters in `texts`. */
function passagesOf(texts: readonly string[], length: number): Set<string> {
  const known = new Set<string>()
  for (const text of texts) {
    const han = hanOf(text)
    for (let at = 0; at + length <= han.length; at++) known.add(han.slice(at, at + length))
  }
  return known
}

/** Stretches of `han` as long as a passage that no known one covers. */
function uncovered(han: string, known: ReadonlySet<string>): string[] {
  const found: string[] = []
  let from = 0
  const close = (end: number): void => {
    if (end - from >= passage) found.push(han.slice(from, end))
  }
  for (let at = 0; at + passage <= han.length; at++) {
    if (!known.has(han.slice(at, at + passage))) continue
    close(at)
    from = at + passage
  }
  close(han.length)
  return found
}

/** Whether a stretch is made of known pairs: a line that was taken apart, not one that is gone. */
function isPieced(stretch: string, pairs: ReadonlySet<string>): boolean {
  for (let at = 0; at + 2 <= stretch.length; at += 2) if (!pairs.has(stretch.slice(at, at + 2))) return false
  return true
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

/** Markdown without what it says beside its text: addresses and titles of links, images, names of notes, of definitions and of code. */
export function asideless(markdown: string): string {
  // A picture parts what stands around it: where it is none, its description is text.
  return markdown.replace(beside, (aside) => (aside.startsWith('!') ? '\n' : ' ').padEnd(aside.length))
}

const beside =
  /!\[(?:\\.|[^\]\\\n]|\n(?![ \t]*\n)){0,1000}\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\))?|(?<=(?<!\\)\])\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)|(?<=(?<!\\)\])\[[^[\]\n]{1,200}\]|^[ \t>]{0,20}\[(?!\^[^\]\s]{1,200}\]:)[^[\]\n]{1,200}\]:.*$|\[\^[^\]\n]{1,200}\]|^ {0,3}(?:`{3}|~{3}).*$/gm

/** What a reader sees of a source. */
export interface Shown {
  text: string
  /** The ledger as far as it speaks of that: what was mended in an attribute is asked of no text. */
  rows(changes: readonly Change[]): Change[]
}

/**
 * What a reader sees of a source: tags, comments, scripts and styles aside, likewise what Markdown says beside its
 * text; the values of front matter included.
 */
export function visible(source: string, settings: Pick<Settings, 'from'>): Shown {
  const {matter, body, offset} = splitMatter(source)
  const kind = settings.from === 'auto' ? sniff(body, matter !== undefined) : settings.from
  if (kind === 'text') return {text: source, rows: (changes) => [...changes]}
  const parts = [matter?.value ?? '']
  const seen = new Uint8Array(source.length).fill(1, 0, offset)
  const stack: HastNodes[] = [readHtml(kind === 'markdown' ? asideless(body) : body, new VFile())]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') {
      const {start, end} = node.position ?? {}
      parts.push(node.value)
      seen.fill(1, offset + (start?.offset ?? 0), offset + (end?.offset ?? body.length))
    }
    if (node.type === 'element' && node.content) stack.push(node.content)
    const skipped = node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')
    if ('children' in node && !skipped)
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push(node.children[index] as HastNodes)
  }
  if (kind === 'markdown')
    for (const {0: aside, index} of body.matchAll(beside))
      seen.fill(0, offset + index, offset + index + aside.length)
  return {text: parts.join('\n'), rows: (changes) => changes.flatMap((change) => seenOf(change, seen))}
}

/** A row of the ledger, without what it wrote where not all of it is `seen`; none where nothing is. */
function seenOf(change: Change, seen: Uint8Array): Change[] {
  const {start, end} = change.position ?? {}
  if (change.action !== 'replace' || start?.offset === undefined) return [change]
  const place = seen.subarray(start.offset, Math.max(start.offset + 1, end?.offset ?? 0))
  if (!place.includes(1)) return []
  return place.includes(0) ? [{...change, after: ''}] : [change]
}
