import type {Enumeration, Role, RunIn, Section, ZhengwenData} from './types.js'

declare module 'mdast' {
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
