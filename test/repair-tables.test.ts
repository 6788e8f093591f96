import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {remarkRepair, repair, repairText} from '../src/doors/repair.js'
import {lostText} from '../src/repair/encoding/lost.data.js'
import {pageLines} from '../src/repair/joins.data.js'
import {masks} from '../src/repair/marks.data.js'
import {maskRuns} from '../src/repair/masks.js'

test('every mask row acts, no mark stands twice', () => {
  const marks = Object.values(masks).flatMap(({marks}) => [...marks])
  expect(new Set(marks).size).toBe(marks.length)
  for (const mark of marks) expect(maskRuns(`馆里的${mark}${mark}书`)).toEqual([{start: 3, end: 5}])
})

test.each(Object.entries(pageLines).map(([name, {sample}]) => [name, sample] as const))(
  'page line %s',
  (name, line) => {
    expect(pageLines[name as keyof typeof pageLines].pattern.test(line)).toBe(true)
    const text = `馆里的书很多，有一千\n${line}\n多册，都是新书。`
    expect(repairText(text, 'text', new VFile(text)).text).toBe('馆里的书很多，有一千多册，都是新书。')
  },
)

test.each(['第三页写着书名', '3-5', '第 3 页写着', '2.5', '3/10的书'])('not a page line: %s', (line) => {
  expect(Object.values(pageLines).some(({pattern}) => pattern.test(line))).toBe(false)
})

test('every row of lost text acts', () => {
  const samples = {replaced: '锟斤拷', memory: '烫烫烫', unknown: '????馆'}
  for (const [name, {pattern}] of Object.entries(lostText))
    expect(samples[name as keyof typeof samples].match(pattern)?.length).toBe(1)
})

test('the plugin wraps the parser that is there', () => {
  const file = unified()
    .use(remarkParse)
    .use(remarkRepair)
    .use(remarkStringify)
    .processSync('沿?？h的圖書館，沿海的縣城。')
  expect(String(file)).toBe('沿海縣的圖書館，沿海的縣城。\n')
  expect(file.data.zhengwen?.changes[0]).toMatchObject({rule: 'shift-gbk', before: '?？h', after: '海縣'})
})

test('a tree is repaired by itself', () => {
  const tree = unified().use(remarkParse).parse('今天開(kāi)門(mén)讀(dú)書(shū)。')
  const file = new VFile()
  repair(tree, file)
  expect(unified().use(remarkStringify).stringify(tree)).toBe('今天開門讀書。\n')
  expect(file.data.zhengwen?.changes.map(({rule}) => rule)).toContain('pinyin-annotation')
})

test('the plugin leaves front matter, and does the rest with stock packages', () => {
  const pipeline = () =>
    unified().use(remarkParse).use(remarkFrontmatter).use(remarkRepair).use(remarkStringify)
  const matter = '---\ntitle: 20**年，中共**省委\n---\n\n'
  const file = pipeline().processSync(
    `${matter}20**年，“__”书店在**县。今天開(kāi)門(mén)讀(dú)書(shū)，**圖**(tú)也讀。\n\n有一千\n\n各位，有一千\n\n— 3 —\n\n多册新书。\n`,
  )
  const expected = `${matter}20\\*\\*年，“\\_\\_”书店在\\*\\*县。今天開門讀書，**圖**也讀。\n\n有一千\n\n各位，有一千多册新书。\n`
  expect(String(file)).toBe(expected)
  expect(String(pipeline().processSync(expected))).toBe(expected)
  const row = file.data.zhengwen?.changes.find(({rule}) => rule === 'pinyin-annotation')
  expect(row?.position?.start).toMatchObject({line: 5})
})

test('the plugin asks for a parser', () => {
  expect(() => unified().use(remarkRepair).freeze()).toThrow(/expected `remark-parse` before it/)
})

test('a swallowed `<` of a tag comes back', () => {
  const html = '<p><strong>他們說：“走進車間?！?/strong>機器很新，車間很乾淨，他們說：“好。”</p>'
  const {text} = repairText(html, 'html', new VFile(html))
  expect(text).toBe('<p><strong>他們說：“走進車間。”</strong>機器很新，車間很乾淨，他們說：“好。”</p>')
})
