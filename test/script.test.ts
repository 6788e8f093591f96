import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toMarkdown} from 'mdast-util-to-markdown'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {converterFactory, detectScript, script} from '../src/doors/script.js'
import {dataOf} from '../src/messages.js'
import type {ScriptOptions} from '../src/types.js'

function run(markdown: string, options: ScriptOptions, file = new VFile()): string {
  const tree: Root = fromMarkdown(markdown)
  script(tree, file, converterFactory, options)
  return toMarkdown(tree).trim()
}

describe('across nodes', () => {
  test.each([
    ['头**发**', 'Hant', '頭**髮**'],
    ['头<b>发</b>', 'Hant', '頭<b>髮</b>'],
    ['**头**[发](https://example.com/发)很*干*燥', 'Hant', '**頭**[髮](https://example.com/发)很*乾*燥'],
    ['<ruby>头<rt>tóu</rt></ruby>发', 'Hant', '<ruby>頭<rt>tóu</rt></ruby>髮'],
    ['皇**后**在后**面**', 'Hant', '皇**后**在後**面**'],
    ['網路**上**的軟**體**', 'Hans', '网络**上**的软**件**'],
  ] as const)('%s', (input, to, output) => {
    expect(run(input, {to, phrases: to === 'Hans'})).toBe(output)
  })

  test('what is no text stays', () => {
    const input = '`发展` [看](/发展/) ![图](发.png "发展")\n\n```\n发展\n```'
    expect(run(input, {to: 'Hant'})).toBe('`发展` [看](/发展/) ![圖](发.png "發展")\n\n```\n发展\n```')
  })

  test('a break ends a text', () => {
    expect(run('头\\\n发', {to: 'Hant'})).toBe('頭\\\n發')
  })
})

describe('the right step', () => {
  test.each([
    [
      '圖書館著力完善服務製度，一方麵增加館藏，盡管經費有限，成效顯著。',
      '图书馆着力完善服务制度，一方面增加馆藏，尽管经费有限，成效显著。',
    ],
    [
      '他的著作有《母親》，高爾基著，譯著與原著、專著同架。',
      '他的著作有《母亲》，高尔基著，译著与原著、专著同架。',
    ],
    ['土著居民沿著河岸看著作業的漁船，討論著收成。', '土著居民沿着河岸看着作业的渔船，讨论着收成。'],
    ['巴金著《家》，魯迅（著）', '巴金著《家》，鲁迅（著）'],
    ['一著不讓抓落實，面臨著變化，著眼長遠', '一着不让抓落实，面临着变化，着眼长远'],
    ['館員在用於單位的場地處於潛伏期', '馆员在用于单位的场地处于潜伏期'],
    ['作家於梨華關於倫理、關於戲劇的演講，樊於期', '作家於梨华关于伦理、关于戏剧的演讲，樊於期'],
    ['宮商角徵羽是五音，主角徵選，交流徵求意見，魏徵', '宫商角徵羽是五音，主角征选，交流征求意见，魏徵'],
    ['乾縣與乾坤灣，狼藉，文徵明', '乾县与乾坤湾，狼藉，文徵明'],
  ])('%s', (input, output) => {
    expect(run(input, {to: 'Hans'})).toBe(output)
  })

  test('Simplified text stays as it is', () => {
    const input = '成效显著，见微知著，乾县的著名学者毕昇，慰藉，土著，新浪财经'
    expect(run(input, {to: 'Hans'})).toBe(input)
  })

  test('Traditional text of a region stays as it is', () => {
    for (const input of ['台灣的圖書館裡面有床與麵包', '説明：銀行裏的枱燈', '公里與皇后，這人纔來']) {
      expect(run(input, {to: 'Hant'})).toBe(input)
    }
  })

  test('a Traditional quotation does no harm to the Simplified text around it', () => {
    expect(run('他引用了“高爾基著《母親》”，成效显著，乾县受益。', {to: 'Hans'})).toBe(
      '他引用了“高尔基著《母亲》”，成效显著，乾县受益。',
    )
  })

  test('Japanese is not Chinese', () => {
    const input = '図書館の開館時間は九時からです。'
    expect(run(input, {to: 'Hans'})).toBe(input)
  })

  test('regional vocabulary only on request', () => {
    expect(run('图书馆的软件和网络', {to: 'Hant-TW'})).toBe('圖書館的軟件和網絡')
    expect(run('图书馆的软件和网络', {to: 'Hant-TW', phrases: true})).toBe('圖書館的軟體和網路')
    // A longer word is shared among the nodes that it stands in.
    expect(run('互联**网**很快，博**客**也多', {to: 'Hant-TW', phrases: true})).toBe(
      '網際網**路**很快，部落**格**也多',
    )
  })

  test('and never for mainland text in Traditional letters', () => {
    expect(run('圖書館于三月建立服務製度，讀者的核心需求', {to: 'Hans', phrases: true})).toBe(
      '图书馆于三月建立服务制度，读者的核心需求',
    )
    expect(run('引進制度，軟體', {to: 'Hant-TW', phrases: true})).toBe('引進制度，軟體')
  })

  test('what a table of words spoils is reported', () => {
    const file = new VFile()
    expect(run('职业资格考试制度', {to: 'Hant'}, file)).toBe('職業資格考試製度')
    expect(file.messages.map(({ruleId, actual, expected}) => [ruleId, actual, expected])).toEqual([
      ['script-spoilt', '製度', ['制度']],
    ])
  })
})

