import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {readMarkdown} from '../src/read/index.js'
import {toMarkdown} from '../src/write/index.js'

const body = {from: 'markdown', article: false, matter: false, verify: true} as const

describe('bold that CommonMark does not see', () => {
  test.each([
    ['桥上**要慢。**大家都知道', '桥上**要慢**。大家都知道'],
    ['桥**长。**河**宽。**人', '桥**长**。河**宽**。人'],
    ['他说**“慢走”**的话', '他说“**慢走**”的话'],
    ['来到**（新）**的桥', '来到（**新**）的桥'],
    ['读**《河边》**的人', '读《**河边**》的人'],
    ['**首先，**要修桥', '**首先**，要修桥'],
    ['涨了**5%**以上', '涨了**5**%以上'],
    ['- **一是：**修桥', '- **一是**：修桥'],
  ])('%s', (source, markdown) => {
    const article = clean(`${source}\n`, body)
    expect(article.markdown).toBe(`${markdown}\n`)
    expect(article.changes.map(({rule}) => rule)).toContain('emphasis-edge')
    expect(article.messages).toEqual([])
    expect(clean(article.markdown, body).markdown).toBe(article.markdown)
  })

  test.each([
    ['masks of places', '与**省委、**市委联系'],
    ['masks of names', '当事人张**、李**都来了'],
    ['what a place could have said', '**镇长强调：**要修桥'],
    ['a comma within a clause', '我们**首先，**要修桥'],
    ['a run left over', '桥**长。**河**宽'],
    ['two quotations', '前**“甲”和“乙”**丙'],
    ['a document that escapes its asterisks', '\\*\\*镇的桥**长。**河'],
    ['code', '写作`**长。**河`'],
  ])('%s stay as they are', (_, source) => {
    expect(clean(`${source}\n`, body).changes).toEqual([])
  })

  test('is only told of, or left, as asked for', () => {
    const source = '桥上**要慢。**大家都知道\n'
    const told = clean(source, {...body, repair: {emphasis: 'report'}})
    expect(told.messages.map(({ruleId}) => ruleId)).toEqual(['repair-possible'])
    expect(clean(source, {...body, repair: {emphasis: 'off'}}).markdown).toBe(
      '桥上\\*\\*要慢。\\*\\*大家都知道\n',
    )
  })
})

describe('the rules of markdown-cjk-friendly', () => {
  const friendly = {attention: 'cjk-friendly'} as const

  test.each([
    '桥上**要慢。**大家都知道',
    '他说**“慢走”**的话',
    '前**[桥](a)**后',
    '前**`x`**后',
    '前~~旧。~~后',
    '前*“甲”*后',
  ])('%s is read and written so', (source) => {
    const article = clean(`${source}\n`, {...body, ...friendly})
    expect(article.markdown).toBe(`${source}\n`)
    expect(article.changes).toEqual([])
  })

  test('what is read so is written for every parser', () => {
    const tree = readMarkdown('桥上**要慢。**大家，他说**“慢走”**的话', null, friendly)
    expect(toMarkdown(tree)).toBe('桥上**要慢**。大家，他说“**慢走**”的话\n')
  })

  test('masks are masks', () => {
    const article = clean('政策。**坚持以此为指导。更好满足**推动发展，20**年。\n', {...body, ...friendly})
    expect(article.markdown).toContain('20\\*\\*年')
    expect(clean(article.markdown, {...body, ...friendly}).markdown).toBe(article.markdown)
  })
})
