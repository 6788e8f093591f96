import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {dataOf} from '../src/messages.js'
import {resolveOptions} from '../src/options.js'
import {readText} from '../src/read/index.js'
import {firstLost, verify} from '../src/verify.js'

const source = '新桥昨天建成。\n两岸居民往来方便。\n路修好了。'
const settings = resolveOptions({from: 'text'})

describe('verify', () => {
  test('a loss is an error with its characters and its place', () => {
    const file = new VFile(source)
    verify(readText('新桥昨天建成。\n路修好了。'), file, settings)
    const [message] = file.messages
    expect(message?.ruleId).toBe('verify-lost')
    expect(message?.fatal).toBe(true)
    expect(message?.reason).toContain('8 Han characters')
    expect(message).toMatchObject({line: 2, column: 1})
  })

  test('what the ledger has is no loss', () => {
    const file = new VFile(source)
    dataOf(file).changes.push({
      rule: 'article-outside',
      action: 'remove',
      before: '两岸居民往来方便。',
      reason: '',
      confidence: 1,
    })
    verify(readText('新桥昨天建成。\n路修好了。'), file, settings)
    expect(file.messages).toEqual([])
  })

  test('a place that cannot be told is none', () => {
    expect(firstLost('甲乙', ['甲乙'], '甲')).toBeUndefined()
    expect(firstLost('甲、乙', ['甲'], '乙')).toBe('乙')
  })
})
