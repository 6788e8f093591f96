// So that every entry's declarations carry what `data` holds.
import './augment.js'
import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {VFileMessage} from 'vfile-message'

/** What an input is. */
export type Kind = 'html' | 'markdown' | 'text'

/** A script of Chinese (ISO 15924), with a region where usage differs (BCP 47). */
export type Script = 'Hans' | 'Hant' | 'Hant-TW' | 'Hant-HK'

/** How a kind of repair is treated: done, only reported, or not looked for. */
export type Mode = 'fix' | 'report' | 'off'

/** What was done to a piece of the input. */
export type Action = 'remove' | 'replace' | 'move' | 'join' | 'unwrap'

/** One row of the ledger. */
export interface Change {
  /** Stable rule id, a key of the table in the README. */
  rule: string
  /** `move`: the text left the body and is now in the metadata. */
  action: Action
  /** Text as it was, markup aside. */
  before: string
  /** Text as it is now, in the same place; absent when nothing is left there. */
  after?: string
  /** One sentence for an editor. */
  reason: string
  /** 0 to 1. */
  confidence: number
  /** Where it was in the source, when known. */
  position?: Position
}

/** What is known of an article besides its text. Absent strings are `undefined`, absent lists are empty. */
export interface Metadata {
  title?: string
  /** Kicker or subheading that stands beside the title. */
  subtitle?: string
  /** Title under which the article first appeared (`原标题`). */
  alternativeTitle?: string
  authors: string[]
  editors: string[]
  /** Medium or account that the article is from (`来源`). */
  source?: string
  /** Address that the article was taken from. */
  sourceUrl?: string
  /** Site that shows the article. */
  siteName?: string
  /** Canonical address of the page. */
  url?: string
  /** ISO 8601; `+08:00` where the source is naive, date only where the source is. */
  published?: string
  modified?: string
  /** When a crawler took the page. */
  crawled?: string
  /** The agency's line that opens the text (`新华社北京11月26日电`). */
  dateline?: string
  images: string[]
  categories: string[]
  tags: string[]
  /** Stock symbols, exchange first (`sh601328`). */
  stocks: string[]
  /** BCP 47 (`zh-Hans`). */
  language?: string
  /** Front matter fields that no other member takes. */
  extra: Record<string, unknown>
}

/** A marker's family, such as `一、` or `第三章`. See the marker table in `sections/`. */
export interface Section {
  /** Row of the marker table, or `none` for an unnumbered lead. */
  kind: string
  /** The number that the marker stands for; absent for an unnumbered one. */
  ordinal?: number
  /** The marker as printed (`（一）`). */
  marker?: string
  /** Rung in this document, from 1. */
  level: number
  /** Whether the heading opens its own paragraph. */
  runIn: boolean
}

/** A heading that opens its paragraph: `（一）加强领导。正文…` */
export interface RunIn {
  kind: string
  ordinal?: number
  marker?: string
  title: string
  /** Offset in the paragraph's text at which the body starts. */
  end: number
  /** 0 to 1. */
  confidence?: number
}

/** Items of an inline enumeration (`一是…；二是…`) as offsets into the paragraph's text. */
export interface Enumeration {
  kind: string
  items: Array<{ordinal: number; start: number; end: number}>
}

/** What a paragraph does in a document. */
export type Role =
  | 'byline'
  | 'dateline'
  | 'lead'
  | 'salutation'
  | 'closing'
  | 'signature'
  | 'date'
  | 'attachment'
  | 'caption'
  | 'article'
  | 'addressee'
  | 'issueNumber'

/** A heading and what it holds. */
export interface OutlineItem {
  /** Heading text, marker included. */
  title: string
  marker?: string
  kind?: string
  ordinal?: number
  /** Anchor of the heading. */
  id?: string
  level: number
  children: OutlineItem[]
  position?: Position
}

export interface RepairOptions {
  /** GBK byte shifts and other damage of encodings. */
  shift?: Mode | null
  /** Pinyin annotations. */
  pinyin?: Mode | null
  /** Runs of `*`, `×`, `_`, `□` in place of hidden characters. */
  masks?: Mode | null
  /** Bold of Markdown that CommonMark does not see beside Chinese punctuation. */
  emphasis?: Mode | null
  /** Full-width marks that were folded to ASCII. */
  punctuation?: Mode | null
  /** Words and sentences cut by breaks. */
  joins?: Mode | null
  /** Spaces between Han and Latin or digits. */
  spacing?: 'keep' | 'remove' | 'insert' | null
}

