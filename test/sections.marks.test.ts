import {describe, expect, test} from 'vitest'
import {markReader} from '../src/sections/marks.js'
import {type Shape, shapeOf} from '../src/sections/shape.js'

describe('a marker at the head of a line', () => {
  const read = markReader(null)
  const shown = (line: string): string | undefined => {
    const mark = read(line)
    return (
      mark &&
      [
        mark.kind,
        mark.path.join('.'),
        mark.ordinal,
        mark.numeral,
        mark.system,
        `“${mark.marker}”`,
        line.slice(mark.end),
      ].join(' ')
    )
  }

  test.each([
    ['一、桥', 'han 1 1 一 han “一、” 桥'],
    ['十二、　桥', 'han 12 12 十二 han “十二、” 桥'],
    ['（三）桥', 'hanParen 3 3 三 han “（三）” 桥'],
    ['1.2.10 桥', 'decimal 1.2.10 10 10 digit “1.2.10” 桥'],
    ['第五条之一　桥', 'article 5.1 5 五 han “第五条之一” 桥'],
    ['第五條之十二　橋', 'article 5.12 5 五 han “第五條之十二” 橋'],
    ['第十条　桥', 'article 10 10 十 han “第十条” 桥'],
    ['Ⅳ. 桥', 'roman 4 4 Ⅳ roman “Ⅳ.” 桥'],
    ['①桥', 'circled 1 1 ① circled “①” 桥'],
    ['　一、桥', undefined],
    ['桥', undefined],
    ['一桥', undefined],
  ])('%s', (line, expected) => {
    expect(shown(line)).toBe(expected)
  })

  test('at the end of a title it is printed without the title', () => {
    expect(read('在镇上的讲话【篇一】')?.marker).toBe('【篇一】')
    expect(read('【甲】在镇上的讲话【篇二】')?.marker).toBe('【篇二】')
    expect(read('【篇三】桥')?.marker).toBe('【篇三】')
  })

  test.each([
    ['一、二年级放假', true],
    ['三、四线城市', true],
    ['一、三年级放假', false],
    ['一、第二座桥', false],
    ['一、桥', false],
  ])('the next number straight behind it makes it suspect: %s', (line, suspect) => {
    expect(read(line)?.suspect).toBe(suspect)
  })

  test('rows of a user: options of a row, and what is wrong with them', () => {
    const row = {open: '图', systems: ['digit'], close: '(?=\\s)', rung: 7, role: 'heading'} as const
    const own = (more: object) => markReader({mine: {...row, ...more}})
    expect(own({})('图1 桥')).toMatchObject({kind: 'mine', ordinal: 1, marker: '图1', end: 3})
    expect(own({})('图 桥')?.kind).toBeUndefined()
    expect(own({bare: true})('图 桥')).toMatchObject({
      ordinal: 1,
      path: [1],
      system: 'digit',
      marker: '图',
      end: 2,
    })
    expect(own({bare: true})('图12 桥')).toMatchObject({ordinal: 12, path: [12]})
    expect(own({not: '\\s桥'})('图1 桥')?.kind).toBeUndefined()
    expect(own({not: '\\s桥'})('图1 路')?.kind).toBe('mine')
    expect(own({systems: ['han', 'digit']})('图二 桥')).toMatchObject({ordinal: 2, system: 'han'})
    expect(own({close: '-#(?=\\s)', several: true})('图1-2 桥')).toMatchObject({
      path: [1, 2],
      ordinal: 2,
      numeral: '2',
    })
    // What is no number of the system is none.
    expect(own({systems: ['roman']})('图ⅠⅠⅠⅠⅤ 桥')?.kind).toBeUndefined()
    expect(() => own({rung: 'x'})).toThrow('sections.markers.mine.rung')
  })
})

describe('the shape of a title', () => {
  test.each<[string, Shape, number]>([
    ['', 'empty', 0],
    ['修桥', 'title', 2],
    ['修好桥吗？', 'title', 5],
    ['修好桥！', 'title', 4],
    ['修桥、修路，修渠…', 'title', 9],
    ['桥'.repeat(60), 'title', 60],
    ['桥'.repeat(61), 'text', 61],
    [`${'桥'.repeat(60)}？`, 'text', 61],
    ['桥修好了。', 'lone', 5],
    [`${'桥'.repeat(41)}。`, 'lone', 42],
    [`${'桥'.repeat(42)}。`, 'text', 43],
    ['他说“桥修好了。”', 'lone', 9],
    ['修桥。路也要修', 'lead', 3],
    ['修桥！路也要修', 'lead', 3],
    ['“修桥。”路也要修', 'lead', 5],
    ['修桥！！路也要修', 'lead', 4],
    [`${'桥'.repeat(41)}。路`, 'lead', 42],
    [`${'桥'.repeat(42)}。路`, 'text', 43],
    ['修桥；路也要修', 'text', 3],
    ['修桥；', 'item', 3],
    ['修桥;', 'item', 3],
    ['修桥，', 'item', 3],
    ['修桥,', 'item', 3],
    ['修桥、', 'item', 3],
    ['修桥：', 'colon', 3],
    ['修桥:', 'colon', 3],
    ['元旦：放假一天。', 'lead', 3],
    ['元旦：放假一天，闭馆', 'title', 10],
    [`${'旦'.repeat(24)}：放假一天。`, 'lead', 25],
    [`${'旦'.repeat(25)}：放假一天。`, 'lone', 31],
    ['元旦：放假吗？', 'title', 7],
    ['元旦：放假吗？放假。', 'lead', 3],
    ['修改为：桥。', 'lone', 6],
    ['修改：“桥”。', 'lone', 7],
    ['元旦，周一：放假。', 'lone', 9],
    ['放假。元旦：一天。', 'lead', 3],
    // Blanks to fill in.
    ['本馆位于（）', 'item', 6],
    ['本馆位于（　　）。', 'item', 9],
    ['本馆位于(  )？', 'item', 9],
    ['本馆位于()', 'title', 6],
    ['本馆位于__', 'item', 6],
    ['本馆位于____?', 'item', 9],
    ['本馆位于_', 'title', 5],
    ['本馆位于（镇）', 'title', 7],
    ['（　　）是本馆', 'title', 7],
    ['本馆位于(镇)', 'title', 7],
  ])('%s', (title, shape, end) => {
    expect(shapeOf(title)).toEqual({shape, end})
  })
})
