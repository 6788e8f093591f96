import {expect, test} from 'vitest'
import {clean} from '../src/index.js'
import type {OutlineItem} from '../src/types.js'

const text = '新桥昨天建成，两岸居民往来方便。'
const shown = (items: readonly OutlineItem[]): string =>
  items.map(({title, children}) => `${title}${children.length > 0 ? `(${shown(children)})` : ''}`).join(' ')

test.each([
  // A heading of a higher depth closes what was opened below one of a lower.
  ['### 前言|一、新桥|二、旧桥|## 结语', '前言(一、新桥 二、旧桥) 结语'],
  // One of the same depth stands beside it.
  ['## 前言|一、新桥|二、旧桥|## 结语', '前言(一、新桥 二、旧桥) 结语'],
])('%s', (source, outline) => {
  const input = source.split('|').map((line) => `${line}\n\n${text}`)
  expect(shown(clean(input.join('\n\n'), {article: false}).outline)).toBe(outline)
})
