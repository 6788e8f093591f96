import {describe, expect, test} from 'vitest'
import {converterFactory} from '../src/doors/script.js'
import {spoiltIn} from '../src/script/detect.js'
import {letters} from '../src/script/letters.data.js'
import {machine} from '../src/script/machine.data.js'
import {pairs} from '../src/script/pairs.data.js'
import {isKept} from '../src/script/settle.js'
import {sheng} from '../src/script/sheng.data.js'
import {wu} from '../src/script/wu.data.js'
import {zheng} from '../src/script/zheng.data.js'
import {zhu} from '../src/script/zhu.data.js'

describe('letters', () => {
  const simplify = converterFactory('t', 'cn')
  const traditionalize = converterFactory('cn', 't')
  const characters = {hans: [...letters.hans.trim()], hant: [...letters.hant.trim()]}

  test('are told once, in code point order, and apart', () => {
    const hans = characters.hans.filter((character) => character !== '\n')
    const hant = characters.hant.filter((character) => character !== '\n')
    expect(hans).toEqual([...new Set(hans)].sort())
    expect(hant).toEqual([...new Set(hant)].sort())
    expect(hans.filter((character) => hant.includes(character))).toEqual([])
  })

  test('OpenCC changes each, and leaves what it is changed to', () => {
    for (const character of characters.hant) {
      if (character === '\n') continue
      expect(simplify(character), character).not.toBe(character)
      expect(letters.hant).not.toContain(simplify(character))
    }
    for (const character of characters.hans) {
      if (character === '\n') continue
      expect(traditionalize(character), character).not.toBe(character)
      expect(letters.hans).not.toContain(traditionalize(character))
    }
  })

  test('what both scripts write is not among them', () => {
    for (const character of '后里面台著乾藉徵於瞭昇夥餘干云余几只系范') {
      expect(letters.hant + letters.hans).not.toContain(character)
    }
  })
})

test('every pair is one that opencc-js has', () => {
  for (const targets of Object.values(pairs)) {
    for (const {plain, phrases} of Object.values(targets)) {
      expect(converterFactory(plain.from, plain.to)('一')).toBe('一')
      expect(converterFactory(phrases.from, phrases.to)('一')).toBe('一')
    }
  }
})

describe('characters that keep their form', () => {
  /** An input for each row, in the order of the table: the row acts on it, and no row on the near-miss. */
  const cases = {
    著: {
      rows: zhu,
      acts: [
        '成效顯著',
        '功績卓著',
        '原著',
        '專著',
        '譯著',
        '論著',
        '編著',
        '合著',
        '他所著',
        '見微知著',
        '新著《家》',
        '著名',
        '著作',
        '著述',
        '著書立說',
        '閉門著書，',
        '著有《家》',
        '名聞著於竹帛',
        '（魯迅著）',
        '（著）',
        '《家》，巴金著，',
        '巴金著《家》',
        '巴金著',
        '高爾基 著',
      ],
      misses: [
        '彰顯著活力',
        '翻譯著一本書',
        '燈還亮著',
        '（沉默著）',
        '《家》，大家傳閱著，',
        '他反覆翻閱著《家》',
        '討論著',
        '合著眼',
        '有所著重',
        '看著作業',
        '拿著名單',
        '看著書。',
        '附著於世',
        '沿著河岸',
        '面臨著挑戰',
        '一著不讓',
        '他翻看著《家》',
        '《家》，他讀著，',
      ],
    },
    於: {
      rows: wu,
      acts: ['作家於梨華', '於菟', '樊於期', '商於之地', '於潛鎮', '於戲！'],
      misses: ['關於倫理', '關於戲劇', '至於穆斯林', '用於單位', '處於潛伏期', '於是'],
    },
    徵: {
      rows: zheng,
      acts: ['宮商角徵羽', '宮、商、角、徵、', '變徵之聲', '魏徵', '文徵明'],
      misses: ['主角徵選', '交流徵求意見', '特徵', '徵調', '徵音樂人'],
    },
    昇: {rows: sheng, acts: ['洪昇'], misses: ['上昇']},
  }

  for (const [letter, {rows, acts, misses}] of Object.entries(cases)) {
    test(`${letter}: each row has a text that only it or one before it acts on`, () => {
      expect(acts).toHaveLength(rows.length)
      for (const [index, text] of acts.entries()) {
        const row = rows[index] as (typeof rows)[number]
        expect(isKept(text, text.indexOf(letter), [row]), `${text}: ${row.reason}`).toBe(true)
      }
    })

    test.each(misses)(`${letter}: %s`, (text) => {
      expect(isKept(text, text.indexOf(letter), rows)).toBe(false)
    })
  }
})

describe('spoilt words', () => {
  test('are told once, and right where they are said to be', () => {
    const words = machine.map(({wrong}) => wrong)
    expect(words).toEqual([...new Set(words)])
    const simplify = converterFactory('tw', 'cn')
    for (const {wrong, right} of machine) {
      expect(spoiltIn(wrong), wrong).toEqual([wrong])
      expect(spoiltIn(right), right).toEqual([])
      expect(simplify(wrong), wrong).toBe(simplify(right))
    }
  })

  test.each([
    '東一方麵館',
    '研製度量衡',
    '善盡管理之責',
    '美髮展覽',
    '全國傢具展',
    '關係統一',
    '手錶示範',
    '農曆史料',
    '相沖突然',
    '理髮行業',
    '手機製造',
    '秦始皇後人',
    '街頭發生',
    '恢復雜誌',
    '看見麵包',
    '編製預算',
  ])('%s', (text) => {
    expect(spoiltIn(text)).toEqual([])
  })
})
