import {fold} from './fold.js'
import {
  codes,
  compounds,
  offices,
  organisation,
  placeholders,
  roles,
  surnames,
  trailingRoles,
} from './names.data.js'

/**
 * The people of a credit line's value.
 *
 *     李昂 SF014                      ['李昂']
 *     本报记者 张三 通讯员李四、王五     ['张三', '李四', '王五']
 *     袁　源                          ['袁源']
 *
 * What is no name (`admin`, numeric ids, addresses) is left out.
 */
export function namesOf(text: string): string[] {
  const names: string[] = []
  for (const part of partsOf(text)) {
    for (const name of isPenName(part) ? [part] : peopleOf(part)) {
      if (isName(name) && !names.includes(name)) names.push(name)
    }
  }
  return names
}

/** The parts of a list. A Latin name in brackets belongs to the name before it: `周思博 (Joel Spolsky)`. */
function partsOf(text: string): string[] {
  return text
    .replace(/[(（](?![A-Za-z][A-Za-z .'-]{2,40}[)）])|[【】[\]［］〔〕〖〗]/g, ' ')
    .replace(/(?<![A-Za-z.'])[)）]/g, ' ')
    .split(/[、,，;；/|｜丨]|(?<=[々〇㐀-鿿𠀀-𳑹])(?:和|與|与)(?=[々〇㐀-鿿𠀀-𳑹]{2,3}$)/u)
    .flatMap((part) => {
      const pair = part.split('&').map((name) => name.trim())
      return pair.every(isPerson) ? pair : part.trim()
    })
}

/** A name that is more than letters of one script, which must not be taken apart: `放飞&心情`. */
function isPenName(part: string): boolean {
  return (
    /^[\p{L}\p{N}]{1,12}&[\p{L}\p{N}]{1,12}$/u.test(part) ||
    /^[々〇㐀-鿿𠀀-𳑹]{2,4} ?[(（][A-Za-z][A-Za-z .'-]{2,40}[)）]$/u.test(part)
  )
}

/** Whether `text` can be somebody's name or pen name. */
export function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 30 && !isPlaceholder(fold(text).key)
}

function isPlaceholder(key: string): boolean {
  return placeholders.some(({pattern}) => pattern.test(key))
}

/** Whether `text` names a medium or an office rather than a person. */
export function isOrganisation(text: string): boolean {
  return organisation.test(fold(text).key)
}

/** Whether `text` is plainly a Chinese name: a surname and one or two characters more. */
export function isPerson(name: string): boolean {
  const text = fold(name).key
  const rest = text.replace(compounds, '')
  if (rest !== text) return /^[々〇㐀-鿿𠀀-𳑹]{1,2}$/u.test(rest)
  return /^[々〇㐀-鿿𠀀-𳑹]{2,3}$/u.test(text) && surnames.includes(text[0] as string) && !isPlaceholder(text)
}

/** One part of a list: a name, or several parted by spaces and roles. */
function peopleOf(part: string): string[] {
  const words = part
    .replace(/[\s\u00a0\u3000_]+/g, ' ')
    .replace(
      /([^\s:])((?:记者|記者|通讯员|通訊員|实习生|實習生)[:\s]?)(?=[々〇㐀-鿿𠀀-𳑹]{2,4}(?:\s|$))/gu,
      '$1 $2',
    )
    .trim()
    .split(' ')
    .map(strip)
    .filter(Boolean)
  const people: string[] = []
  for (const word of words) {
    const before = people.at(-1)
    // A name of two characters, spaced for layout.
    if (before && isSingle(before) && isSingle(word)) people[people.length - 1] = before + word
    else if (before && (isLatin(before) || isLatin(word))) people[people.length - 1] = `${before} ${word}`
    else people.push(word)
  }
  // A medium's short name before a person's: `河都 任知远`.
  const [first, second] = people
  if (first && second && !isPerson(first) && isPerson(second) && /^[々〇㐀-鿿𠀀-𳑹]+$/u.test(first))
    people.shift()
  return people
}

/** A word without the role before it and the code behind it. */
function strip(word: string): string {
  let name = word
  for (let round = 0; round < 4; round++) {
    const next = withoutRoles(name.replace(codes, '')).replace(/^[:：\s]+|(?<![:：\s])[:：\s]+$/g, '')
    if (next === name) break
    name = next
  }
  return /^[A-Z]{1,4}\d{2,6}$/.test(name) || (offices.test(name) && !isPerson(name)) ? '' : name
}

/** The tables of roles are on folded text, a name stays as it was printed. */
function withoutRoles(name: string): string {
  const {key} = fold(name)
  if (key.length !== name.length) return name.replace(roles, '').replace(trailingRoles, '')
  const start = roles.exec(key)?.[0].length ?? 0
  const rest = key.slice(start)
  return name.slice(start, start + (trailingRoles.exec(rest)?.index ?? rest.length))
}

function isSingle(word: string): boolean {
  return /^[々〇㐀-鿿𠀀-𳑹]$/u.test(word)
}

function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}.'’-]+$/u.test(word)
}
