import type {Properties} from 'hast'
import type {BlockContent, Data, DefinitionContent, Parent} from 'mdast'
import type {Enumeration, Role, RunIn, Section, ZhengwenData} from './types.js'

/** A heading and what it holds, nested (`sections: {wrap: true}`). */
export interface SectionNode extends Parent {
  type: 'section'
  depth: number
  children: Array<BlockContent | DefinitionContent>
  data?: SectionNodeData
}

export interface SectionNodeData extends Data {
  section?: Section
}

declare module 'mdast' {
  /** What `mdast-util-to-hast` reads, declared as it declares it. */
  interface Data {
    hName?: string | undefined
    hProperties?: Properties | undefined
  }
  interface BlockContentMap {
    section: SectionNode
  }
  interface RootContentMap {
    section: SectionNode
  }
  interface HeadingData {
    section?: Section
    id?: string
  }
  interface ParagraphData {
    role?: Role
    runIn?: RunIn
    enumeration?: Enumeration[]
    /** Layout that speaks for a heading, a signature or a caption. */
    align?: 'center' | 'right'
    /** Number of a 条, or of another numbered paragraph. */
    ordinal?: number
    /** Offset in the text at which a lead ended whose bold was lost. */
    lead?: number
  }
  interface TextData {
    /** Characters that the source hid: the mark, and how many. */
    mask?: {mark: string; count: number}
  }
}

declare module 'hast' {
  interface ElementData {
    /** Where the page set the block. */
    align?: 'center' | 'right'
    /** Class names of the nearest container in the page. */
    classes?: string[]
  }
}

declare module 'vfile' {
  interface DataMap {
    zhengwen: ZhengwenData
  }
}
