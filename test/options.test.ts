import {expect, test} from 'vitest'
import {resolveOptions} from '../src/options.js'

test('defaults', () => {
  expect(resolveOptions(null)).toEqual(resolveOptions({}))
  expect(resolveOptions({})).toMatchObject({
    from: 'auto',
    matter: 'zhengwen',
    script: false,
    repair: {},
    attention: 'commonmark',
  })
})

test.each([
  [{form: 'html'}, /^Cannot use unknown option `form`, expected one of `from`, `url`, /],
  [{from: 'htm'}, 'Cannot use `htm` for `from`, expected `auto`, `html`, `markdown`, `text`'],
  [{limits: {depth: 513}}, 'Cannot use `513` for `limits.depth`, expected at most 512'],
  [{limits: {nodes: Number.NaN}}, 'Cannot use `null` for `limits.nodes`, expected a positive number'],
  [{url: 1}, 'Cannot use `1` for `url`, expected an absolute address'],
  [{url: 'page.html'}, 'Cannot use `page.html` for `url`, expected an absolute address'],
  [{matter: {title: 'nope'}}, /^Cannot use `nope` for `matter.title`, expected `title`, .* or an object$/],
  [{matter: []}, /^Cannot use `\[\]` for `matter`, expected `zhengwen`, /],
  [{sections: {markers: {x: {}}}}, 'Cannot use `sections.markers.x` without `open`'],
  [{article: {sites: {x: {}}}}, 'Cannot use `article.sites.x` without `hosts`'],
  [{article: []}, 'Cannot use `[]` for `article`, expected `true`, `false` or an object'],
  [{repair: {shift: 'yes'}}, 'Cannot use `yes` for `repair.shift`, expected `fix`, `report`, `off`'],
  [{repair: {shfit: 'fix'}}, /^Cannot use unknown option `repair.shfit`, expected one of `shift`, /],
  [
    {script: 'zh-Hans'},
    /^Cannot use `zh-Hans` for `script`, expected `Hans`, `Hant`, `Hant-TW`, `Hant-HK` or an object/,
  ],
  [{limits: {bytes: -1}}, 'Cannot use `-1` for `limits.bytes`, expected a positive number'],
  [
    {limits: {depht: 1}},
    'Cannot use unknown option `limits.depht`, expected one of `bytes`, `depth`, `nodes`',
  ],
  [{sections: {maxDepth: 9}}, 'Cannot use `9` for `sections.maxDepth`, expected `2`, `3`, `4`, `5`, `6`'],
  [{now: 'gestern'}, 'Cannot use `gestern` for `now`, expected a date in ISO 8601'],
  ['html', 'Cannot use `html` for `options`, expected an object'],
])('%j is refused', (options, reason) => {
  expect(() => resolveOptions(options as never)).toThrow(reason as string)
})

test('null and undefined mean the default', () => {
  expect(resolveOptions({from: null, repair: undefined, limits: {bytes: null}})).toEqual(resolveOptions({}))
})

test('a script takes its options', () => {
  expect(resolveOptions({script: {to: 'Hans', ledger: 'spans'}, phrases: true}).script).toEqual({
    to: 'Hans',
    ledger: 'spans',
    phrases: true,
  })
})