describe('protection', () => {
  test('words, nodes and languages', () => {
    expect(run('头发与发廊', {to: 'Hant', protect: ['发廊']})).toBe('頭髮與发廊')
    const protect = [(node: unknown) => (node as {type: string}).type === 'emphasis']
    expect(run('发展*发展*', {to: 'Hant', protect})).toBe('發展*发展*')
    expect(run('软件*软件*与发*软*件', {to: 'Hant', protect, words: {软件: '軟體'}})).toBe(
      '軟體*软件*與發*软*件',
    )
    expect(run('发展<span lang="zh-Hans">发展</span>发展', {to: 'Hant'})).toBe(
      '發展<span lang="zh-Hans">发展</span>發展',
    )
  })

  test('the words of the user win, longest first, and once', () => {
    const words = {软件: '軟體', 软件包: '套件', 内地: '内地省份'}
    const first = run('软件包与**软**件，内地', {to: 'Hant', words})
    expect(first).toBe('套件與**軟**體，内地省份')
    expect(run(first, {to: 'Hant', words})).toBe(first)
  })

  test('quotation marks', () => {
    expect(run('他说“读‘书’去”，在Xi’an', {to: 'Hant', quotes: 'corner'})).toBe('他說「讀『書』去」，在Xi’an')
    expect(run('他說「讀『書』去」', {to: 'Hans', quotes: 'curly'})).toBe('他说“读‘书’去”')
  })
})

describe('the ledger', () => {
  test('a row for each block, or for each span', () => {
    const file = new VFile()
    run('图书馆开馆\n\n你好', {to: 'Hant'}, file)
    expect(dataOf(file).changes).toMatchObject([
      {
        rule: 'script-block',
        before: '图书馆开馆',
        after: '圖書館開館',
      },
    ])
    const spans = new VFile()
    run('新图书馆，不开馆', {to: 'Hant', ledger: 'spans'}, spans)
    expect(dataOf(spans).changes.map(({before, after}) => [before, after])).toEqual([
      ['图书馆', '圖書館'],
      ['开馆', '開館'],
    ])
  })

  test('a span that would grow is left and reported', () => {
    const file = new VFile()
    const convert = (text: string): string => text.replace('书', '書本').replace('发', '發')
    expect(run('读书，发展', {to: 'Hant', convert}, file)).toBe('读书，發展')
    expect(file.messages.map(({ruleId, actual}) => [ruleId, actual])).toEqual([['script-length', '读书，']])
  })

  test('metadata', () => {
    const file = new VFile()
    const {metadata} = dataOf(file)
    metadata.title = '发展'
    metadata.authors = ['张发']
    metadata.url = 'https://example.com/发'
    metadata.extra = {cover: '/图/发.png', nested: {remark: ['图书馆']}}
    run('图书馆', {to: 'Hant-TW'}, file)
    expect(metadata).toMatchObject({
      title: '發展',
      authors: ['張發'],
      url: 'https://example.com/发',
      extra: {cover: '/图/发.png', nested: {remark: ['圖書館']}},
      language: 'zh-Hant-TW',
    })
  })
})

test('detection gives a figure', () => {
  expect(detectScript('图书馆开馆')).toMatchObject({script: 'Hans', confidence: 1, mixed: false})
  expect(detectScript('圖書館裡')).toMatchObject({script: 'Hant-TW'})
  expect(detectScript('説明')).toMatchObject({script: 'Hant-HK'})
  expect(detectScript('公務員製度一方麵')).toMatchObject({script: 'Hant', machine: ['製度', '一方麵']})
  expect(detectScript('人才工作')).toMatchObject({script: undefined, confidence: 0})
  expect(detectScript('圖書馆')).toMatchObject({mixed: true})
})

test('a converter is built when a text needs it', () => {
  const factory = (): never => {
    throw new Error('Unexpected need of a converter')
  }
  script(fromMarkdown('图书馆开馆了，成效显著'), new VFile(), factory, {to: 'Hans'})
  script(fromMarkdown('A library'), new VFile(), factory, {to: 'Hant'})
})
