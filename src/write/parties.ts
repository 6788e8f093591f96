import type {Article, ArticleJson, BlockJson, JsonLdParty, Metadata} from '../types.js'

/** An article, or what it is as JSON. */
export type ArticleLike = Article | ArticleJson

/** Stock exchanges by the letters before a symbol, as ISO 10383 names them. */
const exchanges: Readonly<Record<string, string>> = {
  sh: 'XSHG',
  sz: 'XSHE',
  bj: 'BJSE',
  hk: 'XHKG',
}

/** `article` as JSON. */
export function jsonOf(article: ArticleLike): ArticleJson {
  return 'toJSON' in article ? article.toJSON() : article
}

/** The body, a paragraph a line; images say nothing. */
export function bodyOf(blocks: readonly BlockJson[]): string {
  return blocks
    .filter(({type, text}) => type !== 'image' && text.trim() !== '')
    .map(({text}) => text)
    .join('\n')
}

/** An author is an organisation where the article is from it. */
export function partyOf(name: string, {source, siteName}: Metadata): JsonLdParty {
  return {'@type': name === source || name === siteName ? 'Organization' : 'Person', name}
}

/** A stock symbol: its exchange, where that is known, and its code. */
export function symbolOf(stock: string): {exchange?: string; symbol: string} {
  const [, letters = '', code] = /^([a-z]{2})(\w{1,12})$/i.exec(stock) ?? []
  const exchange = exchanges[letters.toLowerCase()]
  return exchange && code ? {exchange, symbol: code} : {symbol: stock}
}

/** An absolute address with what is not ASCII encoded; `undefined` where `address` is none. */
export function uriOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).href : undefined
}

/** `value` without the members that say nothing: `undefined`, empty strings and lists. */
export function said<T extends object>(value: {[K in keyof T]: T[K] | undefined}): T {
  const entries = Object.entries(value).filter(
    ([, member]) => member !== undefined && member !== '' && !(Array.isArray(member) && member.length === 0),
  )
  return Object.fromEntries(entries) as T
}
