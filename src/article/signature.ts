import {parseDate} from '../han/dates.js'
import type {Line} from './lines.js'
import {isOrganisation, isPerson} from './names.js'

/** Lines at the end among which a signature stands: a note or a list of copies may follow. */
const reach = 5
/** Longest name of who signs, in characters. */
const longest = 40

/**
 * The day on which a notice or a letter was signed (成文日期 of GB/T 9704): a day alone in its line, below who signs.
 *
 *     河湾镇人民政府
 *     2023年5月4日
 */
export function signedOn(all: readonly Line[]): string | undefined {
  const lines = all.slice(-2 * reach).filter(({text}) => text.trim())
  for (let index = lines.length - 1; index > Math.max(0, lines.length - reach); index--) {
    const day = textOf(lines[index])
    if (day.length > 24 || parseDate(day)?.precision !== 'day') continue
    return isSigner(textOf(lines[index - 1])) ? day : undefined
  }
  return undefined
}

function textOf(line: Line | undefined): string {
  return line?.text.trim() ?? ''
}

function isSigner(text: string): boolean {
  if (text === '' || text.length > longest || /[，。；：！？、]/.test(text)) return false
  const name = text.replace(/[\s\u3000]+|[（(](?:印章?|章|签字|簽字)[）)]$/g, '')
  return isOrganisation(name) || isPerson(name)
}
