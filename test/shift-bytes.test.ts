import {describe, expect, test} from 'vitest'
import {decodeBytes, encodeText, foldMarks} from '../src/repair/shift/bytes.js'
import {gbkTable, isLead, isPrivate, isTrail} from '../src/repair/shift/gbk.js'
import {leadsBehind, lose} from '../src/repair/shift/lost-pairs.js'
import type {Context, Model} from '../src/repair/shift/model.js'
import {
  best,
  extend,
  insertions,
  layerOf,
  type Node,
  openings,
  pairsOf,
  type Setting,
} from '../src/repair/shift/path.js'
import {solve} from '../src/repair/shift/solve.js'

/** A model that knows one text: what stands in it is likely. */
function knowing(text: string): Model {
  const ids = Uint16Array.from({length: 0x10000}, (_, code) => code)
  const pairs = new Set(Array.from({length: text.length}, (_, index) => text.slice(index - 1, index + 1)))
  const context = (id: number): Context => ({id, pair: -1, own: [0, 0, 0, 0]})
  return {
    ids,
    script: undefined,
    echo: () => 0,
    behind: (_, code) => context(code),
    score: ({id}, code) => (pairs.has(String.fromCharCode(id, code)) ? -1 : -6),
  }
}

const settingOf = (text: string, more: Partial<Setting> = {}): Setting => ({
  gbk: gbkTable(),
  model: knowing(text),
  folded: false,
  simplified: false,
  dropped: false,
  evidence: {proof: () => 0, knows: () => true, familiar: () => true},
  budget: {left: 1_000_000},
  words: () => 0,
  reads: () => false,
  ...more,
})

/** What the likeliest way to a node says. */
function said(node: Node | undefined): string {
  let made = ''
  for (let at = node; at && !at.silent; at = [...at.edges].sort((a, b) => b.weight - a.weight)[0]?.from)
    made = String.fromCharCode(at.code) + made
  return made
}

const right = '任务。”发展经济是中心'
const wrong = decodeBytes((encodeText(right) as number[]).toSpliced(4, 1), 'keep')

describe('a run is read from the mark on', () => {
  const solved = (text: string, setting: Setting) => {
    const at = text.indexOf('?')
    const before = text.slice(Math.max(0, at - 2), at)
    return solve(text, at, at + 2, openings(before, text.charCodeAt(at + 1), setting), setting)
  }

  test('bytes without one of their own pair up askew', () => {
    expect(decodeBytes([0xd6, 0xd0, 0x41, 0xb9], 'keep')).toBe('中A?')
    expect(decodeBytes([0xa2, 0xa1, 0xd6], 'keep')).toBe('ⅰ?')
    expect(decodeBytes([0xaa, 0xa1, 0xd6, 0xd0], 'drop')).toBe('中')
    expect(encodeText('a中')).toEqual([0x61, 0xd6, 0xd0])
    expect(encodeText('😀')).toBeUndefined()
    expect(foldMarks('！～Ａ，。')).toBe('!~A,。')
    expect(wrong).not.toContain('经济')
  })

  test('and what was meant comes out where the bytes fall in again', () => {
    const bytes = encodeText('任务。”发展') as number[]
    // The lead of `。` became `?`; its trail and the lead of `”` made a mark.
    const damaged = `任务?${decodeBytes(bytes.slice(5), 'keep')}`
    const setting = settingOf('任务。”发展\n')
    const endings = solved(damaged, setting)
    expect(endings.length).toBeGreaterThan(0)
    expect(endings.map(({gain}) => gain)).toEqual(endings.map(({gain}) => gain).sort((a, b) => b - a))
    expect(setting.budget.left).toBeLessThan(1_000_000)
    const [first] = endings
    expect('任务。”发展'.startsWith(`任务${said(first?.node)}`)).toBe(true)
    // The last byte has no other half, so the last character is a guess.
    expect([first?.guessed, first?.tail]).toEqual([true, ''])
  })

  /** `text` with the lead of the character at `at` lost, as the tools leave it. */
  const damage = (text: string, at: number): string => {
    const bytes = encodeText(text.slice(at)) as number[]
    return `${text.slice(0, at)}?${decodeBytes(bytes.slice(1), 'keep')}`
  }
  test.each<[string, string, string, string, boolean]>([
    ['up to a letter, which was half of a pair', '任务。”发展好ok', '。”发展好', 'o', false],
    ['up to a digit, where a byte is lost', '任务。”发展好2天', '。”发展好', '', true],
    ['up to the end of a line', '任务。”发展好\n任务', '。”发展好', '', true],
    ['up to a tag', '任务。”发展好</p>', '。”发展好', '', true],
  ])('%s', (_, text, expected, tail, guessed) => {
    const wrong = damage(text, 2)
    const [first] = solved(wrong, settingOf(`${text}\n`))
    expect([said(first?.node), first?.tail, first?.guessed]).toEqual([expected, tail, guessed])
    expect(`${said(first?.node)}${first?.tail}${wrong.slice(first?.stop)}`).toBe(text.slice(2))
    expect(first?.gain).toBeGreaterThan(0)
  })

  test('nothing is read with an empty budget', () => {
    const setting = settingOf(right, {budget: {left: 0}})
    expect(solved('任务?！卑l展', setting)).toEqual([])
  })
})

