import type {ArticleJson, Metadata, Ninjs, NinjsName, NinjsText} from '../types.js'
import {type ArticleLike, bodyOf, jsonOf, said, symbolOf, uriOf} from './parties.js'

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#'

/** An article as IPTC ninjs 3.2. Dates without a time of day are left out, since ninjs has none. */
export function toNinjs(article: ArticleLike): Ninjs {
  const json = jsonOf(article)
  const {metadata, messages} = json
  const body = bodyOf(json.blocks)
  return said<Ninjs>({
    uri: uriOf(metadata.url) ?? nameOf(`${metadata.title ?? ''}\n${body}`),
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    language: metadata.language,
    contentCreated: momentOf(metadata.published),
    versionCreated: momentOf(metadata.modified ?? metadata.published),
    title: metadata.title,
    by: metadata.authors.join('、'),
    headlines: texts({
      main: metadata.title,
      subtitle: metadata.subtitle,
      original: metadata.alternativeTitle,
    }),
    descriptions: texts({dateline: metadata.dateline}),
    bodies: bodies(body, 'html' in article ? article.html : undefined),
    people: [...named(metadata.authors, 'author'), ...named(metadata.editors, 'editor')],
    organisations: metadata.stocks.map((stock) => ({symbols: [symbolOf(stock)]})),
    infoSources: sources(metadata),
    subjects: [...named(metadata.categories, 'category'), ...named(metadata.tags, 'keyword')],
    associations: pictures(metadata.images),
    altIds: metadata.sourceUrl ? [{role: 'source', value: metadata.sourceUrl}] : [],
    edNote: noteOf(messages),
    standard: {name: 'ninjs', version: '3.2', schema},
  })
}

function texts(byRole: Readonly<Record<string, string | undefined>>): NinjsText[] {
  return Object.entries(byRole).flatMap(([role, value]) => (value ? [{role, value}] : []))
}

function bodies(text: string, html: string | undefined): NinjsText[] {
  const plain = {role: 'main', contentType: 'text/plain', charCount: [...text].length, value: text}
  return html ? [plain, {role: 'main', contentType: 'text/html', value: html}] : [plain]
}

function named(names: readonly string[], rel: string): NinjsName[] {
  return names.map((name) => ({name, rel}))
}

function sources({source, sourceUrl, siteName}: Metadata): NinjsName[] {
  const uri = uriOf(sourceUrl)
  const list: NinjsName[] = source ? [{name: source, role: 'source', ...(uri && {uri})}] : []
  return siteName ? [...list, {name: siteName, role: 'publisher'}] : list
}

function pictures(images: readonly string[]): NonNullable<Ninjs['associations']> {
  return images.flatMap((image, index) => {
    const uri = uriOf(image)
    const renditions = [{name: 'main', href: uri ?? ''}]
    return uri ? [{name: `image-${index + 1}`, uri, type: 'picture' as const, renditions}] : []
  })
}

/** What an editor should look at. */
function noteOf(messages: ArticleJson['messages']): string {
  return messages
    .filter(({severity}) => severity !== 'info')
    .map(({reason}) => reason)
    .join('\n')
}

function momentOf(date: string | undefined): string | undefined {
  return date?.includes('T') ? date : undefined
}

/** A name for what has no address: the same content has the same name (FNV-1a, 64 bits). */
function nameOf(content: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(content)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return `urn:zhengwen:${hash.toString(16).padStart(16, '0')}`
}
