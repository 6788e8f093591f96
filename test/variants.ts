import type {Element, ElementContent, Parents, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {VFile} from 'vfile'
import {selectAll} from '../src/article/select.js'
import {readHtml} from '../src/read/index.js'

/** Change a page as another template of the same article would. */
export type Variant = (tree: Root) => void

function each(tree: Parents, visit: (element: Element, parent: Parents) => void): void {
  for (const child of [...tree.children]) {
    if (child.type !== 'element') continue
    each(child, visit)
    visit(child, tree)
  }
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'] = [],
): Element {
  return {type: 'element', tagName, properties, children}
}

/** A name that says nothing, the same for the same name. */
function mute(name: string): string {
  let sum = 7
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) as number)) % 99991
  return `x${sum.toString(36)}`
}

/** Classes and ids say nothing, addresses of the publisher are gone. */
const renamed: Variant = (tree) =>
  each(tree, (node, parent) => {
    const {className, id} = node.properties
    if (Array.isArray(className)) node.properties.className = className.map((name) => mute(String(name)))
    if (id) node.properties.id = mute(String(id))
    const {rel, property} = node.properties
    const address = node.tagName === 'base' || String(rel) === 'canonical' || property === 'og:url'
    if (address) parent.children.splice(parent.children.indexOf(node as never), 1)
  })

const untitled: Variant = (tree) =>
  each(tree, (node, parent) => {
    if (node.tagName === 'h1') parent.children.splice(parent.children.indexOf(node as never), 1)
  })

const divided: Variant = (tree) =>
  each(tree, (node) => {
    if (node.tagName === 'p') node.tagName = 'div'
  })

/** `<p>` becomes a line that ends with two breaks. */
const broken: Variant = (tree) =>
  each(tree, (node, parent) => {
    if (node.tagName !== 'p') return
    const breaks = [element('br', {}), element('br', {})]
    parent.children.splice(
      parent.children.indexOf(node as never),
      1,
      ...([...node.children, ...breaks] as never[]),
    )
  })

function body(tree: Root, change: (children: ElementContent[]) => ElementContent[]): void {
  each(tree, (node) => {
    if (node.tagName === 'body') node.children = change(node.children)
  })
}

const cell: Variant = (tree) =>
  body(tree, (children) => [
    element('table', {width: '900'}, [
      element('tbody', {}, [element('tr', {}, [element('td', {}, children)])]),
    ]),
  ])

/** A cell beside a column of links. */
const columns: Variant = (tree) =>
  body(tree, (children) => [
    element('table', {width: '900'}, [
      element('tbody', {}, [
        element('tr', {}, [element('td', {width: '200'}, [links()]), element('td', {}, children)]),
      ]),
    ]),
  ])

const wrapped: Variant = (tree) =>
  body(tree, (children) =>
    [1, 2, 3, 4, 5].reduce<ElementContent[]>(
      (inner, level) => [element('div', {id: `w${level}`}, inner)],
      children,
    ),
  )

const topics = ['渡口修缮完工', '合作社换届', '镇小学迎来新生', '老桥限行', '图书馆延长开放', '春灌开始']

function links(): Element {
  const items = Array.from({length: 30}, (_, index) =>
    element('li', {}, [
      element('a', {href: `/a/${index}.html`}, [
        {type: 'text', value: `${topics[index % topics.length]}第${index + 1}期报道`},
      ]),
    ]),
  )
  return element('div', {}, [
    element('h3', {}, [{type: 'text', value: '热门排行'}]),
    element('ul', {}, items),
  ])
}

function replies(): Element {
  const said = ['支持，希望早点办好。', '去年就说要修，今年总算看到动静了。', '楼上说得对，我家就在河边。']
  return element('div', {}, [
    element('h3', {}, [{type: 'text', value: '网友评论'}]),
    ...said.map((value, index) =>
      element('div', {}, [
        element('span', {}, [{type: 'text', value: `河边网友${index + 1}`}]),
        element('span', {}, [{type: 'text', value: `2021-11-2${index} 18:0${index}`}]),
        element('div', {}, [{type: 'text', value}]),
        element('a', {href: '#'}, [{type: 'text', value: '回复'}]),
      ]),
    ),
  ])
}

const crowded: Variant = (tree) => body(tree, (children) => [links(), ...children, replies(), links()])

/** Every variant by name; the last ones are several at once. */
export const variants: Readonly<Record<string, readonly Variant[]>> = {
  renamed: [renamed],
  untitled: [untitled],
  divided: [divided],
  broken: [broken],
  cell: [cell],
  columns: [columns],
  wrapped: [wrapped],
  crowded: [crowded],
  'renamed and untitled': [renamed, untitled],
  'renamed and divided': [renamed, divided],
  'renamed and broken': [renamed, broken],
  'renamed, broken, in a cell': [renamed, broken, columns],
  'renamed and crowded': [renamed, crowded, wrapped],
}

/** The source of a page after `changes`. */
export function varied(html: string, changes: readonly Variant[]): string {
  const tree = readHtml(html, new VFile())
  for (const change of changes) change(tree)
  return toHtml(tree, {allowDangerousHtml: true})
}

/** The source of a page without what `selectors` take. */
export function without(html: string, selectors: readonly string[]): string {
  const tree = readHtml(html, new VFile())
  const gone = new Set(selectors.flatMap((selector) => selectAll(tree, selector)))
  each(tree, (node, parent) => {
    if (gone.has(node)) parent.children.splice(parent.children.indexOf(node as never), 1)
  })
  return toHtml(tree, {allowDangerousHtml: true})
}
