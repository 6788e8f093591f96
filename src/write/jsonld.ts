import type {JsonLd} from '../types.js'
import {type ArticleLike, bodyOf, jsonOf, partyOf, said, symbolOf, uriOf} from './parties.js'

/**
 * An article as schema.org's `NewsArticle`.
 *
 * In a page, put it into `<script type="application/ld+json">` with every `<` written as `\u003c`.
 */
export function toJsonLd(article: ArticleLike): JsonLd {
  const {metadata, blocks} = jsonOf(article)
  const {title, subtitle, alternativeTitle, source, siteName, stocks} = metadata
  const url = uriOf(metadata.url)
  const members = said<Omit<JsonLd, 'articleBody'>>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    alternativeHeadline: [alternativeTitle, subtitle].filter((text) => text !== undefined),
    inLanguage: metadata.language,
    datePublished: metadata.published,
    dateModified: metadata.modified,
    dateline: metadata.dateline,
    author: metadata.authors.map((name) => partyOf(name, metadata)),
    editor: metadata.editors.map((name) => partyOf(name, metadata)),
    publisher: siteName ? {'@type': 'Organization', name: siteName} : undefined,
    sourceOrganization: source ? {'@type': 'Organization', name: source} : undefined,
    url,
    mainEntityOfPage: url,
    isBasedOn: uriOf(metadata.sourceUrl),
    articleSection: metadata.categories,
    keywords: metadata.tags,
    image: metadata.images.map(uriOf).filter((address) => address !== undefined),
    mentions: stocks.map((stock) => {
      const {exchange, symbol} = symbolOf(stock)
      return {'@type': 'Corporation', tickerSymbol: exchange ? `${exchange}:${symbol}` : symbol}
    }),
  })
  return {...members, articleBody: bodyOf(blocks)}
}
