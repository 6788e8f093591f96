import {codes, organisation, placeholders, roles, trailingRoles} from './names.data.js'

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
  const parts = text
    .replace(/[()（）【】[\]]/g, ' ')
    .split(/[、,，;；/&|｜丨]|(?<=\p{Script=Han})(?:和|與|与)(?=\p{Script=Han}{2,3}$)/u)
  for (const part of parts) {
    for (const name of peopleOf(part)) if (isName(name) && !names.includes(name)) names.push(name)
  }
  return names
}

/** Whether `text` can be somebody's name or pen name. */
export function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 30 && !placeholders.some(({pattern}) => pattern.test(text))
}

/** Whether `text` names a medium or an office rather than a person. */
export function isOrganisation(text: string): boolean {
  return organisation.test(text)
}

/** One part of a list: a name, or several parted by spaces and roles. */
function peopleOf(part: string): string[] {
  const words = part
    .replace(/[\s\u00a0\u3000_]+/g, ' ')
    .replace(
      /([^\s:])((?:记者|記者|通讯员|通訊員|实习生|實習生)[:\s]?)(?=\p{Script=Han}{2,4}(?:\s|$))/gu,
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
  return people
}

/** A word without the role before it and the code behind it. */
function strip(word: string): string {
  let name = word
  for (let round = 0; round < 4; round++) {
    const next = name
      .replace(codes, '')
      .replace(roles, '')
      .replace(trailingRoles, '')
      .replace(/^[:：\s]+|[:：\s]+$/g, '')
    if (next === name) break
    name = next
  }
  return /^[A-Z]{1,4}\d{2,6}$/.test(name) ? '' : name
}

function isSingle(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word)
}

function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}.'’-]+$/u.test(word)
}
