import {describe, expect, test} from 'vitest'
import {entities, escapedEntities} from '../src/repair/entities.js'
import {codeOf} from '../src/repair/shield.js'
import {mended} from './mended.js'

describe('entities that stay visible', () => {
  test.each([
    ['桥&nbsp;路', '桥 路'],
    ['桥&#160;路', '桥 路'],
    ['桥&#x6865;&#26725;', '桥桥桥'],
    ['桥&amp;amp;ldquo;路', '桥“路'],
    ['桥&NBSP;路', '桥 路'],
    ['桥&foo;路', '桥&foo;路'],
    ['桥&toString;路', '桥&toString;路'],
    ['桥&#31;&#127;&#159;路', '桥&#31;&#127;&#159;路'],
    ['桥&#xd800;&#xdfff;路', '桥&#xd800;&#xdfff;路'],
    ['桥&#32;&#126;路', '桥 ~路'],
    ['a&nbsp;b', 'a&nbsp;b'],
    ['a&#26725;b', 'a桥b'],
    ['a&amp;#26725;b', 'a桥b'],
    ['桥&nbsp路', '桥&nbsp路'],
    ['用HTML写&nbsp;桥', '用HTML写&nbsp;桥 | repair-possible &nbsp;'],
    ['见a.html的&nbsp;桥', '见a.html的 桥'],
    ['标签：桥&nbsp;', '标签：桥 '],
    ['标签&nbsp;桥', '标签&nbsp;桥 | repair-possible &nbsp;'],
  ])('%s', (text, expected) => {
    expect(mended(text, entities)).toBe(expected)
  })

  test.each([
    ['桥&amp;nbsp;路', '桥&nbsp;路'],
    ['桥&amp;amp;nbsp;路', '桥&nbsp;路'],
    ['桥&amp;#160;&amp;#xa0;路', '桥&#160;&#xa0;路'],
    ['桥&amp;foo;路', '桥&amp;foo;路'],
    ['桥\\&amp;nbsp;路', '桥\\&amp;nbsp;路'],
    ['`&amp;nbsp;`', '`&amp;nbsp;`'],
    ['A&amp;B', 'A&amp;B'],
    ['HTML的&amp;nbsp;', 'HTML的&amp;nbsp;'],
    ['<html>桥&amp;nbsp;路', '<html>桥&nbsp;路'],
  ])('in a source: %s', (text, expected) => {
    expect(mended(text, (value) => escapedEntities(value, codeOf(value, 'markdown')))).toBe(expected)
  })
})
