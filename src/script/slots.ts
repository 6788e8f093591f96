import type {Nodes} from 'mdast'
import type {Node} from 'unist'

/** A piece of a unit's text and where it is kept. */
export interface Slot {
  text: string
  /** Protected by its node, or by one around it. */
  kept: boolean
  write: (text: string) => void
}

/** Text that is read as one: a paragraph's, a cell's, an attribute's. */
export interface Unit {
  /** The block or the node of the attribute; absent for metadata. */
  node: Nodes | undefined
  slots: Slot[]
}

/** Whether a node keeps its text. */
export type Keeps = (node: Node) => boolean

/** Members of nodes that are text for a reader. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  image: ['alt', 'title'],
  imageReference: ['alt'],
  link: ['title'],
  definition: ['title'],
}

/** Add the attributes of `node` that are text, each a unit. */
export function attributesOf(node: Nodes, kept: boolean, units: Unit[]): void {
  for (const name of attributes[node.type] ?? []) {
    const text = (node as unknown as Record<string, unknown>)[name]
    if (typeof text === 'string') units.push({node, slots: [slotOf(node, name, kept)]})
  }
}

/** The member `name` of `holder` as a slot. */
export function slotOf(holder: object, name: string, kept: boolean): Slot {
  const record = holder as Record<string, string>
  return {
    text: record[name] as string,
    kept,
    write(text) {
      record[name] = text
    },
  }
}
