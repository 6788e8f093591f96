import {expect, test} from 'vitest'
import {ledger, outlineList} from '../../src/cli/forms.js'

test('ledger: a line a row, shortened, without what a terminal would obey', () => {
  const rows = ledger([
    {
      rule: 'tail',
      action: 'remove',
      before: '责任编辑：\u001B[2J张三',
      reason: 'Editor’s line',
      confidence: 1,
    },
    {
      rule: 'repair-x',
      action: 'replace',
      before: '\n甲'.repeat(60),
      after: '乙',
      reason: 'Why',
      confidence: 1,
    },
  ])
  expect(rows.split('\n')).toEqual([
    'tail      remove   「责任编辑：[2J张三」 → ∅  (Editor’s line)',
    `repair-x  replace  「${'甲 '.repeat(19)}甲…」 → 「乙」  (Why)`,
    '',
  ])
  expect(ledger([])).toBe('')
})

test('outline: an indented list', () => {
  const leaf = {level: 2, children: []}
  const items = [
    {title: '一、总体要求', level: 1, children: [{title: '（一）目标', ...leaf}]},
    {title: '二、保障', level: 1, children: []},
  ]
  expect(outlineList(items)).toBe('- 一、总体要求\n  - （一）目标\n- 二、保障\n')
})
