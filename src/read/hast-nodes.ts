import type {Properties} from 'hast'
import type {Position} from 'unist'
import type {Places} from './places.js'

export const places = Symbol('places')
export const index = Symbol('index')

export type AnyParent = HastRoot | HastElement
export type AnyChild = HastElement | HastLiteral | HastDoctype
export type AnyNode = HastRoot | AnyChild

/**
 * The nodes of hast as a parser wants them: with a number, by which it keeps what only it asks for, and with where they stood.
 *
 * Positions would be the larger part of a tree, and few are asked for: `position` is made then. Setting it to
 * `undefined` forgets where a node stood. What hast has no field for has a symbol for its name, so that nobody
 * meets it. Each class sets all of its fields itself, and texts and comments are of one class: engines look at a node at
 * once while there are no more than four kinds of objects where it may stand.
 */
abstract class Located {
  declare [places]: Places
  declare [index]: number

  get position(): Position | undefined {
    return this[places].positionOf(this[index])
  }

  set position(_: undefined) {
    this[places].forget(this[index])
  }
}

export class HastRoot extends Located {
  declare type: 'root'
  declare children: AnyChild[]

  constructor(at: Places) {
    super()
    this.type = 'root'
    this.children = []
    this[places] = at
    this[index] = at.add()
  }
}

export class HastElement extends Located {
  declare type: 'element'
  declare tagName: string
  declare properties: Properties
  declare children: AnyChild[]
  declare content?: HastRoot

  constructor(at: Places, tagName: string, properties: Properties) {
    super()
    this.type = 'element'
    this.tagName = tagName
    this.properties = properties
    this.children = []
    this[places] = at
    this[index] = at.add()
  }
}

/** A text or a comment. */
export class HastLiteral<Type extends 'text' | 'comment' = 'text' | 'comment'> extends Located {
  declare type: Type
  declare value: string

  constructor(at: Places, type: Type, value: string) {
    super()
    this.type = type
    this.value = value
    this[places] = at
    this[index] = at.add()
  }
}

export class HastDoctype extends Located {
  declare type: 'doctype'

  constructor(at: Places) {
    super()
    this.type = 'doctype'
    this[places] = at
    this[index] = at.add()
  }
}

export type HastText = HastLiteral<'text'>
export type HastComment = HastLiteral<'comment'>
