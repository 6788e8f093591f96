import type {Metadata} from '../types.js'

/** What a value of a field may look like. */
export type Take = 'text' | 'names' | 'list' | 'date' | 'address'

export interface FieldRow {
  to: Exclude<keyof Metadata, 'extra'>
  take: Take
  /** Who writes it so. */
  by: string
}

/**
 * Names of fields, in lower case without `-` and `_`, and the member of the metadata that takes them.
 *
 * `description`, `excerpt` and the like have no member and stay in `extra`.
 */
export const fields = {
  title: {to: 'title', take: 'text', by: 'all'},
  headline: {to: 'title', take: 'text', by: 'schema.org'},
  subtitle: {to: 'subtitle', take: 'text', by: 'zhengwen, themes'},
  alternativetitle: {to: 'alternativeTitle', take: 'text', by: 'zhengwen'},
  author: {to: 'authors', take: 'names', by: 'Hexo, Jekyll, RSSHub mirrors'},
  authors: {to: 'authors', take: 'names', by: 'zhengwen, Hugo'},
  editor: {to: 'editors', take: 'names', by: 'themes'},
  editors: {to: 'editors', take: 'names', by: 'zhengwen'},
  source: {to: 'source', take: 'text', by: 'zhengwen'},
  sourceurl: {to: 'sourceUrl', take: 'address', by: 'zhengwen'},
  sitename: {to: 'siteName', take: 'text', by: 'zhengwen'},
  url: {to: 'url', take: 'address', by: 'zhengwen; in Hugo a path, which stays in extra'},
  canonical: {to: 'url', take: 'address', by: 'themes'},
  canonicalurl: {to: 'url', take: 'address', by: 'themes, dev.to'},
  link: {to: 'url', take: 'address', by: 'RSSHub mirrors'},
  published: {to: 'published', take: 'date', by: 'zhengwen; in Jekyll a switch, which stays in extra'},
  date: {to: 'published', take: 'date', by: 'Hugo, Hexo, Jekyll'},
  pubdate: {to: 'published', take: 'date', by: 'Astro, RSS'},
  publishdate: {to: 'published', take: 'date', by: 'Hugo'},
  datepublished: {to: 'published', take: 'date', by: 'schema.org'},
  modified: {to: 'modified', take: 'date', by: 'zhengwen'},
  updated: {to: 'modified', take: 'date', by: 'Hexo'},
  lastmod: {to: 'modified', take: 'date', by: 'Hugo'},
  lastmodifiedat: {to: 'modified', take: 'date', by: 'Jekyll'},
  updateddate: {to: 'modified', take: 'date', by: 'Astro'},
  datemodified: {to: 'modified', take: 'date', by: 'schema.org'},
  crawled: {to: 'crawled', take: 'date', by: 'zhengwen'},
  dateline: {to: 'dateline', take: 'text', by: 'zhengwen'},
  images: {to: 'images', take: 'list', by: 'zhengwen, Hugo'},
  image: {to: 'images', take: 'list', by: 'Jekyll'},
  headimg: {to: 'images', take: 'list', by: 'RSSHub mirrors'},
  thumbnail: {to: 'images', take: 'list', by: 'Hexo themes'},
  cover: {to: 'images', take: 'list', by: 'Hexo themes'},
  banner: {to: 'images', take: 'list', by: 'Hexo themes'},
  heroimage: {to: 'images', take: 'list', by: 'Astro'},
  photos: {to: 'images', take: 'list', by: 'Hexo'},
  categories: {to: 'categories', take: 'list', by: 'zhengwen, Hugo, Hexo, Jekyll'},
  category: {to: 'categories', take: 'list', by: 'Jekyll'},
  tags: {to: 'tags', take: 'list', by: 'zhengwen, all'},
  tag: {to: 'tags', take: 'list', by: 'Jekyll'},
  keywords: {to: 'tags', take: 'list', by: 'Hexo, Hugo'},
  stocks: {to: 'stocks', take: 'list', by: 'zhengwen'},
  language: {to: 'language', take: 'text', by: 'zhengwen'},
  lang: {to: 'language', take: 'text', by: 'Hexo, Jekyll'},
} as const satisfies Record<string, FieldRow>

/** What a dropped field must look like: any value, a switch (`true`, a number), or a hash. */
export type Noise = 'any' | 'switch' | 'hash'

/** Fields that speak of the site's theme or generator, not of the article. */
export const noise = {
  authorbox: 'switch',
  sidebar: 'switch',
  comments: 'switch',
  comment: 'switch',
  toc: 'switch',
  pager: 'switch',
  mathjax: 'switch',
  katex: 'switch',
  aside: 'switch',
  widgets: 'switch',
  top: 'switch',
  sticky: 'switch',
  weight: 'switch',
  layout: 'any',
  abbrlink: 'hash',
  urlname: 'hash',
  slug: 'hash',
} as const satisfies Record<string, Noise>

/** A field's name as the tables have it. */
export function fieldKey(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '')
}
