import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {damageLine, randomOf} from '../eval/damage.js'
import {repairTables} from '../src/data/node.js'
import {repairText} from '../src/doors/repair.js'
import {foldMarks} from '../src/repair/shift/bytes.js'
import {evidenceIn} from '../src/repair/shift/evidence.js'

const base = repairTables.characters()
const official =
  '会议强调，要坚持以人民为中心的发展思想，深化改革，扩大开放，推动经济社会高质量发展，保障和改善民生。'.repeat(
    6,
  )
const story = '老猫蹲在灶台边打盹，锅里的芋头咕嘟咕嘟冒泡，阿婆拿竹筷戳了戳，嫌它还硬。'.repeat(6)

test('a document proves characters by having them elsewhere', () => {
  const {proof} = evidenceIn('学校里有一个图书角，谁都可以看书。', base)
  expect(proof('走廊的图书角')).toBe(2)
  expect(proof('一排书角')).toBe(1)
  expect(proof('一排图书奖')).toBe(0)
  expect(proof('角')).toBe(0)
})

test('a character is known by the model, or by the document', () => {
  expect(evidenceIn('', base).knows('图书')).toBe(true)
  expect(evidenceIn('', base).knows('图盦')).toBe(false)
  expect(evidenceIn('静盦先生来了。', base).knows('图盦')).toBe(true)
})

test('language is familiar where the model expects it, and strange until a document has shown it', () => {
  expect(evidenceIn(official, base).familiar()).toBe(true)
  expect(evidenceIn(story, base).familiar()).toBe(false)
  expect(evidenceIn('会议强调，', base).familiar()).toBe(false)
  expect(evidenceIn('', base).familiar()).toBe(false)
})

test('markup says nothing of how familiar a language is', () => {
  expect(evidenceIn(`<p class="lead">${official}</p>`, base).familiar()).toBe(true)
})

const guessed = '校长说，明年还要再添置一批桌椅。“有了课桌椅，孩子们就不愿意回家了”，她笑着说。'
const [wrong = '', right = ''] = (() => {
  const damage = {marks: '！？', cuts: '！？。，：；', unassigned: 'keep', fold: 'after'} as const
  const pair = damageLine(guessed, damage, randomOf(1))
  return [pair?.damaged, foldMarks(pair?.clean ?? '')]
})()

test('in strange language a last character of which a byte was lost needs proof', () => {
  const alone = new VFile(`${wrong}\n${foldMarks(story)}`)
  const [line = ''] = repairText(String(alone), 'text', alone).text.split('\n')
  expect(foldMarks(line)).toContain('“有了课桌?')
  expect(alone.messages.map(({ruleId, actual}) => [ruleId, actual])).toEqual([['shift-doubt', '?']])

  const elsewhere = '走廊里也有课桌椅,操场边也有课桌椅,食堂里的课桌椅最旧。'
  const proved = new VFile(`${wrong}\n${elsewhere}\n${foldMarks(story)}`)
  expect(foldMarks(repairText(String(proved), 'text', proved).text.split('\n')[0] as string)).toBe(right)
})
