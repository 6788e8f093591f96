import type {Element, Root} from 'hast'
import type {VFile} from 'vfile'
import {dataOf} from '../messages.js'
import {page} from './dialects.js'
import {Lines} from './lines.js'
import {pageLines} from './page-lines.js'
import {propose} from './propose.js'
import {selectAll} from './select.js'
import {rawText} from './text.js'

/** Fields of the register that government sites print above a document (政府信息公开目录). */
const names = [
  '索引号',
  '主题分类',
  '发文机关',
  '发文字号',
  '成文日期',
  '公文种类',
  '公开方式',
  '公开范围',
  '有效性',
  '主题词',
  '体裁分类',
  '组配分类',
  '公开责任部门',
  '生成日期',
  '文号',
  '信息分类',
]
/** So many fields make a register; fewer are words of a text. */
const least = 3

const tables = 'table, ul, dl'

/** A field, in a text without white space. */
const named = new RegExp(`(?:${names.join('|')})[:：]`)

const field = /^(?<name>[々〇㐀-鿿𠀀-𳑹\s]{2,12}?)\s*[:：]\s*(?<value>.{0,120})$/u

/**
 * Read the register of a government document into `metadata.extra`. It is left where it stands.
 *
 *     索 引 号：  000014349/2021-00012     extra.索引号
 *     发文机关：  河湾县人民政府             extra.发文机关
 */
export function readRegister(tree: Root, file: VFile): void {
  // Most pages have none.
  if (!pageLines(tree).some(({text}) => /[:：]/.test(text) && hasField(text))) return
  const found = new Map<string, string>()
  const within = new Set<Element>()
  for (const table of selectAll(tree, tables)) {
    // What stands in another is read with it.
    if (within.has(table)) continue
    for (const inner of selectAll(table, tables)) within.add(inner)
    if (!hasField(rawText(table))) continue
    const lines = new Lines(table, page).all.map(({text}) => text.replace(/\s+/g, ' ').trim())
    for (const [index, line] of lines.entries()) {
      const match = field.exec(line)
      const name = match?.groups?.name?.replace(/\s/g, '') ?? ''
      if (!names.includes(name) || found.has(name)) continue
      const value = match?.groups?.value || lines[index + 1] || ''
      if (value && value.length <= 120 && !/[:：]$/.test(value)) found.set(name, value)
    }
  }
  if (found.size < least) return
  const {extra} = dataOf(file).metadata
  for (const [name, value] of found) extra[name] ??= value
  propose(file, 'source', found.get('发文机关'), 'register', 2)
}

/** Whether `text` may name a field. */
function hasField(text: string): boolean {
  return named.test(text.replace(/\s+/g, ''))
}
