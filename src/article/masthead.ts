import {parseDate} from '../han/dates.js'
import {namesIn} from './bylines.js'
import type {Line} from './lines.js'
import {isPerson} from './names.js'

/** A line between a title and its text that says who, when or under which number. */
export interface MastheadLine {
  /** What its `value` is, where that is for the metadata. */
  field?: 'authors' | 'published'
  value: string
}

/** Longest masthead, in lines. */
const most = 3
/** `河政发〔2019〕3号` */
const issue = /^[々〇㐀-鿿𠀀-𳑹]{1,14}[〔[（(【]\d{4}[〕\]）)】]\s?第?\d{1,5}\s?[号號]$/u
/** Somebody's office and name, parted by a space: `市委书记　王大河`; a short name may be spaced itself. */
const officer =
  /^(?:(?<office>[々〇㐀-鿿𠀀-𳑹]{2,24})[\s\u3000]{1,8})?(?<name>[々〇㐀-鿿𠀀-𳑹]{1,4}(?:[\s\u3000]{1,4}[々〇㐀-鿿𠀀-𳑹])?)$/u
/** The end of an office's name. */
const office =
  /(?:书记|書記|[省市县州区镇乡村局厅处科部校院厂社行所组会队班]长|[省市縣州區鎮鄉局廳處院會組]長|主席|主任|总理|總理|委员|委員|代表|总裁|总经理|經理|经理|董事长|理事|政委|司令员|教授|教师|老师|记者|研究员|发言人|干部|同志|办公室)$/u

/**
 * The masthead below a title: lines that say who, when or which number, down to the text.
 *
 *     在全市教育工作会议上的讲话
 *     市委书记　王大河            authors 王大河
 *     （2019年9月10日）           published 2019年9月10日
 */
export function mastheadOf(below: readonly Line[]): MastheadLine[] {
  const found: MastheadLine[] = []
  for (const line of below.slice(0, most)) {
    const said = readLine(line)
    if (!said) break
    found.push(said)
  }
  return found
}

function readLine(line: Line): MastheadLine | undefined {
  const text = line.text.trim()
  if (text.length > 40 || line.links.length > 0 || line.images.length > 0) return undefined
  const plain = text.replace(/^[（(]\s?|\s?[）)]$/g, '')
  if (issue.test(text) || namesIn(line)) return {value: text}
  const date = parseDate(plain)
  if (date && (date.precision === 'day' || date.precision === 'time'))
    return {field: 'published', value: plain}
  const name = personIn(plain)
  return name ? {field: 'authors', value: name} : undefined
}

function personIn(text: string): string | undefined {
  const {office: title, name} = officer.exec(text)?.groups ?? {}
  const person = name?.replace(/[\s\u3000]+/g, '') ?? ''
  return isPerson(person) && (title === undefined || office.test(title)) ? person : undefined
}
