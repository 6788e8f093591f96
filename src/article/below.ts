import {isPictures} from './codes.js'
import {isLinked, isProse} from './line.js'
import type {Line} from './lines.js'
import type {Phrase} from './phrases.data.js'

/** Most links or titles that go with their heading. */
const longestList = 30

/** What goes with the line at `index`, below it. */
export const below: Readonly<
  Record<NonNullable<Phrase['follow']>, (all: readonly Line[], index: number) => readonly Line[]>
> = {list: followers, rest: remainder, code: codes}

/** The links, or bare titles up to the end, that stand below a heading such as `相关阅读`. */
function followers(all: readonly Line[], index: number): Line[] {
  const links: Line[] = []
  let at = index + 1
  for (; at < all.length && links.length < longestList; at++) {
    const line = all[at] as Line
    if (!isLinked(line) && !(line.text.trim() === '' && links.length > 0)) break
    links.push(line)
  }
  const rest = all.slice(at)
  if (rest.length <= longestList && rest.every(isTitle)) links.push(...rest)
  return links
}

/** What stands below the heading of a disclaimer, when that is no more than a disclaimer's length. */
function remainder(all: readonly Line[], index: number): readonly Line[] {
  const rest = all.slice(index + 1)
  return rest.length <= 15 ? rest : []
}

/** The pictures that a line which asks to scan a code stands above, when nothing of the article comes after. */
function codes(all: readonly Line[], index: number): readonly Line[] {
  const rest = all.slice(index + 1)
  if (rest.some(isProse) || !all.slice(0, index).some(isProse)) return []
  const end = rest.findIndex((line) => !isPictures(line))
  return end === -1 ? rest : rest.slice(0, end)
}

function isTitle(line: Line): boolean {
  return line.text.trim().length <= 50 && !/[。；，]/.test(line.text)
}
