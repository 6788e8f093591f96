import {describe, expect, test} from 'vitest'
import type {Evidence} from '../src/repair/shift/evidence.js'
import {type Judged, judge, type Run} from '../src/repair/shift/judge.js'
import type {Reading, Readings} from '../src/repair/shift/posterior.js'

/** A run of six places behind two characters: `?` is the first of them. */
const text = '甲乙?！丙丁戊己庚辛'
const known: Evidence = {proof: () => 0, knows: () => true, familiar: () => true}
const strange = (proof: 0 | 1 | 2): Evidence => ({...known, proof: () => proof, familiar: () => false})
const run = (more: Partial<Run> = {}): Run => ({
  text,
  at: 2,
  from: 4,
  visible: true,
  simplified: false,
  evidence: known,
  ...more,
})
const reading = (right: string, more: Partial<Reading> = {}): Reading => ({
  stop: 8,
  parts: ['', ...right],
  text: right,
  gain: 30,
  lost: false,
  guessed: false,
  ...more,
})
const readings = (more: Partial<Readings> = {}): Readings => ({
  all: [reading('一二三四五六')],
  whole: 0.9,
  sure: [1, 1, 1, 1, 1, 1, 1],
  others: [],
  ...more,
})
/** A row for each finding: where it is, what it would be, and whether it is done (`!`) or doubted (`?`). */
const rows = (findings: readonly Judged[]): string[] =>
  findings.map(
    ({start, end, insert, doubt, alternatives}) =>
      `${start}-${end} ${doubt ? '?' : '!'}${insert}${doubt ? ` ${alternatives?.join('/')}` : ''}`,
  )
const judged = (some: Readings, one = run(), rests = true): string[] => rows(judge(one, some, () => rests))

describe('a run is written as a whole where it is likely enough', () => {
  const one = (more: Partial<Reading>): Reading[] => [reading('一二三四五六', more)]
  test.each<[string, Readings, Run, string]>([
    ['likely', readings({whole: 0.75}), run(), '2-8 !一二三四五六'],
    ['by a gain of four at least', readings({all: one({gain: 4})}), run(), '2-8 !一二三四五六'],
    ['not by less', readings({all: one({gain: 3.9})}), run(), '2-8 ?一二三四五六 一二三四五六'],
    ['more where pairs are lost', readings({whole: 0.8, all: one({lost: true})}), run(), '2-8 !一二三四五六'],
    [
      'and most in Simplified',
      readings({whole: 0.88, all: one({lost: true})}),
      run({simplified: true}),
      '2-8 !一二三四五六',
    ],
    [
      'which asks more of lost pairs alone',
      readings({whole: 0.75}),
      run({simplified: true}),
      '2-8 !一二三四五六',
    ],
    [
      'a last character that is a guess',
      readings({all: one({guessed: true}), sure: [1, 1, 1, 1, 1, 1, 0.7]}),
      run(),
      '2-8 !一二三四五六',
    ],
  ])('%s', (_, some, one, expected) => {
    expect(judged(some, one)).toEqual([expected])
  })

  test.each([
    [0, 0.99, 0.98],
    [1, 0.95, 0.94],
    [2, 0.9, 0.89],
  ] as const)('in strange language a guess with proof %i has to be likelier', (proof, enough, little) => {
    const guess = (share: number): string[] =>
      judged(
        readings({all: one({guessed: true}), sure: [1, 1, 1, 1, 1, 1, share]}),
        run({evidence: strange(proof)}),
      )
    expect(guess(enough)).toEqual(['2-8 !一二三四五六'])
    expect(guess(little)[0]).toBe('2-7 !一二三四五')
  })

  test('no run ends with a character that nobody knows', () => {
    const unknown = {...known, knows: () => false}
    expect(judged(readings(), run({evidence: unknown}))[0]).toBe('2-7 !一二三四五')
  })

  test('what the ledger says of it', () => {
    expect(judge(run(), readings({whole: 0.8}), () => true)).toEqual([
      {
        start: 2,
        end: 8,
        insert: '一二三四五六',
        rule: 'shift-gbk',
        action: 'replace',
        note: 'Likelier than what stands by 30.0, right with 0.80',
        alternatives: ['一二三四五六'],
        confidence: 0.8,
        weak: false,
      },
    ])
  })
})

describe('marks alone are no evidence', () => {
  const marks = run({text: '甲乙?!,.-;辛'})
  const of = (gain: number, whole: number, more: Partial<Reading> = {}): Readings =>
    readings({all: [reading('一二三四五六', {gain, ...more})], whole})
  test.each<[string, Readings, Run, boolean, boolean]>([
    ['marks', of(24.9, 0.95), marks, true, true],
    ['words prove them', of(25, 0.9), marks, false, false],
    ['if they are likely', of(25, 0.89), marks, true, true],
    ['a Chinese character', of(5, 0.95), run({text: '甲乙?!,丁-;辛'}), false, false],
    ['a letter', of(5, 0.95), run({text: '甲乙?!,a-;辛'}), false, false],
    ['not where pairs are lost', of(5, 0.95, {lost: true}), run({text: '甲乙?!,a-;辛'}), true, true],
    ['a digit is none', of(5, 0.95), run({text: '甲乙?!,1-;辛'}), true, true],
    ['half of a tag is', of(5, 0.95, {text: '一二三四五<'}), marks, false, false],
  ])('%s', (_, some, one, weak, doubted) => {
    const [finding, ...more] = judge(one, some, () => true)
    expect([finding?.weak, finding?.doubt !== undefined, more]).toEqual([weak, doubted, []])
  })
})

