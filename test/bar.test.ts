import {describe, expect, test} from 'vitest'
import {barWords} from '../src/article/bar.data.js'
import {fold} from '../src/article/fold.js'
import {clean} from '../src/index.js'

const prose = '镇上的图书馆今天上午开门，来了不少读者，馆长说，这座楼修了三年，用的是河边的石头。'

test.each(Object.entries(barWords))('words of a bar: %s', (_, {pattern, sample}) => {
  expect(pattern.test(fold(sample).key)).toBe(true)
})

/** A line between a title and its text, in a page and in Markdown; what each article makes of it. */
function below(line: string) {
  const page = `<!doctype html><title>镇图书馆今天开门</title><div><h1>镇图书馆今天开门</h1><div>${line}</div><p>${prose}</p><p>${prose}</p></div>`
  return [clean(page), clean(`# 镇图书馆今天开门\n\n${line}\n\n${prose}\n\n${prose}\n`)].map(
    ({text, metadata, changes}) => ({
      first: text.split('\n')[0],
      published: metadata.published,
      source: metadata.source,
      row: changes.find(({before}) => before === line)?.rule,
    }),
  )
}

describe('the bar below a title leaves, without any label', () => {
  test.each([
    ['2021-03-04 10:22 河湾日报', '2021-03-04T10:22:00+08:00', '河湾日报'],
    ['河湾新闻网 2021-03-04 10:22 阅读 3.2万', '2021-03-04T10:22:00+08:00', '河湾新闻网'],
    ['2021年3月4日 星期四 河湾日报 第03版', '2021-03-04', '河湾日报'],
    ['河湾晚报官方账号 2021-03-04 10:22 · 优质创作者', '2021-03-04T10:22:00+08:00', '河湾晚报'],
    ['发布于 2021-03-04 10:22 · IP 属地浙江', '2021-03-04T10:22:00+08:00', undefined],
    ['河边读书人于 2021-03-04 10:22:33 发布阅读量1.2k收藏12', '2021-03-04T10:22:33+08:00', undefined],
    ['周远 · 2021-03-04', '2021-03-04', undefined],
    ['10小时前 河湾日报', undefined, '河湾日报'],
    ['03-04 10:22', undefined, undefined],
  ])('%s', (line, published, source) => {
    const said = {first: prose, published, source, row: 'trim-credit'}
    expect(below(line)).toEqual([said, said])
  })

  test.each(['阅读 1.2万+ · 点赞 35', '约 1200 字 · 阅读需 5 分钟', '转发 12'])(
    'and counters: %s',
    (line) => {
      expect(below(line)).toMatchObject([
        {first: prose, row: 'trim-interface'},
        {first: prose, row: 'trim-interface'},
      ])
    },
  )
})

test.each([
  ['a day and a name are printed below speeches', '周远 2021年3月4日'],
  ['a day and an office', '2021年3月4日 河湾市规划局'],
  ['a programme', '2021-03-04 10:22 新书朗读会'],
  ['a sentence', '2021年3月4日，河湾日报社。'],
  ['a number of something', '阅读室 12 间'],
])('%s: the line stays', (_, line) => {
  expect(below(line).map(({first}) => first)).toEqual([line, line])
})

test('in the midst of the text such a line is of the text', () => {
  const line = '2021-03-04 10:22 河湾日报'
  expect(clean([prose, line, prose].join('\n\n')).text).toContain(line)
})
