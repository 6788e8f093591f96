import {expect, test} from 'vitest'
import {clean} from '../src/index.js'

const page = (piece: string): string =>
  `<html><body><h1>河湾镇来了新书</h1><div><p>图书馆今天收到一批书，其中一本叫${piece}，馆长说很好看，读者排队来借。</p><p>镇里的读者都来看，座位坐满了，馆长说要再添二十张桌子。</p></div></body></html>`

test.each([
  ['<span lang="ja">東京の図書館</span>', '東京の図書館'],
  ['<i lang="ja">圖說東亞</i>', '圖說東亞'],
  ['<span lang="zh-Hant">圖書館學</span>', '圖書館學'],
])('%s keeps its letters', (piece, text) => {
  const article = clean(page(piece), {script: 'Hans', from: 'html'})
  expect(article.text).toContain(`一本叫${text}，`)
  expect(article.html).toMatch(/<span lang="(?:ja|zh-Hant)">/)
})

test.each(['<span lang="en-US">圖書館學</span>', '<span lang="ZH-TW">圖書館學</span>'])(
  'what editors print around anything is not believed: %s',
  (piece) => {
    expect(clean(page(piece), {script: 'Hans', from: 'html'}).text).toContain('图书馆学')
  },
)

test('nor what holds the article', () => {
  const html = page('圖書館學').replace('<div>', '<div lang="ja">')
  expect(clean(html, {script: 'Hans', from: 'html'}).text).toContain('图书馆学')
})
