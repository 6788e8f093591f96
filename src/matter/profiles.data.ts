import type {MatterProfileName, Metadata} from '../types.js'

/** How a value is written. `one`: the first of a list. `names`: a lone name without brackets. */
export type Form = 'string' | 'list' | 'one' | 'names' | 'date' | 'datetime'

export interface ProfileRow {
  from: Exclude<keyof Metadata, 'extra'>
  form: Form
}

export interface Profile {
  /** How a moment is printed. */
  moment: 'iso' | 'naive' | 'offset'
  rows: Readonly<Record<string, ProfileRow>>
}

const text = (from: ProfileRow['from']): ProfileRow => ({from, form: 'string'})
const list = (from: ProfileRow['from']): ProfileRow => ({from, form: 'list'})
const moment = (from: ProfileRow['from']): ProfileRow => ({from, form: 'datetime'})

/** What each host reads, in the order in which it is written. Fields of `extra` follow. */
export const profiles = {
  zhengwen: {
    moment: 'iso',
    rows: {
      title: text('title'),
      subtitle: text('subtitle'),
      alternativeTitle: text('alternativeTitle'),
      authors: list('authors'),
      editors: list('editors'),
      source: text('source'),
      sourceUrl: text('sourceUrl'),
      siteName: text('siteName'),
      url: text('url'),
      published: moment('published'),
      modified: moment('modified'),
      crawled: moment('crawled'),
      dateline: text('dateline'),
      images: list('images'),
      categories: list('categories'),
      tags: list('tags'),
      stocks: list('stocks'),
      language: text('language'),
    },
  },
  // gohugo.io/content-management/front-matter; `url` there is the page's own path.
  hugo: {
    moment: 'iso',
    rows: {
      title: text('title'),
      subtitle: text('subtitle'),
      date: moment('published'),
      lastmod: moment('modified'),
      authors: list('authors'),
      editors: list('editors'),
      source: text('source'),
      sourceUrl: text('sourceUrl'),
      canonical: text('url'),
      images: list('images'),
      categories: list('categories'),
      tags: list('tags'),
    },
  },
  // hexo.io/docs/front-matter; dates are in the zone of the site.
  hexo: {
    moment: 'naive',
    rows: {
      title: text('title'),
      subtitle: text('subtitle'),
      date: moment('published'),
      updated: moment('modified'),
      author: {from: 'authors', form: 'names'},
      source: text('source'),
      sourceUrl: text('sourceUrl'),
      canonical: text('url'),
      photos: list('images'),
      categories: list('categories'),
      tags: list('tags'),
      lang: text('language'),
    },
  },
  // jekyllrb.com/docs/front-matter
  jekyll: {
    moment: 'offset',
    rows: {
      title: text('title'),
      subtitle: text('subtitle'),
      date: moment('published'),
      last_modified_at: moment('modified'),
      author: {from: 'authors', form: 'names'},
      source: text('source'),
      sourceUrl: text('sourceUrl'),
      canonical_url: text('url'),
      image: {from: 'images', form: 'one'},
      categories: list('categories'),
      tags: list('tags'),
      lang: text('language'),
    },
  },
  // The schema of Astro's blog template.
  astro: {
    moment: 'iso',
    rows: {
      title: text('title'),
      subtitle: text('subtitle'),
      pubDate: moment('published'),
      updatedDate: moment('modified'),
      author: {from: 'authors', form: 'names'},
      source: text('source'),
      sourceUrl: text('sourceUrl'),
      canonicalURL: text('url'),
      heroImage: {from: 'images', form: 'one'},
      categories: list('categories'),
      tags: list('tags'),
      lang: text('language'),
    },
  },
} as const satisfies Record<MatterProfileName, Profile>
