import type {Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import {mdast} from './dialects.js'
import {type Line, Lines} from './lines.js'
import {namesOf} from './names.js'
import {propose} from './propose.js'

/** A mark, or a role, before names and nothing else. */
const marked = /^[■●◆▲□○△▇◎★☆◇]\s{0,4}(?<names>.{2,30})$/u
const roled =
  /^(?:本报|本刊|本网|新华社|人民网|中新社|记者|記者|通讯员|通訊員|特约|文|作者|撰文)[^。，,：:]{0,14}?(?:记者|記者|通讯员|通訊員|评论员|評論員|\/|｜|\|)\s{0,4}(?<names>[^。，,；：:]{2,30})$/u
/** `（记者 张三）`, `（本报记者张三、李四）` at the end of a text. */
const closing =
  /[（(](?:[\p{Script=Han}]{0,8}?)(?:记者|記者|通讯员|通訊員)[:：\s]{0,2}(?<names>[^（）()。，；]{2,30})[）)]\s*$/u
/** `新华社…电（记者李明）` in the first line of a text. */
const opening =
  /^[^（(。]{4,40}(?:电|電|讯|訊|消息)\s{0,2}[（(](?:[\p{Script=Han}]{0,6}?)(?:记者|記者|通讯员|通訊員)[:：\s]{0,2}(?<names>[^（）()。；]{2,40})[）)]/u

/**
 * Find the author in a line of his own near the top, or in brackets at an end. The text stays as it is.
 *
 *     ■ 任知远          role `byline`, author 任知远
 *     本报记者 任知远
 */
export function byline(tree: Root, file: VFile): void {
  const {all} = new Lines(tree, mdast)
  for (const line of all.slice(0, 3)) {
    const names = namesIn(line)
    if (!names) continue
    propose(file, 'authors', names.join(' '), 'byline', 6)
    if (line.block.type === 'paragraph') {
      const block = line.block as Paragraph
      if (all.filter((other) => other.block === block).length === 1)
        block.data = {...block.data, role: 'byline'}
    }
    break
  }
  const first = opening.exec((all[0]?.text ?? '').trim().slice(0, 120))
  if (first) propose(file, 'authors', first.groups?.names, 'dateline', 5)
  for (const line of all.slice(-3)) {
    const last = closing.exec(line.text.slice(-60))
    if (last) propose(file, 'authors', last.groups?.names, 'last line', 4)
  }
}

function namesIn({text, links}: Line): string[] | undefined {
  const line = text.trim()
  if (line.length > 44 || links.length > 0) return undefined
  const match = marked.exec(line) ?? roled.exec(line)
  const names = match ? namesOf(match.groups?.names as string) : []
  return names.length > 0 && names.every((name) => /^[\p{Script=Han}·]{2,4}$/u.test(name)) ? names : undefined
}
