import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readText} from '../src/read/text.js'
import {numbering} from '../src/sections/index.js'

const body = '镇图书馆今年新添了三千册书。'

/** `rule: actual -> expected` for each message on `lines`. */
function told(...lines: string[]): string[] {
  const file = new VFile()
  numbering(readText(lines.join('\n')), file)
  return file.messages.map(
    ({ruleId, actual, expected}) => `${ruleId}: ${actual}${expected ? ` -> ${expected.join()}` : ''}`,
  )
}

test('a document in order: nothing to tell', () => {
  const inner = ['（一）开馆。每天九点开门。', '（二）借书。每人可借五本。']
  expect(told('一、总体要求', body, ...inner, '二、主要任务', body, ...inner, '三、保障措施', body)).toEqual(
    [],
  )
})

test('（一） may count on through 一、 二、', () => {
  const lines = [
    '一、要求',
    '（一）开馆。每天九点开门。',
    '（二）借书。每人可借五本。',
    '二、任务',
    '（三）修桥。老桥今年修好。',
  ]
  expect(told(...lines)).toEqual([])
})

test.each([
  ['numbering-gap: 三、 -> 二、', ['一、要求', body, '三、任务', body]],
  ['numbering-repeat: 二、 -> 三、', ['一、要求', body, '二、任务', body, '二、措施', body]],
  ['numbering-start: 二、 -> 一、', ['二、任务', body, '三、措施', body]],
  ['numbering-mark: 二. -> 二、', ['一、要求', body, '二.任务', body]],
  ['numbering-mark: （二）、 -> （二）', ['（一）要求', body, '（二）、任务', body]],
  ['numbering-mark: 第二章： -> 第二章　', ['第一章　总则', body, '第二章：附则', body]],
  ['numbering-form: (二) -> （二）', ['（一）要求', body, '(二)任务', body]],
  ['numbering-form: ２. -> 2.', ['1.要求。每天开门。', '２.任务。每人五本。']],
  ['numbering-lone: （一）', ['一、要求', '（一）开馆时间', body, '二、任务', body]],
  [
    'numbering-level: 1. -> （一）',
    ['一、要求', '1.开馆。每天九点。', '2.借书。每人五本。', '二、任务', body],
  ],
  ['numbering-mixed: 1.1', ['一、要求', '1.1 开馆', body, '1.2 借书', body, '二、任务', body]],
  ['numbering-end: 二、任务。 -> 二、任务', ['一、要求', body, '二、任务。', body]],
  ['numbering-mark: 第二、 -> 第二，', ['第一，开馆。每天九点开门。', '第二、借书。每人可借五本。']],
  ['numbering-gap: 三是 -> 二是', ['一是开馆。每天九点开门。', '三是借书。每人可借五本。']],
])('%s', (expected, lines) => {
  expect(told(...lines)).toEqual([expected])
})

test('a table of contents that disagrees', () => {
  const lines = ['目　录', '第一章　总则', '第二章　借阅', '第三章　附则']
  const rest = ['第一章　总则', body, '第二章　外借', body, '第三章　附则', body]
  expect(told(...lines, ...rest)).toEqual([
    'numbering-contents: 第二章　借阅 -> 第二章　外借',
    'numbering-unlisted: 第二章　外借',
  ])
})

test('an article that was put in later has its own count', () => {
  expect(told('第一条　本馆对镇民开放。', '第一条之一　本馆对学生开放。', '第二条　本馆每天开门。')).toEqual(
    [],
  )
})

test('a message points at its line, and says where to read on', () => {
  const file = new VFile()
  numbering(readText(['一、要求', body, '三、任务', body].join('\n')), file)
  const [message] = file.messages
  expect(message?.reason).toBe('Unexpected `三、` after `一、`, expected `二、`')
  expect([message?.line, message?.column, message?.source, message?.fatal]).toEqual([3, 1, 'zhengwen', false])
  expect(message?.url).toBeTruthy()
})

test('marks that stand in for `、` are read, and told', () => {
  expect(told('一：要求', body, '二：任务', body)).toEqual([
    'numbering-mark: 一： -> 一、',
    'numbering-mark: 二： -> 二、',
  ])
})

test('a ranking may count down, an excerpt may start with any 章', () => {
  expect(told('TOP3 老桥', body, 'TOP2 果园', body, 'TOP1 老街', body)).toEqual([])
  expect(told('第十二章　借阅', body, '第十三章　附则', body)).toEqual([])
})
