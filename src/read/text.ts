import type {Paragraph, Root} from 'mdast'
import type {Processor} from 'unified'

/**
 * Plain text to a tree: each line that is not empty is a paragraph, its characters are text and nothing else.
 *
 *     一、总体要求            paragraph
 *     坚持**省委领导。        paragraph, the mask is text
 */
export function readText(text: string): Root {
  const children: Paragraph[] = []
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    // Takes ideographic and no-break spaces too, and costs one look at each end.
    // The standards of HTML and of Markdown forbid NUL: it is read as the replacement character.
    const value = line.trim().replaceAll('\0', '\ufffd')
    if (value) {
      const column = line.length - line.trimStart().length + 1
      const start = {line: index + 1, column, offset: offset + column - 1}
      const end = {line: index + 1, column: column + value.length, offset: start.offset + value.length}
      const position = {start, end}
      children.push({type: 'paragraph', children: [{type: 'text', value, position}], position: {...position}})
    }
    offset += line.length + 1
  }
  return {type: 'root', children}
}

/** A parser plugin: plain text, a line is a paragraph. `unified().use(zhengwenText)` */
export function zhengwenText(this: Processor): void {
  this.parser = (document) => readText(document)
}
