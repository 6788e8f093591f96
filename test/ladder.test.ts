import {describe, expect, test} from 'vitest'
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

describe('which heading stands below which', () => {
  /** The levels of headings, each with text below it, in plain text or Markdown. */
  const levels = (source: string): string => {
    const input = source.split('|').map((line) => `${line}\n\n${text}`)
    const walk = (items: readonly OutlineItem[]): string[] =>
      items.flatMap(({title, level, children}) => [`${level}${title}`, ...walk(children)])
    return walk(clean(input.join('\n\n'), {article: false, from: 'markdown'}).outline).join(' ')
  }

  test.each([
    // Fixed ranks, whatever came first.
    ['第一章 桥|第一节 头|第二节 尾|第二章 路', '1第一章 桥 2第一节 头 2第二节 尾 1第二章 路'],
    [
      '第一编 水|第一章 桥|第二章 路|第二编 山|第一章 树',
      '1第一编 水 2第一章 桥 2第二章 路 1第二编 山 2第一章 树',
    ],
    [
      '第一章 桥|一、头|二、尾|第二章 路|一、东|二、西',
      '1第一章 桥 2一、头 2二、尾 1第二章 路 2一、东 2二、西',
    ],
    // The others in the order in which they nest.
    ['一、桥|（一）头|（二）尾|二、路', '1一、桥 2（一）头 2（二）尾 1二、路'],
    ['（一）桥|一、头|二、尾|（二）路', '1（一）桥 2一、头 2二、尾 1（二）路'],
    ['一、桥|1.1 头|1.2 尾|二、路|2.1 东|2.2 西', '1一、桥 21.1 头 21.2 尾 1二、路 22.1 东 22.2 西'],
    // Decimals by the number of their parts, also where a higher one comes later.
    ['1.1 桥|1.1.1 头|1.1.2 尾|1.2 路', '11.1 桥 21.1.1 头 21.1.2 尾 11.2 路'],
    [
      '1.1.1 桥|1.1.2 头|1.2 尾|1.2.1 东|1.2.2 西|1.3 路',
      '11.1.1 桥 11.1.2 头 11.2 尾 21.2.1 东 21.2.2 西 11.3 路',
    ],
    // Capitals and small letters are two kinds.
    ['A. 桥|a. 头|b. 尾|B. 路', '1A. 桥 2a. 头 2b. 尾 1B. 路'],
    ['Ⅰ. 桥|ⅰ. 头|ⅱ. 尾|Ⅱ. 路', '1Ⅰ. 桥 2ⅰ. 头 2ⅱ. 尾 1Ⅱ. 路'],
    // Names stand beside the highest numbered ones.
    ['一、桥|（一）头|（二）尾|结语', '1一、桥 2（一）头 2（二）尾 1结语'],
    [
      '【篇一】江|一、桥|二、路|结语|【篇二】河|一、山|二、水',
      '1【篇一】江 2一、桥 2二、路 2结语 1【篇二】河 2一、山 2二、水',
    ],
    // Headings of the source alone keep their order, jumps taken out.
    ['# 江|### 桥|## 路|#### 头|# 河', '1江 2桥 2路 3头 1河'],
    ['### 桥|## 路|### 头', '1桥 1路 2头'],
    // Beside numbered ones, a depth keeps the level that it first had, but never jumps.
    ['## 江|一、桥|二、路|### 渠|## 河|### 湖', '1江 2一、桥 2二、路 3渠 1河 2湖'],
    ['## 江|### 桥|一、头|二、尾|### 路|## 河', '1江 2桥 3一、头 3二、尾 2路 1河'],
    ['### 江|一、桥|二、路|## 河|### 湖', '1江 2一、桥 2二、路 1河 1湖'],
  ])('%s', (source, expected) => {
    expect(levels(source)).toBe(expected)
  })
})
