import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {dataOf} from '../src/messages.js'
import {resolveOptions} from '../src/options.js'
import {readText} from '../src/read/index.js'
import {firstLost, strayed, verify, verifySince} from '../src/verify.js'

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

  test('a surplus elsewhere hides no passage', () => {
    const file = new VFile(source)
    // The same characters stand in the metadata.
    dataOf(file).metadata.title = '便方来往民居岸两'
    verify(readText('新桥昨天建成。\n路修好了。'), file, settings)
    const [message] = file.messages
    expect(message?.reason).toContain('两岸居民往来方便')
    expect(message).toMatchObject({line: 2, column: 1})
  })

  test('lines that were moved, joined or cut are there', () => {
    const shown = '新桥昨天建成\n两岸居民往来方便\n路修好了大家高兴'
    expect(strayed(shown, ['路修好了，大家高兴。两岸居民\n往来方便', '新桥昨天建成'])).toEqual([])
    expect(strayed(shown, ['新桥昨天建成路修好了大家高兴'])).toEqual(['两岸居民往来方便'])
    expect(strayed('甲乙丙丁', ['甲乙', '丙丁'])).toEqual([])
    expect(strayed('甲乙丙丁', ['甲', '乙丙', '丁'])).toEqual(['甲乙丙丁'])
  })

  test('what is lost behind the proof is told of too', () => {
    const file = new VFile(source)
    const proof = verify(readText(source), file, settings)
    verifySince(proof, readText(source), file)
    expect(file.messages).toEqual([])
    verifySince(proof, readText('新桥昨天建成。\n路修好了。'), file)
    expect(file.messages[0]?.ruleId).toBe('verify-lost')
    expect(file.messages[0]?.reason).toContain('8 Han characters')
  })

  test.each(['Hans', 'Hant', 'Hant-TW', 'Hant-HK'] as const)(
    'a script that is converted is no loss: %s',
    (to) => {
      for (const input of [
        '---\ntitle: 软件和鼠标\n---\n一、信息网络\n\n打印机与![图片](a.png)。\n\n二、他説「軟體」。',
        '<h1>软件和鼠标</h1><p>一、信息网络。<b>打印机</b></p><p>二、出租车。</p>',
      ])
        for (const phrases of [false, true])
          expect(
            clean(input, {script: to, phrases, verify: true}).messages.filter(({fatal}) => fatal),
          ).toEqual([])
    },
  )

  test('a place that cannot be told is none', () => {
    expect(firstLost('甲乙', ['甲乙'], '甲')).toBeUndefined()
    expect(firstLost('甲、乙', ['甲'], '乙')).toBe('乙')
  })
})
