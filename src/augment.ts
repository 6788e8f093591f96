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
    /** Offset in the text at which a lead ended whose bold was lost. */
    lead?: number
  }
  interface TextData {
    /** Characters that the source hid: the mark, and how many. */
    mask?: {mark: string; count: number}
  }
}

declare module 'vfile' {
  interface DataMap {
    zhengwen: ZhengwenData
  }
}
