import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {remarkRepair, repairText} from '../src/doors/repair.js'
import {clean} from '../src/index.js'
import type {Kind, RepairOptions} from '../src/types.js'

describe('the source, before a parser reads it', () => {
  const repaired = (text: string, kind: Kind, options: RepairOptions = {}) => {
    const file = new VFile(`---\na: 1\n---\n${text}`)
    const edited = repairText(text, kind, file, options)
    const {changes = []} = file.data.zhengwen ?? {}
    return {
      text: edited.text,
      changes: changes.map(({rule, position}) => `${rule} ${position?.start.line}:${position?.start.column}`),
      back: edited.back,
    }
  }

  test('places point into the whole document', () => {
    const {changes, back, text} = repaired('好\n桥很长，\n— 3 —\n路宽。', 'markdown')
    expect(text).toBe('好\n桥很长，路宽。')
    expect(changes).toEqual(['join-page 5:5'])
    expect(back(text.indexOf('路'))).toBe('好\n桥很长，\n— 3 —\n'.length)
  })

  test('passes are for their kinds of source', () => {
    const bold = '甲**乙。**丙'
    expect(repaired(bold, 'markdown').text).toBe('甲**乙**。丙')
    expect(repaired(bold, 'text').text).toBe(bold)
    expect(repaired(bold, 'html').text).toBe(bold)
    const lines = '桥很长，\n— 3 —\n路宽。'
    expect(repaired(lines, 'html').text).toBe(lines)
    expect(repaired('20**年', 'text').text).toBe('20**年')
    expect(repaired('20**年', 'markdown').text).toBe('20\\*\\*年')
    expect(repaired('桥&amp;nbsp;路', 'text').text).toBe('桥&amp;nbsp;路')
    expect(repaired('桥&amp;nbsp;路', 'html').text).toBe('桥&nbsp;路')
  })

  test('each pass obeys its switch', () => {
    expect(repaired('甲**乙。**丙', 'markdown', {emphasis: 'off'}).text).toBe('甲**乙。**丙')
    expect(repaired('甲**乙。**丙', 'markdown', {emphasis: 'report'}).text).toBe('甲**乙。**丙')
    expect(repaired('20**年', 'markdown', {masks: 'off'}).text).toBe('20**年')
    expect(repaired('图\ue5e5书', 'text', {shift: null}).text).toBe('图\u3000书')
  })

  test('what was mended may show more of its kind', () => {
    const {text, changes} = repaired('\ue5e5图书馆\n老桥', 'text')
    expect([text, changes]).toEqual(['\u3000图书馆\n老桥', ['shift-encoding 4:1']])
  })
})

describe('remarkRepair', () => {
  const source = '---\na: **乙。**丙\n---\n\n甲**乙。**丙\n'
  const run = (options?: RepairOptions | null) => {
    const tree = unified().use(remarkParse).use(remarkRepair, options)
    const file = new VFile('甲**乙。**丙**丁**\n')
    const parsed = tree.parse(file)
    return {parsed, file, processor: tree}
  }

  test('repairs what a parser reads, and places point into what was given', () => {
    const {parsed, file} = run()
    const [paragraph] = parsed.children
    expect(
      paragraph?.type === 'paragraph' &&
        paragraph.children.map(({type, position}) => [type, position?.start.offset]),
    ).toEqual([
      ['text', 0],
      ['strong', 1],
      ['text', 4],
      ['strong', 8],
    ])
    expect(file.data.zhengwen?.changes.map(({rule}) => rule)).toEqual(['emphasis-edge'])
  })

  test.each([undefined, null, {}])('options may be %s', (options) => {
    const file = unified()
      .use(remarkParse)
      .use(remarkRepair, options)
      .use(remarkStringify)
      .processSync('甲**乙。**丙\n')
    expect(String(file)).toBe('甲**乙**。丙\n')
  })

  test('front matter is not read', () => {
    const file = unified().use(remarkParse).use(remarkRepair).use(remarkStringify).processSync(source)
    expect(String(file)).toContain('甲**乙**。丙')
    expect(file.data.zhengwen?.changes).toHaveLength(1)
  })

  test('it needs a parser, and options that it knows', () => {
    expect(() => unified().use(remarkRepair).freeze()).toThrow('Cannot use `remarkRepair` without a parser')
    expect(() =>
      unified()
        .use(remarkParse)
        .use(remarkRepair, {x: 1} as never)
        .freeze(),
    ).toThrow('`x`')
  })
})

describe('the metadata have the damage of the text', () => {
  const titled = (title: string, body: string, repair?: RepairOptions) =>
    clean(`---\ntitle: ${title}\ntags: [${title}]\n---\n\n${body}\n`, {
      from: 'markdown',
      repair,
      sections: false,
    }).metadata
  test('entities and encodings', () => {
    expect(titled('桥&nbsp;路', '好').title).toBe('桥 路')
    expect(titled('桥&nbsp;路', '好', {shift: 'off'}).title).toBe('桥&nbsp;路')
    expect(titled('桥&nbsp;路', '好', {shift: 'report'}).title).toBe('桥&nbsp;路')
  })

  test('readings, where the text shows that they are noise', () => {
    const noisy = '今天開(kāi)門(mén)讀(dú)書(shū)。'
    expect(titled('開(kāi)門', noisy).title).toBe('開門')
    expect(titled('開(kāi)門', '今天開門。').title).toBe('開(kāi)門')
    expect(titled('開(kāi)門', noisy, {pinyin: 'off'}).title).toBe('開(kāi)門')
  })
})
