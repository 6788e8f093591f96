import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {rehypeArticle, remarkArticle} from '../src/doors/article.js'
import {remarkMatter} from '../src/doors/matter.js'
import {remarkRepair} from '../src/doors/repair.js'
import {remarkScript} from '../src/doors/script.js'
import {remarkNumbering, remarkSections} from '../src/doors/sections.js'

const plugins = {
  rehypeArticle: [rehypeParse, rehypeArticle],
  remarkArticle: [remarkParse, remarkArticle],
  remarkMatter: [remarkParse, remarkMatter],
  remarkNumbering: [remarkParse, remarkNumbering],
  remarkRepair: [remarkParse, remarkRepair],
  remarkScript: [remarkParse, remarkScript],
  remarkSections: [remarkParse, remarkSections],
} as const

type Name = keyof typeof plugins

const use = (name: Name, options: unknown) => () => {
  const [parse, plugin] = plugins[name]
  unified()
    .use(parse as never)
    .use(plugin as never, options as never)
    .freeze()
}

test.each([
  [
    'rehypeArticle',
    {ulr: 'https://example.org'},
    'Cannot use unknown option `ulr`, expected one of `sites`, `images`',
  ],
  ['rehypeArticle', {url: 'page.html'}, 'Cannot use `page.html` for `url`, expected an absolute address'],
  ['remarkArticle', {images: 'no'}, 'Cannot use `no` for `images`, expected `keep`, `drop`'],
  ['remarkMatter', {profile: 'hugp'}, 'Cannot use `hugp` for `profile`, expected `zhengwen`, `hugo`'],
  ['remarkMatter', {now: '某天'}, 'Cannot use `某天` for `now`, expected a date in ISO 8601'],
  ['rehypeArticle', {now: '某天'}, 'Cannot use `某天` for `now`, expected a date in ISO 8601'],
  ['remarkNumbering', {wrap: true}, 'Cannot use unknown option `wrap`, expected one of `markers`'],
  ['remarkRepair', {shift: 'no'}, 'Cannot use `no` for `shift`, expected `fix`, `report`, `off`'],
  ['remarkRepair', {pinjin: 'off'}, 'Cannot use unknown option `pinjin`, expected one of `shift`, `pinyin`'],
  [
    'remarkScript',
    'zh-Hans',
    'Cannot use `zh-Hans` for `options`, expected `Hans`, `Hant`, `Hant-TW`, `Hant-HK`',
  ],
  ['remarkScript', {to: 'Simplified'}, 'Cannot use `Simplified` for `to`, expected `Hans`'],
  ['remarkSections', {maxDepth: 9}, 'Cannot use `9` for `maxDepth`, expected `2`'],
] as const)('%s refuses %j', (name, options, reason) => {
  expect(use(name, options)).toThrow(TypeError)
  expect(use(name, options)).toThrow(reason)
})

test.each(Object.keys(plugins) as Name[])('%s takes nothing, and an empty object', (name) => {
  expect(use(name, undefined)).not.toThrow()
  expect(use(name, {})).not.toThrow()
  expect(use(name, null)).not.toThrow()
})

test.each([
  ['rehypeArticle', {url: 'https://example.org/a', now: new Date(0), whole: false, parse: () => ({})}],
  ['remarkArticle', {sites: {sina: false}, links: 'unwrap'}],
  ['remarkMatter', {profile: {titel: 'title', datum: {from: 'published', type: 'date'}}}],
  ['remarkMatter', {profile: 'hugo', now: '2024-03-16'}],
  ['remarkArticle', {now: '2024-03-16'}],
  ['remarkNumbering', {markers: {chapter: false}}],
  ['remarkScript', 'Hant-TW'],
  ['remarkScript', {to: 'Hans', words: {里: '裏'}, protect: ['里']}],
  ['remarkSections', {wrap: true, runIn: 'strong', maxDepth: 4}],
] as const)('%s takes %j', (name, options) => expect(use(name, options)).not.toThrow())
