import {build, type OpenCC} from '../script/build.js'
import {type Entry, entryOf} from '../script/entry.js'
import type {ConverterFactory} from '../script/index.js'
import {once} from '../script/once.js'

/** The parts of opencc-js, each its own chunk of a bundle. */
const parts: Readonly<Record<Entry, () => Promise<OpenCC>>> = {
  'opencc-js/t2cn': () => import('opencc-js/t2cn') as Promise<unknown> as Promise<OpenCC>,
  'opencc-js/cn2t': () => import('opencc-js/cn2t') as Promise<unknown> as Promise<OpenCC>,
  'opencc-js': () => import('opencc-js') as Promise<unknown> as Promise<OpenCC>,
}

/** Tables that `prepare()` has loaded. They never change. */
const loaded = new Map<Entry, OpenCC>()

/**
 * Load tables before they are needed: browsers and workers cannot read them in the middle of `clean()`.
 *
 * @param tables  `script: true` for every direction, `'Hans'` for Traditional to Simplified (109 kB), `'Hant'` for
 *   Simplified to Traditional (1.1 MB).
 */
export async function prepare(tables: {script?: boolean | 'Hans' | 'Hant' | null} = {}): Promise<void> {
  const entries: Entry[] =
    tables.script === 'Hans'
      ? ['opencc-js/t2cn']
      : tables.script === 'Hant'
        ? ['opencc-js/cn2t']
        : tables.script
          ? ['opencc-js']
          : []
  for (const entry of entries) if (!loaded.has(entry)) loaded.set(entry, await parts[entry]())
}

/** Browsers and workers load tables with `prepare()` first. */
export const converterFactory: ConverterFactory = once((from, to) => {
  const part = loaded.get('opencc-js') ?? loaded.get(entryOf({from, to}))
  if (!part)
    throw new Error(
      'Cannot convert script without its tables, expected `await prepare({script: true})` before',
    )
  return build(part, {from, to})
})
