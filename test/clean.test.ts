import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'

test('plain text: a line is a paragraph', () => {
  expect(clean('各位同事：\n今天开会。').markdown).toBe('各位同事：\n\n今天开会。\n')
})

test.each([
  ['bytes', new TextEncoder().encode('今天开会。')],
  ['an ArrayBuffer', new TextEncoder().encode('今天开会。').buffer],
  ['a VFile', new VFile({value: '今天开会。'})],
  ['an empty VFile', new VFile()],
])('takes %s', (name, input) => {
  expect(clean(input as never).text).toBe(name === 'an empty VFile' ? '' : '今天开会。')
})

test.each([null, undefined, 1, {}, []])('refuses %j', (input) => {
  expect(() => clean(input as never)).toThrow(/^Cannot clean `.*`, expected a string, bytes or a VFile$/)
})

describe('places', () => {
  const body = '<div><p>新桥昨天建成，两岸居民往来方便了许多。</p><div class="share">分享到：微博</div></div>'

  test.each([
    ['a page', body],
    ['behind front matter', `---\ntitle: 桥\n---\n${body}`],
    ['inside Markdown', `---\ntitle: 桥\n---\n\n桥上。\n\n${body}\n`],
    ['with carriage returns', `---\r\ntitle: 桥\r\n---\r\n桥上。\r\n\r\n${body}\r\n`],
  ])('what was taken out of HTML has its place in the source: %s', (_, source) => {
    const row = clean(source).changes.find(({before}) => before.startsWith('分享'))
    const {start, end} = row?.position ?? {}
    expect(source.slice(start?.offset, end?.offset)).toBe('<div class="share">分享到：微博</div>')
    expect(start?.line).toBe(source.slice(0, start?.offset).split('\n').length)
  })

  test('a piece whose lines stand apart in the source has none', () => {
    const source = '> <div>桥上。\n> <div class="share">分享到：微博</div></div>\n'
    const row = clean(source, {from: 'markdown'}).changes.find(({before}) => before.startsWith('分享'))
    expect(row).toBeDefined()
    expect(row?.position).toBeUndefined()
  })
})
