import {describe, expect, test} from 'vitest'
import {codes} from '../src/article/codes.data.js'
import {fold} from '../src/article/fold.js'
import {clean} from '../src/index.js'

const prose = '镇上的图书馆今天上午开门，来了不少读者，馆长说，这座楼修了三年，用的是河边的石头。'
const code = '![二维码](https://news.example.com/a/1.png)'
const photo = '![门口的读者](https://news.example.com/a/2.jpg)'

/** Lines of Markdown and the same as a page; what is left of each. */
function both(lines: readonly string[]): string[] {
  const html = lines
    .map((line) => `<p>${line.replace(/!\[(.*?)\]\((.*?)\)/g, '<img alt="$1" src="$2">')}</p>`)
    .join('')
  const page = `<!doctype html><title>镇图书馆</title><div class="content">${html}</div>`
  return [clean(lines.join('\n\n')), clean(page)].map(({tree}) =>
    tree.children.map((child) => JSON.stringify(child).match(/"(?:alt|value)":"([^"]+)/)?.[1]).join('|'),
  )
}

describe('tables', () => {
  test.each(Object.entries(codes))('%s', (_, {pattern, samples, misses}) => {
    for (const sample of samples) expect([sample, pattern.test(fold(sample).key)]).toEqual([sample, true])
    for (const miss of misses) expect([miss, pattern.test(fold(miss).key)]).toEqual([miss, false])
  })
})

test.each([
  ['at the end', [prose, prose, code], `${prose}|${prose}`],
  ['at the top', [code, prose, prose], `${prose}|${prose}`],
  ['inside the text it stays', [prose, code, prose], `${prose}|二维码|${prose}`],
  ['a photograph stays', [prose, prose, photo], `${prose}|${prose}|门口的读者`],
  ['below a line that asks to scan it', [prose, prose, '扫码关注我们', photo], `${prose}|${prose}`],
  [
    'above such a line it may be a photograph',
    [prose, prose, photo, '扫码关注我们'],
    `${prose}|${prose}|门口的读者`,
  ],
  [
    'the first picture below an invitation is no code',
    ['点击上方蓝字关注我们', photo, prose],
    `门口的读者|${prose}`,
  ],
])('%s', (_, lines, expected) => {
  expect(both(lines)).toEqual([expected, expected])
})

test('without prose nothing is known', () => {
  expect(clean(`${code}\n\n${photo}`).markdown).toContain('二维码')
})

test('what goes is in the ledger and not among the images', () => {
  const {changes, metadata} = clean([prose, prose, '![](https://news.example.com/qrcode.png)'].join('\n\n'))
  expect(changes).toMatchObject([
    {rule: 'trim-promotion', action: 'remove', before: 'https://news.example.com/qrcode.png'},
  ])
  expect(metadata.images).toEqual([])
})
