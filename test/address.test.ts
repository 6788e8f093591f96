import {expect, test} from 'vitest'
import {addressOf} from '../src/article/flow/address.js'
import {redirects} from '../src/article/flow/redirects.data.js'

const target = 'https://data.example.org/河/lib.html?id=3'

test.each(Object.entries(redirects))('%s leads on', (_, {pattern, field, sample}) => {
  expect(pattern.test(sample)).toBe(true)
  const query = `from=a&${field}=${encodeURIComponent(`${target}&utm_source=b`)}`
  expect(addressOf(`https://${sample}?${query}`, undefined)).toBe(target)
})

test.each([
  ['https://link.zhihu.com/?target=javascript%3Aalert(1)'],
  ['https://link.zhihu.com/?target=a.html'],
  ['https://link.zhihu.com/?other=https%3A//a.example'],
  ['https://www.example.com/?target=https%3A//a.example'],
  ['https://link.zhihu.com.example.org/?target=https%3A//a.example'],
])('%s stays', (address) => {
  expect(addressOf(address, undefined)).toBe(address)
})

test.each([
  ['/a.html?id=3&spm=b&from=timeline#c', 'https://news.example.com/a.html?id=3#c'],
  ['//img.example.com/a.png', 'https://img.example.com/a.png'],
  ['https://link.zhihu.com/?target=https%3A//a.example/b+c', 'https://a.example/b%20c'],
  ['javascript:alert(1)', ''],
  ['data:text/html,a', ''],
  ['#top', ''],
])('%s becomes %s', (address, expected) => {
  expect(addressOf(address, 'https://news.example.com/')).toBe(expected)
})
