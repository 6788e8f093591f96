import {describe, expect, test} from 'vitest'
import {annotationsOf, pinyin} from '../src/repair/pinyin.js'
import {unshielded} from '../src/repair/shield.js'
import {normalReading, readingFit, withoutTone} from '../src/repair/syllable.js'
import {mended} from './mended.js'

const table: Readonly<Record<string, readonly string[]>> = {
  书: ['shū'],
  開: ['kāi'],
  門: ['mén'],
  說: ['shuō', 'shuì'],
  讀: ['dú', 'dòu'],
  行: ['xíng', 'háng'],
  旅: ['lǚ'],
  个: ['gè', 'ge'],
  单: ['dān', 'shàn'],
  龘: ['dá'],
  的: ['de', 'dì'],
}
const readings = (character: string): readonly string[] => table[character] ?? []
const noted = (text: string, noisy = false): string =>
  mended(text, (value) => pinyin(value, () => readings, unshielded, {noisy}))

describe('a syllable reads a character', () => {
  test.each<[string, string, 0 | 1 | 2]>([
    ['shū', '书', 2],
    ['SHŪ', '书', 2],
    ['shu', '书', 2],
    ['shu1', '书', 2],
    ['shù', '书', 1],
    ['kāi', '书', 0],
    ['háng', '行', 2],
    ['xíng', '行', 2],
    ['lv3', '旅', 2],
    ['lu:3', '旅', 2],
    ['lü', '旅', 2],
    ['lu', '旅', 2],
    ['lǜ', '旅', 1],
    ['ge', '个', 2],
    ['a', '甲', 0],
  ])('%s %s: %i', (written, character, fit) => {
    expect(readingFit(written, character, readings)).toBe(fit)
  })

  test('in the letters of dictionaries', () => {
    expect(normalReading('SHU\u0304')).toBe('shū')
    expect(normalReading('lv')).toBe('lü')
    expect(normalReading('ɡɑ')).toBe('ga')
    expect(['lǚ', 'shū', 'mén', 'ma5', 'de', 'nü'].map(withoutTone)).toEqual([
      'lü',
      'shu',
      'men',
      'ma',
      'de',
      'nü',
    ])
  })
})

describe('readings behind their characters', () => {
  const found = (text: string): string[] =>
    annotationsOf(text, readings, unshielded).map(
      ({base, start, end, syllables, exact, needless}) =>
        `${base} ${text.slice(start, end)} ${syllables.join('+')}${exact ? '' : ' tone'}${needless ? ' needless' : ''}`,
    )
  test.each<[string, string[]]>([
    ['读书(shū)', ['书 (shū) shū needless']],
    ['读书（ shū ）', ['书 （ shū ） shū needless']],
    ['读书(shù)', ['书 (shù) shù tone needless']],
    ['读书(shu)(shū)', ['书 (shu)(shū) shu+shū needless']],
    ['读书(kāi)', []],
    ['读书(shū)(kāi)', []],
    ['读书(GDP)', []],
    ['龘(dá)', ['龘 (dá) dá']],
    ['单(shàn)', ['单 (shàn) shàn']],
    ['单(dān)', ['单 (dān) dān needless']],
    ['a(shū)', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('not where the text is no prose', () => {
    expect(
      annotationsOf(
        '书(shū)',
        readings,
        Object.assign(() => true, {ranges: () => []}),
      ),
    ).toEqual([])
  })
})

describe('what nobody meant goes', () => {
  const many = '開(kāi)門(mén)讀(dú)'
  test.each([
    ['many on many', `今天${many}`, '今天開門讀'],
    ['twice behind one', '今天書開(kāi)(kāi)了', '今天書開了'],
    ['with spaces behind', '開(kāi) 門(mén) 讀(dú) 說(shuō) 好', '開門讀說好'],
    ['but not what stands apart anyway', '開(kāi) 門(mén)讀(dú)說 好 的 事', '開 門讀說 好 的 事'],
    ['in a text that teaches, where a machine put them', `拼音：${many}說(shuō)`, '拼音：開門讀說'],
    ['one kind at every place of its character', '单(shàn)家，单(shàn)庄，单(shàn)人', '单家，单庄，单人'],
  ])('%s', (_, text, expected) => {
    expect(noted(text)).toBe(expected)
  })

  test.each([
    ['one', '今天開(kāi)門'],
    ['two', '今天開(kāi)門(mén)'],
    ['three in a long text', `${many}${'字'.repeat(150)}`],
    ['on rare characters', '单(shàn)龘(dá)行(háng)'],
    ['not at every place', '单(shàn)家，单(shàn)庄，单(shàn)人，单独'],
    ['notes', '開(kāi)：打开。門(mén)：出口。讀(dú)：念。'],
    ['nothing of the kind', '今天開門'],
  ])('%s stays', (_, text) => {
    expect(noted(text)).toBe(text)
  })

  test('three among 150 characters are many, one fewer of each is not', () => {
    expect(noted(`${many}${'字'.repeat(146)}`)).toBe(`開門讀${'字'.repeat(146)}`)
    expect(noted(`${many}${'字'.repeat(147)}`)).toContain('(kāi)')
  })

  test('a text that teaches readings is told of and left', () => {
    const text = '请跟读：书(shū)书(shū)个(gè)单(dān)'
    expect(noted(text)).toBe(`${text} | repair-possible (shū)`)
  })

  test('a note is meant unless the document is noisy', () => {
    expect(noted('開(kāi)門(mén)讀(dú)說(shuō)，单(shàn)：姓')).toBe('開門讀說，单(shàn)：姓')
    expect(noted('開(kāi)：門', true)).toBe('開：門')
    expect(noted('今天開(kāi)門', true)).toBe('今天開門')
  })

  test('what is found makes the document noisy', () => {
    const evidence = {noisy: false}
    expect(pinyin('今天開(kāi)門', () => readings, unshielded, evidence)).toEqual([])
    expect(evidence.noisy).toBe(false)
    expect(pinyin(`今天${many}`, () => readings, unshielded, evidence)[0]).toEqual({
      start: 3,
      end: 8,
      insert: '',
      rule: 'pinyin-annotation',
      action: 'remove',
    })
    expect(evidence.noisy).toBe(true)
  })
})
