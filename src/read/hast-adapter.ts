import type {Properties} from 'hast'
import {html as parse5Html, type Token, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5'
import {find, html, type Info, type Schema, svg} from 'property-information'
import {
  type AnyChild,
  type AnyNode,
  type AnyParent,
  type HastComment,
  HastDoctype,
  HastElement,
  HastLiteral,
  HastRoot,
  type HastText,
  index as indexOf,
} from './hast-nodes.js'
import {tooMany} from './nodes.js'
import {type Placed, Places} from './places.js'

type Types = TreeAdapterTypeMap<
  AnyNode,
  AnyParent,
  AnyChild,
  HastRoot,
  HastRoot,
  HastElement,
  HastComment,
  HastText,
  HastElement,
  HastDoctype
>

/** Elements whose attributes decide later on: those that other tags may add to, and an integration point. */
const askedAgain: ReadonlySet<string> = new Set(['html', 'body', 'annotation-xml'])

/** The answer to a parser that asks whether a node stood anywhere. */
const somewhere = {} as Token.ElementLocation

export interface HastAdapter {
  adapter: TreeAdapter<Types>
  /** Whether elements were laid flat because they were nested too deep. */
  flattened(): boolean
}

/**
 * A parse5 tree adapter that builds hast at once, without a second tree.
 *
 * `text` is what is parsed. Elements below `limit` levels become siblings of their parent, as Blink does, so that no walker of the tree
 * can run out of stack.
 *
 * @throws RangeError, from the parser, at more than `most` nodes.
 */
export function hastAdapter(
  text: string,
  limit: number,
  most = Number.POSITIVE_INFINITY,
  placed?: Placed,
): HastAdapter {
  let flat = false
  const places = new Places(text, placed)
  /** What the parser asks back of `html` and `body`, which it never closes; of all others only whether it is there. */
  const frames = new Map<AnyNode, Token.ElementLocation>()
  /** Attributes of the few elements that the parser asks for them again, or gives others later. */
  const listed = new Map<HastElement, Token.Attribute[]>()
  const named = new Map<HastElement, Set<string>>()

  /** What a node stands in, and how deep, by its number. */
  const parents: Array<AnyParent | null> = []
  const depths: number[] = []
  /** The templates that hold contents. */
  const hosts = new Map<AnyParent, HastElement>()
  /** Elements of SVG and MathML. */
  const foreign = new Map<HastElement, parse5Html.NS>()

  const keep = <T extends AnyNode>(node: T): T => {
    if (parents.push(null) > most) throw tooMany(most)
    depths.push(0)
    return node
  }

  const parentOf = (node: AnyNode): AnyParent | null => parents[node[indexOf]] ?? null

  /** The content of a template stands one level below it. */
  const depthOf = (node: AnyParent): number => {
    const outer = node.type === 'root' ? hosts.get(node) : undefined
    return outer ? depthOf(outer) + 1 : (depths[node[indexOf]] as number)
  }

  /** Put `node` into `parent` at `index`, or as near as the limit lets it. */
  const place = (parent: AnyParent, node: AnyChild, index: number): void => {
    let target = parent
    let at = index
    let level = depthOf(parent)
    if (node.type === 'element' && level >= limit) {
      const outer = parentOf(hosts.get(parent) ?? parent)
      if (outer) {
        flat = true
        target = outer
        at = target.children.length
        level = depthOf(target)
      }
    }
    parents[node[indexOf]] = target
    depths[node[indexOf]] = level + 1
    // Most elements have one child, and an array that grows takes room for many.
    if (target.children.length === 0) target.children = [node]
    else if (at >= target.children.length) target.children.push(node)
    else target.children.splice(at, 0, node)
  }

  const insertText = (parent: AnyParent, value: string, index: number): void => {
    const before = parent.children[index - 1]
    if (before?.type === 'text') before.value += value
    else place(parent, keep(new HastLiteral(places, 'text', value)), index)
  }

  const detach = (node: AnyChild): void => {
    const parent = parentOf(node)
    if (!parent) return
    parent.children.splice(parent.children.indexOf(node), 1)
    parents[node[indexOf]] = null
  }

  const adapter: TreeAdapter<Types> = {
    createDocument: () => keep(new HastRoot(places)),
    createDocumentFragment: () => keep(new HastRoot(places)),
    createElement(tagName, namespace, attributes) {
      const schema = namespace === parse5Html.NS.SVG ? svg : html
      const element = keep(new HastElement(places, sharedName(tagName), propertiesOf(attributes, schema)))
      if (namespace !== parse5Html.NS.HTML) foreign.set(element, namespace)
      if (askedAgain.has(tagName)) listed.set(element, attributes)
      return element
    },
    createCommentNode: (value) => keep(new HastLiteral(places, 'comment', value)),
    createTextNode: (value) => keep(new HastLiteral(places, 'text', value)),
    appendChild: (parent, node) => place(parent, node, parent.children.length),
    insertBefore: (parent, node, reference) => place(parent, node, parent.children.indexOf(reference)),
    insertText: (parent, value) => insertText(parent, value, parent.children.length),
    insertTextBefore: (parent, value, reference) =>
      insertText(parent, value, parent.children.indexOf(reference)),
    setTemplateContent(template, content) {
      template.content = content
      hosts.set(content, template)
    },
    getTemplateContent: (template) => template.content as HastRoot,
    setDocumentType(document) {
      document.children.push(keep(new HastDoctype(places)))
    },
    setDocumentMode() {},
    getDocumentMode: () => parse5Html.DOCUMENT_MODE.NO_QUIRKS,
    detachNode: detach,
    adoptAttributes(recipient, attributes) {
      let names = named.get(recipient)
      if (!names) {
        names = new Set(listed.get(recipient)?.map(({name}) => name))
        named.set(recipient, names)
      }
      const known = names
      const added = attributes.filter(({name}) => known.size < known.add(name).size)
      Object.assign(recipient.properties, propertiesOf(added, html))
    },
    getFirstChild: (node) => node.children[0] ?? null,
    getChildNodes: (node) => node.children,
    getParentNode: parentOf,
    getAttrList: (element) => listed.get(element) ?? [],
    getTagName: (element) => element.tagName,
    getNamespaceURI: (element) => (foreign.size > 0 && foreign.get(element)) || parse5Html.NS.HTML,
    getTextNodeContent: (node) => node.value,
    getCommentNodeContent: (node) => node.value,
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is HastText => node.type === 'text',
    isCommentNode: (node): node is HastComment => node.type === 'comment',
    isDocumentTypeNode: (node): node is HastDoctype => node.type === 'doctype',
    isElementNode: (node): node is HastElement => node.type === 'element',
    setNodeSourceCodeLocation(node, place) {
      places.set(node[indexOf], place)
      if (place && isFrame(node)) frames.set(node, {...place})
    },
    getNodeSourceCodeLocation(node) {
      if (isFrame(node)) return frames.get(node) ?? null
      return places.has(node[indexOf]) ? somewhere : null
    },
    updateNodeSourceCodeLocation(node, end) {
      places.end(node[indexOf], end as Token.Location)
      const frame = isFrame(node) ? frames.get(node) : undefined
      if (frame) Object.assign(frame, end)
    },
  }
  return {adapter, flattened: () => flat}
}

function isFrame(node: AnyNode): boolean {
  return node.type === 'element' && (node.tagName === 'body' || node.tagName === 'html')
}

/** Most names of elements in a tree are the same few: one string for each is quicker to compare and to look up. */
const names = new Map<string, string>()

function sharedName(tagName: string): string {
  const known = names.get(tagName)
  if (known !== undefined) return known
  if (names.size < 500) names.set(tagName, tagName)
  return tagName
}

/** Names and kinds of attributes, looked up once; the tables behind `find` never change. */
const infos = new Map<Schema, Map<string, Info>>([
  [html, new Map()],
  [svg, new Map()],
])

function infoOf(schema: Schema, name: string): Info {
  const known = infos.get(schema) as Map<string, Info>
  let info = known.get(name)
  if (!info) {
    info = find(schema, name)
    // Names come from the page: a page must not be able to fill the memory.
    if (known.size < 500) known.set(name, info)
  }
  return info
}

function propertiesOf(attributes: readonly Token.Attribute[], schema: Schema): Properties {
  const properties: Properties = {}
  for (const {name, value} of attributes) {
    const info = infoOf(schema, name)
    properties[info.property] = readValue(info, name, value)
  }
  return properties
}

function readValue(info: Info, name: string, value: string): Properties[string] {
  if (info.spaceSeparated) {
    return /[ \t\n\f\r]/.test(value) ? value.split(/[ \t\n\f\r]+/).filter(Boolean) : value ? [value] : []
  }
  if (info.commaSeparated || info.commaOrSpaceSeparated) return value.split(',').map((part) => part.trim())
  if ((info.boolean || info.overloadedBoolean) && (value === '' || value.toLowerCase() === name)) return true
  if (info.number && value !== '' && !Number.isNaN(Number(value))) return Number(value)
  return value
}