export interface ArticleOptions {
  /** Site rows by key, over the built-in ones; `false` switches a row off. */
  sites?: Readonly<Record<string, SiteRow | false>> | null
  /** What happens to images. */
  images?: 'keep' | 'drop' | null
  /** What happens to links. */
  links?: 'keep' | 'unwrap' | null
}

/** What is known of a publisher's pages. Selectors are CSS. */
export interface SiteRow {
  name: string
  /** Matched on label boundaries: `sina.com.cn` takes `finance.sina.com.cn`. */
  hosts: readonly string[]
  /** Selectors that tell a template which many hosts use; looked for where no host is known. */
  template?: readonly string[]
  /** Tried in order. */
  body: readonly string[]
  /** Selector to reason. */
  drop?: Readonly<Record<string, string>>
  title?: readonly string[]
  authors?: readonly string[]
  editors?: readonly string[]
  source?: readonly string[]
  published?: readonly string[]
  /** Whole blocks at the end of an article, with their reason. */
  tail?: ReadonlyArray<{pattern: RegExp; reason: string}>
  /** Year in which the template was seen. */
  seen: number
  /** Folder below `test/pages` that proves the row. */
  fixture: string
}

export interface ScriptOptions {
  to?: Script | null
  /** What every text is, when that is known; otherwise each block is looked at. */
  from?: Script | null
  phrases?: boolean | null
  /** Words, or a test of nodes, that are left as they are. */
  protect?: ReadonlyArray<string | ((node: unknown) => boolean)> | null
  /** User dictionary; wins over the converter. */
  words?: Readonly<Record<string, string>> | null
  /** Quotation marks of the output. */
  quotes?: 'keep' | 'curly' | 'corner' | null
  /** A converter to use instead of opencc-js. */
  convert?: ((text: string) => string) | null
  /** `spans`: a ledger row for each changed span; `blocks`: one for each block. */
  ledger?: 'blocks' | 'spans' | null
}

export interface SectionsOptions {
  /** Nest `section` nodes. */
  wrap?: boolean | null
  /** What becomes of headings that open their paragraph. */
  runIn?: 'keep' | 'strong' | 'heading' | null
  /** What becomes of `一是…二是…`. */
  enumerations?: 'keep' | 'list' | null
  /** Marker rows by key, over the built-in ones; `false` switches a row off. */
  markers?: Readonly<Record<string, unknown>> | null
  /** Deepest heading, 2 to 6. */
  maxDepth?: number | null
  /** Also check the numbering: the messages of `remarkNumbering`. */
  numbering?: boolean | null
}

/** Front matter as it stands in the source. */
export interface MatterSource {
  format: 'yaml' | 'toml' | 'json'
  /** What is between the fences. */
  value: string
}

export type MatterProfileName = 'zhengwen' | 'hugo' | 'hexo' | 'jekyll' | 'astro'

/** A front matter profile of one's own: field to member of `Metadata`, or to its row. */
export type MatterMapping = Readonly<
  Record<string, keyof Metadata | {from: keyof Metadata; type?: 'string' | 'list' | 'date' | 'datetime'}>
>

export interface Limits {
  /** Largest input, in bytes of UTF-8. */
  bytes?: number | null
  /** Deepest nesting of elements, at most 512; what is deeper is laid flat. */
  depth?: number | null
  /** Most nodes of a tree. */
  nodes?: number | null
}

export interface Options {
  from?: 'auto' | Kind | null
  url?: string | null
  contentType?: string | null
  article?: boolean | ArticleOptions | null
  repair?: boolean | RepairOptions | null
  script?: Script | ScriptOptions | null
  phrases?: boolean | null
  sections?: boolean | SectionsOptions | null
  matter?: MatterProfileName | false | MatterMapping | null
  attention?: 'commonmark' | 'cjk-friendly' | null
  now?: Date | string | null
  limits?: Limits | null
  verify?: boolean | null
}

/** What `clean()` gives. `markdown`, `html` and `text` are made when first asked for. */
export interface Article {
  readonly markdown: string
  readonly html: string
  readonly text: string
  readonly metadata: Metadata
  readonly tree: Root
  readonly outline: OutlineItem[]
  readonly changes: Change[]
  readonly messages: VFileMessage[]
  toJSON(): ArticleJson
  /** schema.org `NewsArticle`. */
  toJsonLd(): JsonLd
  /** IPTC ninjs 3. */
  toNinjs(): Ninjs
  /** A line of a corpus: what was taken out is there too, with a label. */
  toRecord(): CorpusRecord
}

