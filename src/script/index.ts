import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {ScriptOptions} from '../types.js'

/** Builds a converter from one script to another; `data/` has the one of opencc-js. */
export type ConverterFactory = (from: string, to: string) => (text: string) => string

/** Convert the text of `tree` and the metadata of `file` to the script `options.to`. */
export function script(
  _tree: Root,
  _file: VFile,
  _factory: ConverterFactory,
  _options: ScriptOptions,
): void {}