describe('otherwise in parts: what is sure is written, what is not is told of', () => {
  const parts = (sure: number[], more: Partial<Readings> = {}): Readings =>
    readings({whole: 0.5, sure: [1, ...sure], ...more})
  test.each<[string, Readings, string[]]>([
    ['in the middle', parts([0.99, 0.99, 0.5, 0.99, 0.99, 0.99]), ['2-4 !一二', '4-5 ?三 三', '5-8 !四五六']],
    ['at the head', parts([0.5, 0.99, 0.99, 0.99, 0.99, 0.99]), ['2-3 ?一 一', '3-8 !二三四五六']],
    ['at the end', parts([0.99, 0.99, 0.99, 0.99, 0.99, 0.5]), ['2-7 !一二三四五', '7-8 ?六 六']],
    [
      'two beside each other',
      parts([0.99, 0.5, 0.5, 0.99, 0.99, 0.99]),
      ['2-3 !一', '3-5 ?二三 二三', '5-8 !四五六'],
    ],
    ['0.95 is sure', parts([0.99, 0.99, 0.95, 0.99, 0.99, 0.99]), ['2-8 !一二三四五六']],
    ['less is not', parts([0.99, 0.99, 0.949, 0.99, 0.99, 0.99]), ['2-4 !一二', '4-5 ?三 三', '5-8 !四五六']],
    [
      'nor where pairs are lost and it is less than 0.98',
      parts([0.99, 0.99, 0.979, 0.99, 0.99, 0.99], {all: [reading('一二三四五六', {lost: true})]}),
      ['2-4 !一二', '4-5 ?三 三', '5-8 !四五六'],
    ],
    [
      'a part of many that are almost sure gives up the least',
      parts([0.96, 0.96, 0.951, 0.96, 0.96, 0.96]),
      ['2-4 !一二', '4-5 ?三 三', '5-8 !四五六'],
    ],
    ['one of six is too few', parts([0.5, 0.5, 0.5, 0.5, 0.5, 0.99]), ['2-8 ?一二三四五六 一二三四五六']],
    [
      'more are enough',
      parts([0.5, 0.99, 0.99, 0.99, 0.5, 0.99]),
      ['2-3 ?一 一', '3-6 !二三四', '6-7 ?五 五', '7-8 !六'],
    ],
    [
      'a guess at the end keeps its mark',
      parts([0.99, 0.99, 0.99, 0.99, 0.99, 0.6], {all: [reading('一二三四五六', {guessed: true})]}),
      ['2-7 !一二三四五', '7-8 ?六 六'],
    ],
  ])('%s', (_, some, expected) => {
    expect(judged(some)).toEqual(expected)
  })

  test('of a place, what else may stand there comes first; then what other readings have', () => {
    const all = [reading('一二三四五六'), reading('一二上四五六'), reading('一二下四五', {stop: 7})]
    const some = parts([0.99, 0.99, 0.5, 0.99, 0.99, 0.99], {all, others: [[], [], [], ['中']]})
    expect(judged(some)).toEqual(['2-4 !一二', '4-5 ?三 中/三/上', '5-8 !四五六'])
    const two = parts([0.99, 0.5, 0.5, 0.99, 0.99, 0.99], {all, others: [[], [], ['中']]})
    expect(judged(two)).toEqual(['2-3 !一', '3-5 ?二三 二三/二上', '5-8 !四五六'])
  })

  test('how sure a part is, is told', () => {
    const [first] = judge(run(), parts([0.99, 0.98, 0.5, 0.99, 0.99, 0.99]), () => true)
    expect(first?.confidence).toBeCloseTo(0.97)
    expect(first?.alternatives).toEqual(['一二'])
  })

  test('not where a mark that stays would begin another run, nor in ASCII, nor before half of a tag', () => {
    const some = parts([0.99, 0.99, 0.5, 0.99, 0.99, 0.99])
    const whole = ['2-8 ?一二三四五六 一二三四五六']
    expect(judged(some, run(), false)).toEqual(whole)
    expect(judged(some, run({text: '甲乙?!a-b;辛'}))).toEqual(whole)
    expect(judged({...some, all: [reading('一二三四五<')]})).toEqual(['2-8 ?一二三四五< 一二三四五<'])
  })

  test('a syllable that was put in stands for no character', () => {
    const one = run({text: '甲乙?qū)丙丁戊己庚辛', from: 6, visible: false})
    const some = parts([0.99, 0.99, 0.5, 0.99, 0.99, 0.99], {all: [reading('一二三四五六', {stop: 11})]})
    expect(judged(some, one)).toEqual(['2-7 !一二', '7-8 ?三 三', '8-11 !四五六'])
  })
})

test('a doubtful run tells of three readings at most, all as far as the longest of the first six', () => {
  const all = [
    reading('一二三四五六'),
    reading('一二三四五', {stop: 7}),
    reading('一二三四五己'),
    reading('一二三四五七'),
    reading('一二三四五八'),
  ]
  expect(judged(readings({all, whole: 0.3, sure: [1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]}))).toEqual([
    '2-8 ?一二三四五六 一二三四五六/一二三四五己/一二三四五七',
  ])
})
