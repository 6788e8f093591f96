import fc from 'fast-check'
import type {
  ArticleOptions,
  Limits,
  Mode,
  Options,
  RepairOptions,
  ScriptOptions,
  SectionsOptions,
} from '../../src/types.js'

const one = fc.constantFrom
const some = <T>(model: {[K in keyof T]: fc.Arbitrary<T[K]>}): fc.Arbitrary<Partial<T>> =>
  fc.record(model, {requiredKeys: []}) as fc.Arbitrary<Partial<T>>

const mode = one<Mode[]>('fix', 'report', 'off')

const repair: fc.Arbitrary<Partial<RepairOptions>> = some<RepairOptions>({
  shift: mode,
  pinyin: mode,
  masks: mode,
  emphasis: mode,
  punctuation: mode,
  joins: mode,
  spacing: one<RepairOptions['spacing'][]>('keep', 'remove', 'insert'),
})

const scripts = one<NonNullable<ScriptOptions['to']>[]>('Hans', 'Hant', 'Hant-TW', 'Hant-HK')

const script: fc.Arbitrary<Partial<ScriptOptions>> = fc
  .tuple(
    scripts,
    some<ScriptOptions>({
      phrases: fc.boolean(),
      quotes: one<ScriptOptions['quotes'][]>('keep', 'curly', 'corner'),
      ledger: one<ScriptOptions['ledger'][]>('blocks', 'spans'),
      protect: one<ScriptOptions['protect'][]>([], ['瞭解'], ['新桥', '水利局']),
      words: one<ScriptOptions['words'][]>({}, {新桥: '新坝'}, {居民: '鄉親'}),
    }),
  )
  .map(([to, rest]) => ({to, ...rest}))

const sections: fc.Arbitrary<Partial<SectionsOptions>> = some<SectionsOptions>({
  wrap: fc.boolean(),
  runIn: one<SectionsOptions['runIn'][]>('keep', 'strong', 'heading'),
  enumerations: one<SectionsOptions['enumerations'][]>('keep', 'list'),
  maxDepth: one(2, 3, 6),
  numbering: fc.boolean(),
})

const article: fc.Arbitrary<Partial<ArticleOptions>> = some<ArticleOptions>({
  images: one<ArticleOptions['images'][]>('keep', 'drop'),
  links: one<ArticleOptions['links'][]>('keep', 'unwrap'),
})

const limits: fc.Arbitrary<Partial<Limits>> = some<Limits>({depth: one(4, 32, 512), nodes: one(100_000)})

/** What is asked of an article; most are asked for nothing. */
export const wishes: fc.Arbitrary<Options> = fc.oneof(
  {weight: 2, arbitrary: fc.constant({})},
  {
    weight: 3,
    arbitrary: some<Options>({
      script: fc.oneof(scripts, script),
      phrases: fc.boolean(),
      attention: one<Options['attention'][]>('commonmark', 'cjk-friendly'),
      matter: one<Options['matter'][]>(false, 'hugo', 'hexo', 'jekyll', 'astro', {
        kopf: 'title',
        tag: {from: 'published', type: 'date'},
        quelle: 'source',
      }),
      sections: fc.oneof(fc.constant(false), sections),
      repair: fc.oneof(fc.constant(false), repair),
      article: fc.oneof(fc.constant(false), article),
      limits,
      url: one('https://x.example/a/b.html', 'https://news.sina.com.cn/c/a.shtml'),
      now: one('2021-03-05T08:00:00+08:00'),
      verify: fc.boolean(),
    }) as fc.Arbitrary<Options>,
  },
)
