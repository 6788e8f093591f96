import {expect, test} from 'vitest'
import {clean} from '../src/index.js'

const wrong = (text: string, from: 'utf-8' | 'gbk', as: string): string => {
  const bytes = from === 'utf-8' ? new TextEncoder().encode(text) : Uint8Array.from([0xd6, 0xd0, 0xb9, 0xfa])
  return new TextDecoder(as).decode(bytes)
}

test.each([
  ['UTF-8 read as GBK', wrong('图书馆的书在河边，很多人', 'utf-8', 'gbk'), '图书馆的书在河边，很多人'],
  ['UTF-8 read as windows-1252', wrong('图书馆“很好”', 'utf-8', 'windows-1252'), '图书馆“很好”'],
  ['GBK read as windows-1252', wrong('', 'gbk', 'windows-1252'), '中国'],
  ['ideographic space of Sina', '图书馆\ue5e5很好', '图书馆\u3000很好'],
])('%s', (_, damaged, expected) => {
  const article = clean(damaged, {from: 'text', article: false})
  expect(article.text).toBe(expected)
  expect(article.changes[0]?.rule).toBe('shift-encoding')
})

test.each(['锟斤拷', '烫烫烫', '馆里????新书'])('%s is told of', (text) => {
  const article = clean(`图书馆里的书很多，${text}。`, {from: 'text', article: false})
  expect(article.messages.map(({ruleId}) => ruleId)).toEqual(['encoding-lost'])
})

test('a page that is mostly lost says so', () => {
  const article = clean('????????1???', {from: 'text', article: false})
  expect(article.messages.map(({ruleId}) => ruleId)).toContain('encoding-mostly-lost')
})

test.each([
  'Ã la carte, “naïve” café—déjà vu…',
  '聽音樂，看書。',
  'Möglichkeit für Übergänge',
  '联通公司发布公告。',
  '真的吗???',
])('sound: %s', (text) => {
  const article = clean(text, {from: 'text', article: false})
  expect([article.text, article.messages.length]).toEqual([text, 0])
})

test.each([
  '各地召开“新春第一会”———全市大会，很热闹。',
  '他说“好”…………——“走吧”。',
  '价格在€30—€50之间，“便宜”。',
  '桥长120±5米，水温18°·20°。',
])('sound marks stay: %s', (text) => {
  const article = clean(text, {from: 'text', article: false})
  expect(article.text).toBe(text)
  expect(article.changes).toEqual([])
})
