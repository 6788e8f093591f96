import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {clean} from '../src/index.js'

const schema = JSON.parse(readFileSync(new URL('../schema/article.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
}).compile(schema)

test.each([
  [
    'a post',
    '---\ntitle: 小镇图书馆\ndate: 2021年11月26日\nslug: 5cc6906d4be05f6bf1181d604c099737\n---\n\n一、甲\n\n正文。\n',
  ],
  [
    'a text',
    '各位同事：\n一、总体要求\n坚持**镇委领导。\n二、工作任务\n（一）加强学习。每周一次。\n（二）加强检查。每月一次。',
  ],
  [
    'a page',
    '<h1>小镇</h1><p>正文<b>重点。</b></p><table><tr><td>甲</td><td>乙</td></tr></table><img src="a.png" alt="图">',
  ],
  ['nothing', ''],
])('%s as JSON is what the schema says', (_, input) => {
  const json = JSON.parse(JSON.stringify(clean(input)))
  validate(json)
  expect(validate.errors ?? []).toEqual([])
})

test('the schema refuses what is no article', () => {
  expect(validate({version: 2})).toBe(false)
  expect(validate({...JSON.parse(JSON.stringify(clean('甲'))), more: 1})).toBe(false)
})
