import {countHan} from '../han/ranges.js'
import type {Line} from './lines.js'

/** Whether most of a line is a link. */
export function isLinked(line: Line): boolean {
  let linked = 0
  for (const {start, end} of line.links) linked += end - start
  return linked > 0 && linked >= line.text.trim().length * 0.7
}

/** Whether a line is running text. */
export function isProse(line: Line): boolean {
  const {text} = line
  return text.length >= 25 && countHan(text) >= 25 && /[。！？；，,]/.test(text) && !isLinked(line)
}
