import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {type Damage, damageLine, randomOf} from '../eval/damage.js'
import {repairTables} from '../src/data/node.js'
import {repairText} from '../src/doors/repair.js'
import {clean} from '../src/index.js'
import {foldMarks} from '../src/repair/shift/bytes.js'
import {weighWords} from '../src/repair/shift/words.js'

const traditional = [
  '鎮上的圖書館貼出通知：“讀者可以把書帶回家。”館員說，借書證當天就能辦好。',
  '孩子們說，這裡的環境很好。“我們每天都來看書。”老師也很高興。',
  '村民們反映，道路已經修好。《建設規劃》明年開始實施，群眾都很滿意。',
]
const simplified = [
  '镇上的图书馆贴出通知：“读者可以把书带回家。”借书证当天就能办好，2天以后可以用。',
  '孩子们说，这里的环境很好。“我们每天都来看书。”老师说，3年以后还要建新的图书馆。',
]

/** Lines damaged by the forward model, one each, with what they were. */
function damaged(
  lines: readonly string[],
  damage: Damage,
  seed: number,
): Array<[wrong: string, right: string]> {
  const random = randomOf(seed)
  return lines.flatMap((line) => {
    const pair = damageLine(line, damage, random)
    return pair ? [[pair.damaged, pair.clean] as [string, string]] : []
  })
}

const options = {from: 'text', article: false, sections: false} as const

/** What a damaged line becomes beside the lines that are not; every piece that was put in is right. */
function repaired(wrong: string, right: string, rest: readonly string[]): string {
  const file = new VFile([wrong, ...rest].join('\n'))
  const [line = ''] = repairText(String(file), 'text', file).text.split('\n')
  for (const {after = ''} of file.data.zhengwen?.changes ?? []) expect(right).toContain(foldMarks(after))
  // A mark that stays is told of.
  if (line.includes('?')) expect(file.messages.map(({ruleId}) => ruleId)).toContain('shift-doubt')
  return foldMarks(line)
}

test.each([
  ['kept', 'keep', 'never'],
  ['dropped', 'drop', 'never'],
  ['kept, folded', 'keep', 'after'],
  ['dropped, folded', 'drop', 'after'],
  ['kept, folded before', 'keep', 'before'],
] as const)('Traditional lines, unassigned pairs %s', (_, unassigned, fold) => {
  const lines = damaged(traditional, {marks: '！？', cuts: '！？。', unassigned, fold}, 1)
  const exact = lines.filter(([wrong, clean]) => {
    const right = foldMarks(clean)
    const rest = traditional.filter((line) => foldMarks(line) !== right)
    return repaired(wrong, right, rest.map(fold === 'never' ? String : foldMarks)) === right
  })
  expect(lines.length).toBeGreaterThan(1)
  expect(exact.length).toBeGreaterThan(lines.length / 2)
})

test.each(['keep', 'drop'] as const)(
  'Simplified lines, which run on to a digit or a mark: %s',
  (unassigned) => {
    const lines = damaged(simplified, {marks: '！？', cuts: '！？。', unassigned, fold: 'never'}, 1)
    expect(lines.length).toBeGreaterThan(0)
    for (const [wrong, right] of lines)
      expect(repaired(wrong, foldMarks(right), simplified)).toContain(foldMarks(right.slice(0, 24)))
  },
)

test('what is sure is repaired, what is doubtful stays and is told of', () => {
  const right =
    '镇上的图书馆贴出通知：“读者可以把书带回家。”借书证当天就能办好，家里的老人和孩子都可以来学习。'
  const damage: Damage = {marks: '！？', cuts: '！？。', unassigned: 'drop', fold: 'never'}
  const [[wrong = ''] = []] = damaged([right], damage, 1)
  const article = clean(new VFile(wrong), options)
  const after = article.changes.map(({after}) => after)
  expect(after.length).toBeGreaterThan(1)
  for (const piece of after) expect(right).toContain(piece)
  const doubts = article.messages.filter(({ruleId}) => ruleId === 'shift-doubt')
  expect(doubts.length).toBeGreaterThan(0)
  for (const {actual = '', expected = []} of doubts) {
    expect(article.text).toContain(actual)
    expect(new Set(expected).size).toBe(expected.length)
    expect(expected.length).toBeLessThanOrEqual(3)
  }
  expect(clean(article.markdown, {...options, from: 'markdown'}).markdown).toBe(article.markdown)
})

