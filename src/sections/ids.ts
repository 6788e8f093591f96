import {squeeze} from './plain.js'

/** What an id keeps: letters and numbers of any script; the rest becomes one hyphen. */
const other = /[^\p{L}\p{N}]{1,200}/gu

/** A maker of ids: from the title, Chinese kept, each of its own. `一、总体要求` is `一-总体要求`. */
export function idMaker(): (title: string) => string {
  const used = new Set<string>()
  const next = new Map<string, number>()
  return (title) => {
    const stem = squeeze(title).replace(other, '-').replace(/^-|-$/g, '').toLowerCase() || 'section'
    let id = stem
    for (let number = next.get(stem) ?? 1; used.has(id); number++) {
      id = `${stem}-${number}`
      next.set(stem, number)
    }
    used.add(id)
    return id
  }
}