/** One block of the article, for machines. */
export interface BlockJson {
  type: string
  text: string
  role?: Role
  section?: Section
  runIn?: RunIn
  depth?: number
  /** Address of an image. */
  url?: string
  /** Where it was in the source, when known. */
  position?: Position
}

export interface ArticleJson {
  version: 1
  metadata: Metadata
  outline: OutlineItem[]
  blocks: BlockJson[]
  changes: Change[]
  messages: Array<{
    rule: string
    reason: string
    severity: 'error' | 'warning' | 'info'
    place?: VFileMessage['place']
  }>
}

/** A person or an organisation of schema.org. */
export interface JsonLdParty {
  '@type': 'Person' | 'Organization'
  name: string
}

/** An article as schema.org's `NewsArticle`; members without a value are absent. */
export interface JsonLd {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  headline?: string
  alternativeHeadline?: string[]
  inLanguage?: string
  datePublished?: string
  dateModified?: string
  dateline?: string
  author?: JsonLdParty[]
  editor?: JsonLdParty[]
  publisher?: JsonLdParty
  /** The medium that the article is from. */
  sourceOrganization?: JsonLdParty
  url?: string
  mainEntityOfPage?: string
  /** Address that the article was taken from. */
  isBasedOn?: string
  articleSection?: string[]
  keywords?: string[]
  image?: string[]
  mentions?: Array<{'@type': 'Corporation'; tickerSymbol: string}>
  articleBody: string
}

/** A name with its part in the article, as ninjs has them. */
export interface NinjsName {
  name?: string
  rel?: string
  role?: string
  uri?: string
}

/** A text with its part in the article, as ninjs has them. */
export interface NinjsText {
  role?: string
  contentType?: string
  charCount?: number
  value: string
}

/** An article as IPTC ninjs 3.2; members without a value are absent. */
export interface Ninjs {
  /** Address of the page; where there is none, a name made of the content. */
  uri: string
  type: 'text'
  representationType: 'full'
  pubStatus: 'usable'
  language?: string
  /** Only where the time of day is known, as the next. */
  contentCreated?: string
  versionCreated?: string
  title?: string
  by?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies: NinjsText[]
  people?: NinjsName[]
  organisations?: Array<{symbols: Array<{exchange?: string; symbol: string}>}>
  infoSources?: NinjsName[]
  subjects?: NinjsName[]
  associations?: Array<{
    name: string
    uri: string
    type: 'picture'
    renditions: Array<{name: string; href: string}>
  }>
  altIds?: Array<{role: string; value: string}>
  /** What an editor should look at: warnings. */
  edNote?: string
  standard: {name: 'ninjs'; version: '3.2'; schema: string}
}

/** What a paragraph of a page is. The first ones are of the article, the others were taken out. */
export type ParagraphLabel =
  | 'heading'
  | 'body'
  | 'image'
  | 'table'
  | 'code'
  | Role
  | 'title'
  | 'credit'
  | 'advertisement'
  | 'disclaimer'
  | 'related'
  | 'navigation'
  | 'interface'
  | 'hidden'
  | 'outside'
  | 'boilerplate'
  | 'reading'

/** A paragraph of a page, kept or taken out. */
export interface LabelledParagraph {
  text: string
  label: ParagraphLabel
  /** Whether it is in `text`. */
  kept: boolean
  /** Rule that took it out. */
  rule?: string
  /** Titles of the headings above it, outermost first. */
  path?: string[]
  position?: Position
}

/** An article as a line of a corpus. */
export interface CorpusRecord {
  version: 1
  /** BCP 47; what the metadata say, else what the letters tell. */
  language?: string
  metadata: Metadata
  /** The body, a paragraph a line. */
  text: string
  outline: OutlineItem[]
  /** Every paragraph of the page in its order, also those that are in no text. */
  paragraphs: LabelledParagraph[]
}

/** Something that a place in the document says of a member of the metadata. */
export interface Candidate {
  field: keyof Metadata
  value: string
  /** Where it stood: `meta og:title`, `json-ld`, `line`. */
  origin: string
  /** How far such a place can be trusted, 1 to 10. */
  weight: number
}

/** What the rooms share about a document, on `file.data.zhengwen`. */
export interface ZhengwenData {
  metadata: Metadata
  changes: Change[]
  outline: OutlineItem[]
  /** Where each member of the metadata was read. */
  origins: Partial<Record<keyof Metadata, string>>
  /** What was said of the members, until `settle` decides. */
  candidates?: Candidate[]
}
