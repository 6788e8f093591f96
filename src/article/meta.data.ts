import type {Metadata} from '../types.js'

type Row = readonly [key: string, field: keyof Metadata, weight: number]

/**
 * Names of `meta` elements (`name`, `property`, `itemprop`, `http-equiv`), in lower case without spaces.
 *
 * Weights: 1 is a hint, 5 a field that editors fill in, 8 a field that the system fills in.
 */
export const metas: readonly Row[] = [
  // OpenGraph and what grew on it
  ['og:title', 'title', 5],
  ['og:site_name', 'siteName', 5],
  ['og:url', 'url', 4],
  ['og:article:author', 'authors', 3],
  ['og:author', 'authors', 3],
  ['og:time', 'published', 6],
  ['og:release_date', 'published', 7],
  ['og:published_time', 'published', 7],
  ['og:updated_time', 'modified', 4],
  ['article:published_time', 'published', 8],
  ['article:modified_time', 'modified', 5],
  ['article:author', 'authors', 3],
  ['article:tag', 'tags', 3],
  ['article:section', 'categories', 2],
  ['twitter:title', 'title', 3],
  ['twitter:creator', 'authors', 1],
  // Chinese families: weibo, Tencent, People's Daily, Baidu
  ['weibo:article:create_at', 'published', 7],
  ['weibo:article:update_at', 'modified', 4],
  ['apub:time', 'published', 7],
  ['publishdate', 'published', 5],
  ['publish_time', 'published', 6],
  ['publishtime', 'published', 6],
  ['publish-date', 'published', 5],
  ['pubtime', 'published', 6],
  ['bytedance:published_time', 'published', 8],
  ['bytedance:updated_time', 'modified', 4],
  ['mediaid', 'source', 5],
  // The government site guideline (政府网站发展指引, 2017)
  ['articletitle', 'title', 6],
  ['pubdate', 'published', 7],
  ['contentsource', 'source', 6],
  ['sitename', 'siteName', 6],
  ['url', 'url', 4],
  ['columnname', 'categories', 3],
  ['author', 'authors', 3],
  ['editor', 'editors', 4],
  ['source', 'source', 5],
  // schema.org as microdata
  ['datepublished', 'published', 7],
  ['dateupdate', 'published', 4],
  ['datemodified', 'modified', 4],
  // Journals
  ['citation_title', 'title', 5],
  ['citation_author', 'authors', 7],
  ['citation_authors', 'authors', 7],
  ['citation_publication_date', 'published', 6],
  ['citation_date', 'published', 6],
  ['citation_journal_title', 'source', 5],
  ['dc.title', 'title', 4],
  ['dc.creator', 'authors', 5],
  ['dc.date', 'published', 4],
  ['dc.source', 'source', 2],
  ['dcterms.issued', 'published', 4],
  ['dcterms.created', 'published', 3],
  ['parsely-pub-date', 'published', 5],
  ['parsely-author', 'authors', 4],
  ['sailthru.date', 'published', 4],
  ['firstpublishedtime', 'published', 6],
  ['lastmodifiedtime', 'modified', 4],
]

/** Members of a JSON-LD object of a news type, or of Baidu's cambrian. */
export const linked: readonly Row[] = [
  ['headline', 'title', 5],
  ['title', 'title', 5],
  ['alternativeHeadline', 'alternativeTitle', 4],
  ['datePublished', 'published', 8],
  ['pubDate', 'published', 8],
  ['dateModified', 'modified', 5],
  ['upDate', 'modified', 4],
  ['author', 'authors', 5],
  ['editor', 'editors', 5],
  ['publisher', 'siteName', 3],
  ['sourceOrganization', 'source', 4],
  ['isBasedOn', 'sourceUrl', 3],
]

/** Members beside a body in the state of a page (`__NEXT_DATA__`, `__INITIAL_STATE__`), as templates name them. */
export const state: readonly Row[] = [
  ['title', 'title', 5],
  ['headline', 'title', 5],
  ['newsTitle', 'title', 5],
  ['articleTitle', 'title', 5],
  ['author', 'authors', 4],
  ['authorName', 'authors', 4],
  ['source', 'source', 4],
  ['sourceName', 'source', 4],
  ['mediaName', 'source', 4],
  ['media', 'source', 4],
  ['editorName', 'editors', 4],
  ['pubTime', 'published', 6],
  ['pubDate', 'published', 6],
  ['publishTime', 'published', 6],
  ['publishDate', 'published', 6],
  ['publish_time', 'published', 6],
  ['publishedAt', 'published', 6],
  ['newsTime', 'published', 5],
  ['createTime', 'published', 3],
  ['ctime', 'published', 3],
]

/**
 * Assignments in scripts. WeChat keeps its facts here, other templates the state of the page.
 * Group 1 is the value, between quotes or bare.
 */
export const scripts: ReadonlyArray<{
  pattern: RegExp
  /** What every match has: a long script is quickly searched for it. */
  sign?: string
  field: keyof Metadata
  weight: number
  sample: string
}> = [
  {
    pattern: /\bvar\s{1,4}ct\s{0,4}=\s{0,4}["']?(1\d{9})\b/,
    field: 'published',
    weight: 7,
    sample: 'var ct = "1567863050";',
  },
  {
    pattern: /\b(?:var\s{1,4})?publish_time\s{0,4}[:=]\s{0,4}["'](\d[\d: TZ+./-]{5,30})["']/,
    sign: 'publish_time',
    field: 'published',
    weight: 5,
    sample: 'var publish_time = "2019-09-07" || "";',
  },
  {
    pattern:
      /["']?(?:datePublished|pubDate|pubtime|pubTime|publishTime|publish_time|publishDate|newsTime|newsPubTime|pubTimeLong|showTime|display_time|createTime|ptime)["']?\s{0,4}[:=]\s{0,4}["']?(\d[\d: TZ+./-]{7,30})["',}\s]/,
    field: 'published',
    weight: 3,
    sample: '{"publishTime":"2019-09-07 21:30:50"}',
  },
  {
    pattern: /\bmsg_source_url\s{0,4}=\s{0,4}["'](https?:[^"']{4,500})["']/,
    sign: 'msg_source_url',
    field: 'sourceUrl',
    weight: 6,
    sample: "var msg_source_url = 'https://river.example/1';",
  },
  {
    pattern: /\bvar\s{1,4}nickname\s{0,4}=\s{0,4}(?:htmlDecode\()?["']([^"'<>]{1,40})["']/,
    sign: 'nickname',
    field: 'source',
    weight: 6,
    sample: 'var nickname = "河畔小镇";',
  },
  {
    pattern: /\bvar\s{1,4}msg_title\s{0,4}=\s{0,4}["']([^"'<>]{2,200})["']/,
    sign: 'msg_title',
    field: 'title',
    weight: 5,
    sample: "var msg_title = '小镇图书馆开门';",
  },
  {
    pattern: /\btime:\s{0,4}["']((?:19|20)\d\d-\d\d?-\d\d? \d\d?:\d\d(?::\d\d)?)["']/,
    sign: 'time:',
    field: 'published',
    weight: 4,
    sample: "subInfo: {time: '2019-09-07 21:30:50'}",
  },
  {
    pattern: /"editorName"\s{0,4}:\s{0,4}"([^"\\]{1,60})"/,
    sign: 'editorName',
    field: 'editors',
    weight: 5,
    sample: '{"editorName":"李河 PN033"}',
  },
]
