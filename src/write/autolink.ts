import type {Link, Nodes, Parents, PhrasingContent, Root, Text} from 'mdast'

/** Addresses as GFM reads them in running text, but ASCII only, so that they stop where Chinese goes on. */
const addresses =
  /(?<![A-Za-z\d])(https?:\/\/|www(?=\.))([\w-]*\.[\w.-]*)([!-;=?-~]*)|(?<![\w+.-])(?:mailto:)?([\w+.-]+@[\w-]+(?:\.[\w-]+)+)/gi

/** Marks that end a sentence rather than an address. */
const trail = /(?<![!"&'),.:;?\]}*_~])[!"&'),.:;?\]}*_~]+$/

/**
 * Addresses in text become links, and links that swallowed the Chinese after them give it back.
 *
 *     见https://example.cn/a。后文   →   见<https://example.cn/a>。后文
 *       ^^^^^^^^^^^^^^^^^^^^          parsers of GFM would take all of the line
 *
 * Every parser of GFM would make links of them; this way they are the right ones, and the tree is what is read back.
 */
export function autolink(tree: Root): void {
  const stack: Parents[] = [tree]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    if (!(parent.children as Nodes[]).some(mayChange)) {
      for (const node of parent.children as Nodes[]) if ('children' in node) stack.push(node)
      continue
    }
    const children: Nodes[] = []
    for (const node of parent.children as Nodes[]) {
      const parts = node.type === 'text' ? linked(node) : node.type === 'link' ? given(node) : undefined
      if (parts) for (const part of parts) children.push(part)
      else {
        if ('children' in node && node.type !== 'linkReference') stack.push(node)
        children.push(node)
      }
    }
    if (children.length !== parent.children.length) parent.children = children as never
    else if (children.some((node, index) => node !== parent?.children[index]))
      parent.children = children as never
  }
}

/** Whether a node is a link, or a text with what every address has; the text of a reference stays. */
function mayChange(node: Nodes): boolean {
  return node.type === 'text'
    ? inAddress.test(node.value)
    : node.type === 'link' || node.type === 'linkReference'
}

const inAddress = /[.@]/

function linked(node: Text): PhrasingContent[] {
  const {value} = node
  if (!inAddress.test(value)) return [node]
  const parts: PhrasingContent[] = []
  let from = 0
  const say = (end: number): void => {
    if (end > from) parts.push({...node, value: value.slice(from, end)})
  }
  for (const match of value.matchAll(addresses)) {
    const found = addressOf(match)
    if (!found) continue
    say(match.index)
    parts.push({type: 'link', title: null, url: found.url, children: [{type: 'text', value: found.text}]})
    from = match.index + found.text.length
  }
  if (from === 0) return [node]
  say(value.length)
  return parts
}

function addressOf(match: RegExpExecArray): {text: string; url: string} | undefined {
  const [whole, scheme = '', domain = '', , mail] = match
  if (mail) {
    if (/[\d_-]$/.test(mail)) return undefined
    return {text: whole, url: /^mailto:/i.test(whole) ? whole : `mailto:${mail}`}
  }
  const www = /^w/i.test(scheme)
  // The dots at its end are the sentence's: `www.` is no address.
  const labels = (www ? scheme + domain : domain).replace(/\.{1,9}$/, '').split('.')
  const good = labels.length > 1 && !/^[_-]/.test(domain) && labels.slice(-2).every(isLabel)
  if (!good || (www && !/^(?:$|[\s*_~(\p{P}])/u.test(match.input.charAt(match.index - 1)))) return undefined
  const text = trimmed(whole)
  return {text, url: www ? `http://${text}` : text}
}

function isLabel(label: string): boolean {
  return /[A-Za-z\d]/.test(label) && !label.includes('_')
}

/** An address without the marks at its end; a parenthesis that it opened stays. */
function trimmed(address: string): string {
  const [marks = ''] = trail.exec(address) ?? []
  let end = address.length - marks.length
  let open = 0
  for (const character of address.slice(0, end)) open += character === '(' ? 1 : character === ')' ? -1 : 0
  for (const [offset, character] of [...marks].entries()) {
    if (character !== ')' || open-- <= 0) continue
    end = address.length - marks.length + offset + 1
  }
  return address.slice(0, end)
}

/** A link that a parser saw in running text gives back what is no part of it; others stay. */
function given(node: Link): PhrasingContent[] {
  const [child] = node.children
  if (node.children.length !== 1 || child?.type !== 'text' || !node.url.endsWith(child.value)) return [node]
  const {start, end} = node.position ?? {}
  const length = (end?.offset ?? 0) - (start?.offset ?? 0)
  const literal = !node.position || length === child.value.length
  return literal && /[^!-~]/.test(child.value) ? linked(child) : [node]
}
