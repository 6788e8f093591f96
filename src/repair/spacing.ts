import type {RepairOptions} from '../types.js'
import type {Finding} from './finding.js'

const joined = /(?<=[々〇㐀-鿿𠀀-𳑹])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[々〇㐀-鿿𠀀-𳑹])/gu
const spaced = /(?<=[々〇㐀-鿿𠀀-𳑹]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) (?=[々〇㐀-鿿𠀀-𳑹])/gu

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
