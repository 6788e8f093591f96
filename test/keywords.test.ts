import {describe, expect, test} from 'vitest'
import {keywordClasses, keywords} from '../src/article/flow/keywords.data.js'
import {clean} from '../src/index.js'

const read = (link: string): string =>
  clean(`<div><p>馆长说，${link}的苹果今年收得早，社里备好了冷库，过几天就要装车运走。</p></div>`, {
    from: 'html',
  }).markdown

describe('links that a portal sets on words', () => {
  test.each(keywords.map(({sample}) => sample))('%s', (sample) => {
    expect(read(`<a href="http://${sample}">河湾</a>`)).toContain('馆长说，河湾的苹果')
    expect(keywords.filter(({pattern}) => pattern.test(sample))).toHaveLength(1)
  })
  test.each([...keywordClasses])('class %s', (name) => {
    expect(read(`<a class="${name}" href="http://news.river.example/k/1">河湾</a>`)).toContain(
      '馆长说，河湾的苹果',
    )
  })
  test.each([
    'http://finance.sina.com.cn/stock/2021-11-26/doc-1.shtml',
    'http://finance.eastmoney.com/a/202111261.html',
    'http://fund.eastmoney.com/a/202111261234.html',
    'https://stock.hexun.com/2021-11-26/1.html',
    'https://www.sohu.com/a/1_2',
  ])('%s is an article', (address) => {
    expect(read(`<a href="${address}">河湾</a>`)).toContain(`[河湾](${address})`)
  })
})
