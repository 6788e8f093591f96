import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {converterFactory, repairTables} from '#data'
import {article, edges} from './article/index.js'
import {bridge} from './bridge/index.js'
import {decode} from './decode/index.js'
import {compose, relocate} from './edits.js'
import {readMatter} from './matter/index.js'
import {dataOf, report} from './messages.js'
import {resolveOptions, type Settings} from './options.js'
import {raw} from './raw.js'
import {readHtml, readMarkdown, readText, sniff, splitMatter} from './read/index.js'
import {repair, repairText} from './repair/index.js'
import {result} from './result.js'
import {script} from './script/index.js'
import {sections} from './sections/index.js'
import type {Article, Kind, Options} from './types.js'

/**
 * Turn a scraped page, post or text into an article.
 *
 * @param input  Bytes of any encoding, a string, or a file that holds either.
 * @param options  See the README.
 * @returns The article; never throws for a trouble of the document.
 * @throws TypeError for an unknown option, RangeError for an input above `limits.bytes`.
 */
export function clean(input: string | Uint8Array | VFile, options?: Readonly<Options> | null): Article {
  const settings = resolveOptions(options)
  const file = open(input, settings)
  const {matter, body, offset} = splitMatter(String(file.value))
  const kind = settings.from === 'auto' ? sniff(body, matter !== undefined) : settings.from
  if (matter) readMatter(matter, file)

  const {text, back} = settings.repair
    ? repairText(body, kind, file, settings.repair, repairTables)
    : {text: body, back: undefined}
  const tree = read(text, kind, file, settings)
  relocate(
    tree,
    compose((at) => at + offset, back ?? ((at) => at)),
    String(file.value),
  )

  if (settings.article) edges(tree, file, {...settings.article, url: settings.url, now: settings.now})
  if (settings.repair) repair(tree, file, settings.repair, repairTables)
  if (settings.script) script(tree, file, converterFactory, settings.script)
  if (settings.sections) sections(tree, file, settings.sections)
  return result(tree, file, settings)
}

/** Bytes to text, once. */
function open(input: string | Uint8Array | VFile, settings: Settings): VFile {
  const file = input instanceof VFile ? new VFile({...input, data: {}}) : new VFile({value: input})
  const value = file.value ?? ''
  if (value.length > settings.limits.bytes) {
    throw new RangeError(
      `Cannot clean ${value.length} bytes, expected at most \`limits.bytes\`, ${settings.limits.bytes}`,
    )
  }
  dataOf(file)
  if (typeof value !== 'string') {
    const {text, encoding, claimed, lost} = decode(value, {contentType: settings.contentType})
    file.value = text
    if (claimed) report(file, 'decode-label', {values: {actual: claimed, expected: encoding}})
    if (lost) report(file, 'decode-lost', {values: {encoding, count: lost}})
  } else file.value = value
  if (String(file.value).trim() === '') report(file, 'read-empty')
  return file
}

function read(text: string, kind: Kind, file: VFile, settings: Settings): Root {
  const place = {...(settings.article || {}), url: settings.url, now: settings.now}
  if (kind === 'text') return readText(text)
  if (kind === 'markdown') {
    const tree = readMarkdown(text)
    raw(tree, file, place)
    return tree
  }
  const page = readHtml(text, file, settings.limits)
  if (settings.article) article(page, file, place)
  return bridge(page)
}
