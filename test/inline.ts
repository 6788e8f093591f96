import type {PhrasingContent} from 'mdast'

const kinds: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = {
  b: 'strong',
  i: 'emphasis',
  s: 'delete',
}
const leaves: Readonly<Record<string, PhrasingContent>> = {
  br: {type: 'break'},
  img: {type: 'image', url: 'u', alt: '图'},
  code: {type: 'inlineCode', value: 'x'},
  note: {type: 'html', value: '<!---->'},
}

/** Inline content, written with tags: `<b>`, `<i>`, `<s>`, `<a>` hold some, `<br>`, `<img>`, `<code>`, `<note>` none. */
export function inline(source: string): PhrasingContent[] {
  const stack: Array<{children: PhrasingContent[]}> = [{children: []}]
  for (const [, close, name = '', value] of source.matchAll(/<(\/?)(b|i|s|a|br|img|code|note)>|([^<]+|<)/g)) {
    const top = stack.at(-1) as {children: PhrasingContent[]}
    const leaf = leaves[name]
    if (value !== undefined) top.children.push({type: 'text', value})
    else if (close) stack.pop()
    else if (leaf) top.children.push(leaf)
    else {
      const kind = kinds[name]
      const children: PhrasingContent[] = []
      top.children.push(kind ? {type: kind, children} : {type: 'link', url: 'u', children: children as never})
      stack.push({children})
    }
  }
  return stack[0]?.children ?? []
}
