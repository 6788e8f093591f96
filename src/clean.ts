import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {converterFactory, repairTables} from '#data'
import {type ArticleSettings, article, edges} from './article/index.js'
import {bridge} from './bridge/index.js'
import {show} from './check.js'
import {decode} from './decode/index.js'
import {exceeds} from './decode/size.js'
import {compose, pointsOf, relocate, unixLines} from './edits.js'
import {readMatter} from './matter/index.js'
import {bareMetadata} from './matter/markup.js'
import {relocateTold, report, toldOf} from './messages.js'
import {resolveOptions, type Settings} from './options.js'
import {raw} from './raw.js'
import {readHtml, readMarkdown, readText, settleLines, sniff, splitMatter, widenTables} from './read/index.js'
import {countNodes, weighMarkdown} from './read/nodes.js'
import {mendMetadata, repair, repairText} from './repair/index.js'
import {result, unfronted} from './result.js'
import {script} from './script/index.js'
import {tellLanguage} from './script/language.js'
import {sections} from './sections/index.js'
import type {Article, Kind, Options} from './types.js'
import {verify, verifySince} from './verify.js'
import {safeAddresses} from './write/addresses.js'
import {autolink} from './write/index.js'
import {unbreak, unnest} from './write/nesting.js'

/** Reads Markdown. */
type Parse = (text: string, file: VFile) => Root

type Input = string | Uint8Array | ArrayBuffer | VFile

/**
 * Turn a scraped page, post or text into an article.
 *
 * @param input  Bytes of any encoding, a string, or a file that holds either.
 * @param options  See the README.
 * @returns The article; never throws for a trouble of the document.
 * @throws TypeError for an unknown option, RangeError for an input above `limits.bytes` or `limits.nodes`.
 */
export function clean(input: Input, options?: Readonly<Options> | null): Article {
  const settings = resolveOptions(options)
  const file = open(input, settings)
  const tree = read(file, settings)
  refine(tree, file, settings)
  return result(tree, file, settings)
}

/** Bytes to text, once. */
function open(input: Input, settings: Settings): VFile {
  const {path, value} = valueIn(input)
  const file = new VFile({path})
  const {bytes} = settings.limits
  if (typeof value === 'string' ? exceeds(value, bytes) : value.length > bytes) {
    throw new RangeError(`Cannot clean so many bytes, expected at most \`limits.bytes\`, ${bytes}`)
  }
  if (typeof value !== 'string') {
    const {text, encoding, claimed, lost} = decode(value, {contentType: settings.contentType})
    file.value = text
    if (claimed) report(file, 'decode-label', {values: {actual: claimed, expected: encoding}})
    if (lost) report(file, 'decode-lost', {values: {encoding, count: lost}})
  } else file.value = value
  if (String(file.value).trim() === '') report(file, 'read-empty')
  return file
}

/** What `input` holds; a VFile may come from another copy of its package. */
function valueIn(input: Input): {path?: string | undefined; value: string | Uint8Array} {
  if (typeof input === 'string' || input instanceof Uint8Array) return {value: input}
  if (input instanceof ArrayBuffer) return {value: new Uint8Array(input)}
  if (typeof input === 'object' && input !== null && 'messages' in input) {
    return {path: input.path, value: input.value ?? ''}
  }
  throw new TypeError(`Cannot clean \`${show(input)}\`, expected a string, bytes or a VFile`)
}

/** Text to tree, front matter into the metadata. `parse` reads Markdown. */
export function read(file: VFile, settings: Settings, parse?: Parse): Root {
  const source = String(file.value)
  const unix = unixLines(source)
  if (!unix) return readLines(file, settings, parse)
  // No room ever sees a carriage return; all places are those of the source again before the next one.
  const since = toldOf(file)
  file.value = unix.text
  const tree = readLines(file, settings, parse)
  file.value = source
  const pointOf = pointsOf(source)
  relocate(tree, unix.back, pointOf)
  relocateTold(file, since, unix.back, pointOf)
  return tree
}

function readLines(file: VFile, settings: Settings, parse?: Parse): Root {
  const {attention} = settings
  const markdown = parse ?? ((text: string) => readMarkdown(text, file, {attention}))
  const marks =
    attention === 'commonmark' ? undefined : (text: string) => readMarkdown(text, null, {attention})
  const source = String(file.value)
  const {matter, body, offset, unclosed} = splitMatter(source)
  const kind = settings.from === 'auto' ? sniff(body, matter !== undefined) : settings.from
  if (kind === 'markdown') weighMarkdown(body, settings.limits.nodes)
  if (unclosed) report(file, 'matter-unclosed')
  if (matter) readMatter(matter, file, settings.matter, {now: settings.now})
  const {text, back} = settings.repair
    ? repairText(body, kind, file, settings.repair, repairTables, marks)
    : {text: body, back: (at: number) => at}
  const since = toldOf(file)
  const tree = toTree(text, kind, file, settings, markdown, matter !== undefined)
  countNodes(tree, settings.limits.nodes)
  // Where nothing was changed, the places are those of the source; those of micromark count tabs in another way.
  if (kind === 'markdown' || offset > 0 || text !== body) {
    const whole = compose((at) => at + offset, back)
    const pointOf = pointsOf(source)
    relocate(tree, whole, pointOf)
    relocateTold(file, since, whole, pointOf)
  }
  return tree
}

function toTree(
  text: string,
  kind: Kind,
  file: VFile,
  settings: Settings,
  parse: Parse,
  post: boolean,
): Root {
  if (kind === 'text') return readText(text)
  if (kind === 'html') {
    const page = readHtml(text, file, settings.limits)
    article(page, file, {
      ...placeOf(settings),
      // Behind front matter stands a body, not a page.
      whole: settings.article !== false && !post,
      parse: (html) => readHtml(html, file, settings.limits),
    })
    return bridge(page)
  }
  const tree = parse(text, file)
  if (!settings.matter) unfronted(tree, file)
  raw(tree, file, placeOf(settings), text)
  settleLines(tree)
  widenTables(tree)
  return tree
}

/** Everything that happens to the tree. */
export function refine(tree: Root, file: VFile, settings: Settings): void {
  // First, so that every room sees the emphasis and the links that a parser will see in our output.
  unnest(tree)
  unbreak(tree)
  autolink(tree)
  safeAddresses(tree, file)
  if (settings.repair) repair(tree, file, settings.repair, repairTables)
  if (settings.article) edges(tree, file, placeOf(settings))
  if (settings.repair) mendMetadata(file, settings.repair, repairTables)
  bareMetadata(file)
  const proof = settings.verify && verify(tree, file, settings)
  if (settings.script) script(tree, file, converterFactory, settings.script)
  tellLanguage(tree, file)
  if (settings.sections) sections(tree, file, settings.sections)
  unbreak(tree)
  if (proof) verifySince(proof, tree, file)
}

/** What the article room needs besides its options. */
function placeOf(settings: Settings): ArticleSettings {
  return {...(settings.article || {}), url: settings.url, now: settings.now}
}