describe('the characters that a place may have', () => {
  test('pairs of a code unit; marks may be of full width, letters where a document was folded', () => {
    const setting = settingOf('')
    expect(pairsOf('中'.charCodeAt(0), setting)).toEqual([0xd6d0])
    expect(pairsOf('!'.charCodeAt(0), setting)).toEqual([0xa3a1])
    expect(pairsOf('?'.charCodeAt(0), setting)).toEqual([0xa3bf])
    expect(pairsOf(' '.charCodeAt(0), setting)).toEqual([])
    expect(pairsOf('A'.charCodeAt(0), setting)).toEqual([])
    expect(pairsOf('A'.charCodeAt(0), settingOf('', {folded: true}))).toEqual([0xa3c1])
    expect(pairsOf('@'.charCodeAt(0), settingOf('', {folded: true}))).toEqual([])
    expect(pairsOf(0x7f, settingOf('', {folded: true}))).toEqual([])
    expect(pairsOf('é'.charCodeAt(0), setting)).toEqual([0xa8a6])
    expect(pairsOf(0xd83d, setting)).toEqual([])
  })

  test('a run begins with a character whose trail is the lead of the mark', () => {
    const layer = openings('任务', '！'.charCodeAt(0), settingOf('任务。'))
    const nodes = [...layer.nodes.values()]
    expect(nodes.length).toBeGreaterThan(10)
    expect(
      nodes.every(({code, carry}) => ((gbkTable().encode[code] as number) & 255) === 0xa3 && carry === 0xa1),
    ).toBe(true)
    expect(openings('任务', 0xd83d, settingOf('')).nodes.size).toBe(0)
    // No sentence ends behind a single character, and Simplified has few beyond GB 2312.
    const scoreOf = (before: string, code: string, more: Partial<Setting> = {}): number =>
      [...openings(before, '！'.charCodeAt(0), settingOf('', more)).nodes.values()].find(
        (node) => node.code === code.charCodeAt(0),
      )?.score ?? Number.NaN
    expect(scoreOf('任务', '。')).toBe(scoreOf('务', '。') + 3)
    expect(scoreOf('，务', '。')).toBe(scoreOf('务', '。'))
    expect(scoreOf('任务', '．')).toBeNaN()
  })

  test('a syllable that was put in names the character that it hides', () => {
    // 打實 hide 驅, whose bytes are the trail of 打 and the lead of 實.
    const hides = (reads: Setting['reads']) => insertions('打', 'qū', settingOf('', {reads}))
    const trail = (gbkTable().encode['打'.charCodeAt(0)] as number) & 255
    const layer = hides((written, character) => written === 'qū' && character === '驅')
    const all = hides(() => true)
    for (const lead of all.nodes.keys()) {
      const code = gbkTable().decode[(trail << 8) | lead] as number
      expect(code !== 0 && !isPrivate(code)).toBe(true)
    }
    expect(hides(() => false).nodes.size).toBe(0)
    expect(layer.nodes.size).toBeLessThanOrEqual(1)
    expect([all.unit, all.highest]).toEqual([0, 0])
    expect(
      [...all.nodes.values()].every(({silent, score, edges}) => silent && score === 0 && edges.length === 0),
    ).toBe(true)
  })

  test('the likeliest come first, and what is hopeless does not come', () => {
    const layer = layerOf(1)
    for (const [key, score] of [-5, -1, -14, -14.1, -3].entries()) layer.nodes.set(key, {score} as Node)
    layer.highest = -1
    expect(best(layer, 9).map(({score}) => score)).toEqual([-1, -3, -5, -14])
    expect(best(layer, 2).map(({score}) => score)).toEqual([-1, -3])
  })

  test('ways that go on alike meet, and the best of them says what stood before', () => {
    const setting = settingOf('好中')
    const root = (id: number, score: number): Node => ({
      code: id,
      context: {id: 7, pair: -1, own: [0, 0, 0, 0]},
      carry: 0,
      score,
      edges: [],
      unit: 1,
      silent: true,
      lost: false,
    })
    const layer = layerOf(2)
    extend(layer, root(1, -3), 0xd6, 0xd0, 0, setting)
    extend(layer, root(2, -1), 0xd6, 0xd0, 0, setting, true)
    extend(layer, root(3, -2), 0xd6, 0xd0, 0, setting)
    const [node, ...more] = layer.nodes.values()
    expect(more).toEqual([])
    expect([node?.code, node?.score, node?.lost, node?.edges.length]).toEqual([
      '中'.charCodeAt(0),
      -7,
      true,
      3,
    ])
    expect(setting.budget.left).toBe(999_997)
    extend(layer, root(4, -1), 0xd6, 0xd0, 5, setting)
    expect(layer.nodes.size).toBe(2)
    // No trail, no character, one of private use, one that is hopeless.
    extend(layer, root(5, 0), 0xd6, 0x7f, 0, setting)
    extend(layer, root(5, 0), 0xaa, 0xa1, 0, setting)
    extend(layer, root(5, -20), 0xb9, 0xfa, 0, setting)
    expect(layer.nodes.size).toBe(2)
  })
})

