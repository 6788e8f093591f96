import {Converter} from 'opencc-js'
import {describe, expect, test} from 'vitest'
import {converterFactory} from '../src/doors/script.js'
import {Trie} from '../src/script/trie.js'

describe('a dictionary', () => {
  const trie = new Trie(['头发 頭髮|发 發|公里 公里', '发 发|里 裏|𫚭 鱀'])

  test('takes the longest match, the earlier dictionary, and every character', () => {
    expect(trie.convert('头发发里公里𫚭头')).toBe('頭髮發裏公里鱀头')
  })

  test('cuts a text without losing any of it', () => {
    expect(trie.segment('长头发，公里')).toEqual(['长', '头发', '，', '公里'])
    expect(trie.segment('')).toEqual([])
  })
})

describe('a converter gives what opencc-js gives', () => {
  const texts = [
    '图书馆的头发发展，皇后在后面，公里与里面，干燥的干部，一只面条',
    '圖書館裡的頭髮著力發展，皇后在後面，乾坤、藉口、瞭望、什么、麵條',
    '軟體與網路，滑鼠，計程車；説明、衞生、綫路，的士',
    '⿰亻⿱山女后面 和 ﬁ 金豈\u{2f804}，\ud800 lone',
    '',
  ]
  test.each([
    ['t', 'cn'],
    ['tw', 'cn'],
    ['twp', 'cn'],
    ['hk', 'cn'],
    ['hkp', 'cn'],
    ['cn', 't'],
    ['cn', 'tw'],
    ['cn', 'twp'],
    ['cn', 'hk'],
    ['cn', 'hkp'],
    ['t', 'tw'],
    ['t', 'hk'],
    ['tw', 'hk'],
    ['twp', 'hkp'],
    ['hk', 'tw'],
    ['hkp', 'twp'],
  ] as const)('%s > %s', (from, to) => {
    const theirs = Converter({from, to})
    const ours = converterFactory(from, to)
    for (const text of texts) expect(ours(text)).toBe(theirs(text))
  })
})
