import {describe, expect, test} from 'vitest'
import {codeOf, shieldOf, unshielded} from '../src/repair/shield.js'
import type {Kind} from '../src/types.js'

const shielded = (text: string, kind: Kind): string[] =>
  shieldOf(text, kind)
    .ranges()
    .map(([start, end]) => text.slice(start, end))
const code = (text: string, kind: Kind): string[] =>
  codeOf(text, kind)
    .ranges()
    .map(([start, end]) => text.slice(start, end))

describe('what is no prose', () => {
  test.each<[Kind, string, string[]]>([
    ['text', '见http://a.cn/b。后', ['http://a.cn/b']],
    ['text', '见https://a.cn/b(c)', ['https://a.cn/b']],
    ['text', '甲<b>乙</b>丙', ['<b>', '</b>']],
    ['text', '甲<!-- 乙 -->丙', ['<!-- 乙 -->']],
    ['text', '甲 < 乙 > 丙', []],
    ['text', '`甲`', []],
    ['text', `<a ${'b'.repeat(4001)}>`, []],
    ['markdown', '甲`乙`丙``丁``', ['`乙`', '``丁``']],
    ['markdown', '甲\n```\n乙\n```\n丙', ['```\n乙\n```']],
    ['markdown', '~~~ts\n乙\n~~~\n丙', ['~~~ts\n乙\n~~~']],
    ['markdown', '甲\n   ```\n乙', ['   ```\n乙']],
    ['markdown', '    ```\n乙\n', []],
    ['markdown', '[甲](b(c)d "e")', ['](b(c)d']],
    ['markdown', '[甲](b)乙', ['](b)']],
    ['markdown', '甲<script>乙</b>丙</script>丁', ['<script>乙</b>丙</script']],
    ['markdown', '<b title="甲">乙', ['<b title="甲">']],
    ['html', '<p>甲</p>', ['<p>', '</p>']],
    ['html', '甲<!-- <b> -->乙', ['<!-- <b> -->']],
    ['html', '甲<!-- 乙<b>丙', ['<b>']],
    ['html', '甲 < 乙 <1> <b>丙', ['<b>']],
    ['html', '甲 <b 乙<i>丙', ['<i>']],
    ['html', '<script>甲<b></script>乙', ['<script>甲<b></script']],
    ['html', '<STYLE a="b">甲</style>乙', ['<STYLE a="b">甲</style']],
    ['html', '<textarea>甲</textarea>乙', ['<textarea>甲</textarea']],
    ['html', '<script>甲<b>乙', ['<script>', '<b>']],
    ['html', '<scripts>甲</scripts>', ['<scripts>', '</scripts>']],
    ['html', '<span>甲</span>', ['<span>', '</span>']],
    ['html', '甲<', []],
    ['html', '甲<b', []],
    ['html', `<a ${'b'.repeat(3998)}>甲`, [`<a ${'b'.repeat(3998)}>`]],
    ['html', `<a ${'b'.repeat(4001)}>甲`, []],
  ])('%s: %j', (kind, text, expected) => {
    expect(shielded(text, kind)).toEqual(expected)
  })
})

describe('what is code', () => {
  test.each<[Kind, string, string[]]>([
    ['text', '`甲`<code>乙</code>', []],
    ['markdown', '甲`乙`丙', ['`乙`']],
    ['markdown', '甲``乙``丙', ['``乙``']],
    ['markdown', '`甲\n乙`', []],
    ['markdown', '```\n甲\n```', ['```\n甲\n```']],
    ['markdown', '甲<code>乙</code>丙', ['<code>乙</code']],
    ['markdown', '甲<CODE>乙</CODE>丙', ['<CODE>乙</CODE']],
    ['html', '甲<code class="a">乙</code>丙', ['<code class="a">乙</code']],
    ['html', '<kbd>甲</kbd><script>乙</script><p>丙', ['<kbd>甲</kbd', '<script>乙</script']],
    ['html', '<code>甲</kbd>', []],
    ['html', '<codes>甲</codes>', []],
    ['html', '`甲`', []],
  ])('%s: %j', (kind, text, expected) => {
    expect(code(text, kind)).toEqual(expected)
  })
})

describe('a range touches such a place', () => {
  const touches = shieldOf('ab<b>cd<i>ef', 'html')
  test.each([
    [0, 2, false],
    [0, 3, true],
    [2, 5, true],
    [3, 4, true],
    [4, 6, true],
    [5, 7, false],
    [6, 8, true],
    [8, 11, true],
    [10, 12, false],
    [0, 12, true],
  ])('%i to %i: %s', (start, end, expected) => {
    expect(touches(start, end)).toBe(expected)
  })

  test('nothing is shielded in a text that is all prose', () => {
    expect(unshielded(0, 9)).toBe(false)
    expect(unshielded.ranges()).toEqual([])
    expect(codeOf('`a`', 'text')).toBe(unshielded)
  })
})
