import type {Article, Change, OutlineItem} from '../index.js'
import type {Command} from './parse.js'

/** Forms of a document: the extension of its file, and how it is made. */
export const forms = {
  markdown: {extension: '.md', make: (article) => article.markdown},
  html: {extension: '.html', make: (article) => article.html},
  json: {extension: '.json', make: (article) => `${JSON.stringify(article, null, 2)}\n`},
  jsonld: {extension: '.jsonld', make: (article) => `${JSON.stringify(article.toJsonLd(), null, 2)}\n`},
  ninjs: {extension: '.ninjs.json', make: (article) => `${JSON.stringify(article.toNinjs(), null, 2)}\n`},
  // A line, so that documents one after the other are JSON lines.
  corpus: {extension: '.jsonl', make: (article) => `${JSON.stringify(article.toRecord())}\n`},
  text: {extension: '.txt', make: (article) => `${article.text}\n`},
} as const satisfies Record<
  Command['to'],
  {readonly extension: string; readonly make: (article: Article) => string}
>

/** The ledger for a reader: a line a row, `rule action before → after (reason)`. */
export function ledger(changes: readonly Change[]): string {
  const width = Math.max(0, ...changes.map(({rule}) => rule.length))
  return changes
    .map(({rule, action, before, after, reason}) => {
      const what = `${excerpt(before)} → ${after === undefined ? '∅' : excerpt(after)}`
      return `${rule.padEnd(width)}  ${action.padEnd(7)}  ${what}  (${reason})\n`
    })
    .join('')
}

/** The outline as an indented list. */
export function outlineList(items: readonly OutlineItem[], depth = 0): string {
  return items
    .map(
      ({title, children}) => `${'  '.repeat(depth)}- ${oneLine(title)}\n${outlineList(children, depth + 1)}`,
    )
    .join('')
}

/** At most 40 characters on one line, in quotation marks. */
function excerpt(text: string): string {
  const characters = [...oneLine(text.slice(0, 200))]
  const shown = characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('')
  return `「${shown}」`
}

/** White space runs are one space; control characters, which a terminal would obey, are gone. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
}
