import type {Nodes, Parents, Root} from 'mdast'
import type {VFile} from 'vfile'
import {record} from '../messages.js'

/** What a reader may be led to; an address without a scheme leads to the same site. */
const schemes: Readonly<Record<'link' | 'image', ReadonlySet<string>>> = {
  link: new Set(['http', 'https', 'mailto', 'tel']),
  image: new Set(['http', 'https']),
}

/**
 * Links and images whose address could do more than lead somewhere lose it: of a link its text is left, of an image
 * nothing. Each leaves a row in the ledger of `file`.
 *
 *     [甲](javascript:alert)   →   甲
 */
export function safeAddresses(tree: Root, file: VFile): void {
  const unsafe = unsafeDefinitions(tree)
  const stack: Parents[] = [tree]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const children = parent.children as Nodes[]
    if (children.some((node) => isUnsafe(node, unsafe)))
      parent.children = children.flatMap((node) => kept(node, unsafe, file)) as never
    for (const child of parent.children) if ('children' in child) stack.push(child)
  }
}

/** What is left of `node`. Links stand in no links, but images do. */
function kept(node: Nodes, unsafe: Unsafe, file: VFile): Nodes[] {
  if (!isUnsafe(node, unsafe)) return [node]
  const isImage = node.type === 'image' || node.type === 'imageReference'
  const before =
    'url' in node ? node.url : isImage ? (node.alt ?? '') : (node as {identifier: string}).identifier
  record(file, isImage ? 'unsafe-image' : 'unsafe-link', {
    action: 'remove',
    before: isImage && node.alt ? `${node.alt} ${before}` : before,
    ...(node.position ? {position: node.position} : {}),
  })
  return node.type === 'link' || node.type === 'linkReference'
    ? node.children.flatMap((child) => kept(child, unsafe, file))
    : []
}

/** Names of definitions that must not be followed, by what refers to them. */
type Unsafe = Readonly<Record<'link' | 'image', ReadonlySet<string>>>

function unsafeDefinitions(tree: Root): Unsafe {
  const unsafe = {link: new Set<string>(), image: new Set<string>()}
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') {
      for (const kind of ['link', 'image'] as const)
        if (!isSafe(node.url, kind)) unsafe[kind].add(node.identifier)
    }
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return unsafe
}

function isUnsafe(node: Nodes, unsafe: Unsafe): boolean {
  if (node.type === 'link' || node.type === 'image') return !isSafe(node.url, node.type)
  if (node.type === 'definition') return unsafe.link.has(node.identifier)
  if (node.type === 'linkReference') return unsafe.link.has(node.identifier)
  return node.type === 'imageReference' && unsafe.image.has(node.identifier)
}

/** Readers of addresses pass over control characters and space; so does this. */
function isSafe(url: string, kind: 'link' | 'image'): boolean {
  const [, scheme] = /^([^/?#:]*):/.exec(url.replace(/[\0-\x20\x7f-\xa0]+/g, '')) ?? []
  return scheme === undefined || schemes[kind].has(scheme.toLowerCase())
}
