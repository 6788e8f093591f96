import type {Root} from 'hast'
import {page} from './dialects.js'
import {type Line, Lines} from './lines.js'
import {once} from './memo.js'
import {selectAll} from './select.js'

/** The lines of a whole page that have text, read once however many ask. */
export function pageLines(tree: Root): readonly Line[] {
  return once(tree, read)
}

function read(tree: Root): readonly Line[] {
  const {all} = new Lines(selectAll(tree, 'body')[0] ?? tree, page)
  return all.filter(({text}) => /\S/.test(text))
}
