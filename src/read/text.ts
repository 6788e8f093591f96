import type {Paragraph, Root, Text} from 'mdast'
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
  // The standards of HTML and of Markdown forbid NUL: it is read as the replacement character.
  const lines = (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text).split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    // Takes ideographic and no-break spaces too, and costs one look at each end.
    const value = line.trim()
    if (value) {
      const column = line.length - line.trimStart().length + 1
      const start = {line: index + 1, column, offset: offset + column - 1}
      const end = {line: index + 1, column: column + value.length, offset: start.offset + value.length}
      const words: Text = {type: 'text', value, position: {start, end}}
      children.push({type: 'paragraph', children: [words], position: {start, end}})
    }
    offset += line.length + 1
  }
  return {type: 'root', children}
}

/** A parser plugin: plain text, a line is a paragraph. `unified().use(zhengwenText)` */
export function zhengwenText(this: Processor): void {
  this.parser = (document) => readText(document)
}
