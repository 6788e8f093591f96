import type {Comment, Doctype, Element, Properties, Root, RootContent, Text} from 'hast'
import {html as parse5Html, type Token, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5'
import {find, html, type Info, type Schema, svg} from 'property-information'
import {tooMany} from './nodes.js'

/** What parse5 asks of a node and hast has no field for. */
const hidden = Symbol('parse5')

interface Hidden {
  parent: AnyParent | null
  namespace: parse5Html.NS
  attributes: Token.Attribute[]
  location: Token.ElementLocation | null
  depth: number
  /** The template that holds this content. */
  host?: AnyParent
  /** Names of the attributes, once others may come. */
  names?: Set<string>
}

type With<T> = T & {[hidden]?: Hidden}
type AnyParent = With<Root | Element>
type AnyChild = With<RootContent>
type AnyNode = With<Root | RootContent>

type Types = TreeAdapterTypeMap<
  AnyNode,
  AnyParent,
  AnyChild,
  With<Root>,
  With<Root>,
  With<Element>,
  With<Comment>,
  With<Text>,
  With<Element>,
  With<Doctype>
>

const none: Token.Attribute[] = []

export interface HastAdapter {
  adapter: TreeAdapter<Types>
  /** Whether elements were laid flat because they were nested too deep. */
  flattened(): boolean
}

/**
 * A parse5 tree adapter that builds hast at once, without a second tree.
 *
 * Elements below `limit` levels become siblings of their parent, as Blink does, so that no walker of the tree
 * can run out of stack.
 *
 * @throws RangeError, from the parser, at more than `most` nodes.
 */
export function hastAdapter(limit: number, most = Number.POSITIVE_INFINITY): HastAdapter {
  let flat = false
  let count = 0

  const keep = <T extends AnyNode>(node: T, attributes = none, namespace = parse5Html.NS.HTML): T => {
    if (++count > most) throw tooMany(most)
    node[hidden] = {parent: null, namespace, attributes, location: null, depth: 0}
    return node
  }
  const of = (node: AnyNode): Hidden => node[hidden] as Hidden

  /** The content of a template stands one level below it. */
  const depthOf = (node: AnyParent): number => {
    const {host, depth} = of(node)
    return host ? of(host).depth + 1 : depth
  }

  /** Put `node` into `parent` at `index`, or as near as the limit lets it. */
  const place = (parent: AnyParent, node: AnyChild, index: number): void => {
    let target = parent
    let at = index
    const outer = of(of(parent).host ?? parent).parent
    if (node.type === 'element' && depthOf(parent) >= limit && outer) {
      flat = true
      target = outer
      at = target.children.length
    }
    const state = of(node)
    state.parent = target
    state.depth = depthOf(target) + 1
    if (at >= target.children.length) target.children.push(node as never)
    else target.children.splice(at, 0, node as never)
  }

  const insertText = (parent: AnyParent, value: string, index: number): void => {
    const before = parent.children[index - 1]
    if (before?.type === 'text') before.value += value
    else place(parent, keep({type: 'text', value}) as AnyChild, index)
  }

  const detach = (node: AnyChild): void => {
    const {parent} = of(node)
    if (!parent) return
    parent.children.splice(parent.children.indexOf(node as never), 1)
    of(node).parent = null
  }

  const adapter: TreeAdapter<Types> = {
    createDocument: () => keep({type: 'root', children: []}),
    createDocumentFragment: () => keep({type: 'root', children: []}),
    createElement(tagName, namespace, attributes) {
      const schema = namespace === parse5Html.NS.SVG ? svg : html
      return keep(
        {type: 'element', tagName, properties: propertiesOf(attributes, schema), children: []},
        attributes,
        namespace,
      )
    },
    createCommentNode: (value) => keep({type: 'comment', value}),
    createTextNode: (value) => keep({type: 'text', value}),
    appendChild: (parent, node) => place(parent, node, parent.children.length),
    insertBefore: (parent, node, reference) =>
      place(parent, node, parent.children.indexOf(reference as never)),
    insertText: (parent, value) => insertText(parent, value, parent.children.length),
    insertTextBefore: (parent, value, reference) =>
      insertText(parent, value, parent.children.indexOf(reference as never)),
    setTemplateContent(template, content) {
      template.content = content
      of(content).host = template
    },
    getTemplateContent: (template) => template.content as With<Root>,
    setDocumentType(document) {
      document.children.push(keep({type: 'doctype'}))
    },
    setDocumentMode() {},
    getDocumentMode: () => parse5Html.DOCUMENT_MODE.NO_QUIRKS,
    detachNode: detach,
    adoptAttributes(recipient, attributes) {
      const state = of(recipient)
      if (!state.names) {
        state.names = new Set(state.attributes.map((attribute) => attribute.name))
        state.attributes = [...state.attributes]
      }
      const {names} = state
      const added = attributes.filter(({name}) => names.size < names.add(name).size)
      state.attributes.push(...added)
      Object.assign(recipient.properties, propertiesOf(added, html))
    },
    getFirstChild: (node) => (node.children[0] as AnyChild | undefined) ?? null,
    getChildNodes: (node) => node.children as AnyChild[],
    getParentNode: (node) => of(node).parent,
    getAttrList: (element) => of(element).attributes,
    getTagName: (element) => element.tagName,
    getNamespaceURI: (element) => of(element).namespace,
    getTextNodeContent: (node) => node.value,
    getCommentNodeContent: (node) => node.value,
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is With<Text> => node.type === 'text',
    isCommentNode: (node): node is With<Comment> => node.type === 'comment',
    isDocumentTypeNode: (node): node is With<Doctype> => node.type === 'doctype',
    isElementNode: (node): node is With<Element> => node.type === 'element',
    setNodeSourceCodeLocation(node, location) {
      of(node).location = location
      locate(node, location)
    },
    getNodeSourceCodeLocation: (node) => of(node).location,
    updateNodeSourceCodeLocation(node, end) {
      const state = of(node)
      state.location = {...(state.location as Token.ElementLocation), ...end}
      locate(node, state.location)
    },
  }
  return {adapter, flattened: () => flat}
}

function locate(node: AnyNode, location: Token.Location | null): void {
  if (!location) return
  node.position = {
    start: {line: location.startLine, column: location.startCol, offset: location.startOffset},
    end: {line: location.endLine, column: location.endCol, offset: location.endOffset},
  }
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
  if (info.spaceSeparated) return value.split(/[ \t\n\f\r]+/).filter(Boolean)
  if (info.commaSeparated || info.commaOrSpaceSeparated) return value.split(',').map((part) => part.trim())
  if ((info.boolean || info.overloadedBoolean) && (value === '' || value.toLowerCase() === name)) return true
  if (info.number && value !== '' && !Number.isNaN(Number(value))) return Number(value)
  return value
}
