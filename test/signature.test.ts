import {expect, test} from 'vitest'
import {clean} from '../src/index.js'

const notice = (end: string): string =>
  `关于老码头试开放的公告\n\n各位居民：\n\n老码头修复工程已经完工，经镇政府研究，决定从5月6日起试开放一个月，每天早上六点开放。\n\n${end}`

test('a notice was published when it was signed, and keeps its signature', () => {
  const {metadata, text} = clean(notice('河湾镇人民政府\n\n2023年5月4日'))
  expect(metadata.published).toBe('2023-05-04')
  expect(text).toContain('河湾镇人民政府\n2023年5月4日')
})

test('a note may follow', () => {
  const end = '河湾镇人民政府\n\n2023年5月4日\n\n（此件公开发布）'
  const {metadata, text} = clean(notice(end))
  expect(metadata.published).toBe('2023-05-04')
  // A note of an official document (附注 of GB/T 9704) is part of it.
  expect(text).toContain('此件公开发布')
})

test.each(['下一次开放在\n\n2023年5月4日', '2023年5月4日'])('no signature: %j', (end) => {
  expect(clean(notice(end)).metadata.published).toBeUndefined()
})