test('a mark of lost bytes stays one where the marks of a document are made full-width again', () => {
  const damage: Damage = {marks: '！？', cuts: '！？。', unassigned: 'drop', fold: 'after'}
  const doubtful = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
    const wrong = damaged(simplified, damage, seed).map(([wrong]) => wrong)
    const article = clean(new VFile(['各位读者:开馆了,请进,请坐,请看。', ...wrong].join('\n')), options)
    expect(article.text).toContain('各位读者：开馆了，请进，请坐，请看。')
    return article.messages
      .filter(({ruleId, actual}) => ruleId === 'shift-doubt' && actual?.includes('?'))
      .map(({actual = ''}) => [actual, article.text.includes(actual)])
  })
  expect(doubtful.length).toBeGreaterThan(0)
  expect(doubtful.filter(([, stays]) => !stays)).toEqual([])
})

test.each([
  ['text', '閱覽室(shì)說明?！卑l(fā)放圖書證。', '閱覽室(shì)說明。”發(fā)放圖書證。'],
  ['text', '環(huán)??萍颊褂[館明天開放。', '環(huán)保科技展覽館明天開放。'],
  [
    'html',
    '<p>館裡貼出<b>通知</b>?！卑l(fā)<i>放</i>圖書證。</p>',
    '<p>館裡貼出<b>通知</b>。”發(fā)<i>放</i>圖書證。</p>',
  ],
] as const)('what a later tool put between characters is no context: %s %s', (kind, wrong, right) => {
  expect(repairText(wrong, kind, new VFile(wrong)).text).toBe(right)
})

test('where only marks stand, words have to prove the damage', () => {
  const wrong = '修路的费用由村里和学校共同承?!?\n村里说,钱已经够了。'
  expect(repairText(wrong, 'text', new VFile(wrong)).text).toBe(wrong.replace('?!?', '担。'))
})

test('a character whose last byte was lost is the one that makes a word', () => {
  const {words, ids} = repairTables.characters()
  const weigh = (text: string): number =>
    weighWords(
      words,
      Array.from(text, (character) => ids[character.charCodeAt(0)] as number),
      () => 0,
    )
  expect(weigh('资源共享，')).toBeGreaterThan(weigh('资源共下，'))
  expect(weigh('2021年3月')).toBe(weigh('1年30月'))
})

test('a document with more damage than is worth the work says so, once', () => {
  const right = '读者可以把书带回家。”借书证当天就能办好，家里的老人和孩子都可以来看书学习，第二天就可以用。'
  const damage: Damage = {marks: '！？', cuts: '！？。', unassigned: 'drop', fold: 'never'}
  const [[wrong = ''] = []] = damaged([right], damage, 1)
  const source = Array(100).fill(wrong).join('\n')
  const file = new VFile(source)
  const {text} = repairText(source, 'text', file)
  const [unread, ...more] = file.messages.filter(({ruleId}) => ruleId === 'shift-unread')
  expect(more).toEqual([])
  expect(unread?.line).toBeGreaterThan(1)
  expect(text.split('\n').at(-1)).toBe(wrong)
})

test.each([
  '真的嗎?!',
  '真的要去吗?!?',
  '太好了???',
  '為什麼??他說不知道。',
  '請下載?!APP',
  '他問：“是嗎？”我說：“是。”',
  '局??發布消息',
])('sound text stays: %s', (text) => {
  const file = new VFile(text)
  expect(repairText(text, 'text', file).text).toBe(text)
  expect(file.data.zhengwen?.changes ?? []).toEqual([])
})

test('readings in the attribute of a tag go with the tag', () => {
  const page =
    '<p>他說這是<b title="發(fā)展(zhǎn)大(dà)會(huì)">重要任務</b>?!卑l展經濟是中心，要保障民生。</p>'
  expect(clean(page, {from: 'html', article: false}).text).toBe(
    '他說這是重要任務。”發展經濟是中心，要保障民生。',
  )
})
