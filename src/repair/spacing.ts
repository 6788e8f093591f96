import type {RepairOptions} from '../types.js'
import type {Finding} from './finding.js'

const joined = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\p{Script=Han})/gu
const spaced = /(?<=\p{Script=Han}) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) (?=\p{Script=Han})/gu

/** Find the places between Han and Latin letters or digits that a house style sets otherwise. */
export function spacing(text: string, style: RepairOptions['spacing']): Finding[] {
  if (style !== 'insert' && style !== 'remove') return []
  const insert = style === 'insert' ? ' ' : ''
  return [...text.matchAll(style === 'insert' ? joined : spaced)].map(({index, 0: {length}}) => ({
    start: index,
    end: index + length,
    insert,
    rule: 'spacing',
    action: 'replace',
  }))
}
