import type {Paragraph} from 'mdast'
import type {VFile} from 'vfile'
import {isProse} from './line.js'
import type {Line} from './lines.js'
import {isPerson, namesOf} from './names.js'
import {propose} from './propose.js'

const role = '(?:记者|記者|通讯员|通訊員|实习生|實習生|评论员|評論員|特约撰稿人?|特約撰稿人?|作者|撰文)'

/** A mark before names and nothing else. */
const marked = /^[■●◆▲□○△▇◇]\s{0,4}(?<names>.{2,30})$/u
/** Who they write for, what they are, who they are, from where: `新京报记者 任知远 河畔报道`. */
const roled = new RegExp(
  `^[■●◆▲□○△▇◎★☆◇（(]?\\s{0,4}[々〇㐀-鿿𠀀-𳑹·\\s]{0,18}?(?:[／/]\\s?)?${role}[:：/｜|\\s]{0,3}(?<names>[^。，；：:！？]{2,40}?)` +
    `(?:\\s{0,2}(?:发自|發自)[々〇㐀-鿿𠀀-𳑹]{2,6}|[\\s／/]{1,2}[々〇㐀-鿿𠀀-𳑹]{2,8}(?:报道|報道|报导|報導|電|电)|\\s?[/／]\\s?文.{0,12})?[）)]?$`,
  'u',
)
/** `文/任知远`, `文｜任知远` */
const written = /^(?:文|撰文)\s{0,2}[/／|｜]\s{0,2}(?<names>[^。，；：:]{2,20})$/u
/** `（本报记者 任知远、李河）` at the end of a text; `（作者系农技站站长）` says what somebody is, and not who. */
const closing = new RegExp(
  `[（(][々〇㐀-鿿𠀀-𳑹·\\s]{0,10}?${role}(?![系为為是单單])[:：/\\s]{0,3}(?<names>[^（）()。；]{2,40})[）)]\\s*$`,
  'u',
)
/** `（任知远 李河）` at the end of a text: names and nothing else. */
const bare =
  /[（(]\s{0,2}(?<names>[々〇㐀-鿿𠀀-𳑹]{2,4}(?:[\s、]{1,3}[々〇㐀-鿿𠀀-𳑹]{2,4}){0,5})\s{0,2}[）)]\s*$/u
/** `河畔社河畔11月26日电（记者任知远）` in the first line of a text. */
const opening = new RegExp(
  `^[^（(。]{2,40}(?:电|電|讯|訊|消息)\\s{0,2}[（(][々〇㐀-鿿𠀀-𳑹]{0,6}?${role}[:：\\s]{0,2}(?<names>[^（）()。；]{2,40})[）)]`,
  'u',
)

/** `〔記者任知遠／河畔報導〕`, `（中央社記者任知遠河畔3日電）` in the first line of a text */
const bracketed = new RegExp(
  `^(?:【[々〇㐀-鿿𠀀-𳑹]{2,8}.{0,14}[讯訊电電]】)?[〔【［（([][々〇㐀-鿿𠀀-𳑹]{0,6}?${role}(?:(?<names>[々〇㐀-鿿𠀀-𳑹、]{2,16})[／/\\s]{1,2}|(?<name>[々〇㐀-鿿𠀀-𳑹]{3}))` +
    '[々〇㐀-鿿𠀀-𳑹]{2,8}(?:\\d{1,2}日)?(?:报道|報道|报导|報導|電|电)[〕】］）)\\]]',
  'u',
)

/** `任知遠 林小河／河灣報導`: who, and from where */
const placed =
  /^(?<names>[々〇㐀-鿿𠀀-𳑹]{2,4}(?:[\s、]{1,3}[々〇㐀-鿿𠀀-𳑹]{2,4}){0,3})\s{0,2}[/／]\s{0,2}[々〇㐀-鿿𠀀-𳑹]{2,8}(?:报道|報道|报导|報導)$/u

/** A name with an uncommon surname, or a pen name: no particles in it. */
const unusual = /^(?:(?![的了在是着过吗呢吧与和及为被把从到说])[々〇㐀-鿿𠀀-𳑹·]){2,4}$/u

/**
 * Find the authors in lines of their own near an end, or in brackets there. The text stays as it is.
 *
 *     ■ 任知远                  role `byline`, author 任知远
 *     本报记者 任知远 通讯员 李河
 *     ……不再加班。（记者 任知远）
 */
export function byline(lines: readonly Line[], file: VFile): void {
  const all = lines.filter(({text}) => text.trim())
  const prose = all.findIndex(isProse)
  const top = all.slice(0, Math.min(Math.max(prose + 1, 4), 10))
  const names = top.flatMap((line) => {
    const found = namesIn(line) ?? []
    if (found.length > 0) mark(line, all)
    return found
  })
  propose(file, 'authors', names.join('、'), 'byline', 6)
  for (const line of top) propose(file, 'authors', opener(line.text.trim().slice(0, 120)), 'dateline', 3.5)
  for (const line of all.slice(-4)) atEnd(line, file)
}

/** Who is named in brackets where a text opens. */
function opener(text: string): string | undefined {
  const {names, name} = (opening.exec(text) ?? bracketed.exec(text))?.groups ?? {}
  return names ?? (name && isPerson(name) ? name : undefined)
}

/** Lines with their own names at the foot, or names in brackets behind the last sentence. */
function atEnd(line: Line, file: VFile): void {
  const text = line.text.slice(-80)
  const own = namesIn(line)
  const credited = closing.exec(text)?.groups?.names
  const names = bare.exec(text)?.groups?.names
  const people = names ? namesOf(names) : []
  const named = credited ? namesOf(credited) : []
  const known = named.some(isPerson) ? named.filter(isPerson) : named
  if (own) propose(file, 'authors', own.join('、'), 'last line', 5)
  else if (known.length > 0) propose(file, 'authors', known.join('、'), 'last line', 4)
  else if (people.length > 0 && people.every(isPerson)) {
    propose(file, 'authors', people.join('、'), 'last line', 3)
  }
}

function mark({block}: Line, all: readonly Line[]): void {
  if (block.type !== 'paragraph' || all.filter((other) => other.block === block).length > 1) return
  const paragraph = block as Paragraph
  paragraph.data = {...paragraph.data, role: 'byline'}
}

/** The names in a line that is a byline and nothing else. */
export function namesIn({text, links}: Pick<Line, 'text' | 'links'>): string[] | undefined {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length > 50 || links.length > 0) return undefined
  const match = marked.exec(line) ?? written.exec(line) ?? placed.exec(line) ?? roled.exec(line)
  const names = match ? namesOf(match.groups?.names as string) : []
  return names.length > 0 &&
    names.every((name) => isPerson(name) || (!marked.test(line) && !placed.test(line) && unusual.test(name)))
    ? names
    : undefined
}