describe('pairs that a decoder dropped', () => {
  const node = (carry: number): Node => ({
    code: 1,
    context: {id: 7, pair: -1, own: [0, 0, 0, 0]},
    carry,
    score: 0,
    edges: [],
    unit: 1,
    silent: false,
    lost: false,
  })

  test('are of cells that GBK leaves to its users', () => {
    const setting = settingOf('')
    for (const lead of [0xaa, 0xf8, 0xa2]) {
      const trails = leadsBehind(node(lead), setting)
      expect(trails.length).toBeGreaterThan(0)
      for (const trail of trails)
        expect(isPrivate(gbkTable().decode[(lead << 8) | trail] as number)).toBe(true)
    }
    expect(leadsBehind(node(0xb0), setting)).toEqual([])
  })

  test('in Simplified, of those that can stand between characters of GB 2312', () => {
    const trails = leadsBehind(node(0xaa), settingOf('', {simplified: true}))
    expect(trails.length).toBeGreaterThan(0)
    expect(trails.every((trail) => trail >= 0xa1 && trail <= 0xf7 && (trail <= 0xa3 || trail >= 0xb0))).toBe(
      true,
    )
    expect(leadsBehind(node(0xaa), settingOf('')).length).toBeGreaterThan(trails.length)
  })

  test('hide characters whose trail opens the pair', () => {
    const hidden = lose([node(0xd6)], settingOf(''))
    expect(hidden.length).toBeGreaterThan(0)
    for (const one of hidden.filter(({edges}) => edges[0]?.from?.unit === 1)) {
      expect((gbkTable().encode[one.code] as number) >> 8).toBe(0xd6)
      expect((gbkTable().encode[one.code] as number) & 255).toBe(one.carry)
    }
    expect(hidden.every(({unit, lost}) => unit === -1 && lost)).toBe(true)
    // One pair, or two.
    expect(hidden.some(({edges}) => edges[0]?.from?.unit === -1)).toBe(true)
    expect(lose([], settingOf(''))).toEqual([])
  })
})

test.each([
  [0x80, false, true],
  [0x81, true, true],
  [0xfe, true, true],
  [0xff, false, false],
  [0x3f, false, false],
  [0x40, false, true],
  [0x7f, false, false],
])('byte %i opens a pair: %s, closes one: %s', (byte, lead, trail) => {
  expect([isLead(byte), isTrail(byte)]).toEqual([lead, trail])
})
