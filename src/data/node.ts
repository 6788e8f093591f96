import {createRequire} from 'node:module'
import {build, type OpenCC} from '../script/build.js'
import {entryOf} from '../script/entry.js'
import type {ConverterFactory} from '../script/index.js'
import {once} from '../script/once.js'

const load = createRequire(import.meta.url)

/** opencc-js, the part that is needed, read on first need. */
export const converterFactory: ConverterFactory = once((from, to) =>
  build(load(entryOf({from, to})) as OpenCC, {from, to}),
)

/** Which tables to load beforehand. Under Node.js they are read when they are needed. */
export async function prepare(_tables: {script?: boolean | 'Hans' | 'Hant' | null} = {}): Promise<void> {}
