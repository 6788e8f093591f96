import {readFileSync} from 'node:fs'
import {batchHelp} from '../../src/cli/batch/help.js'
import {failures} from '../../src/cli/failures.js'
import {helpText} from '../../src/cli/help.js'
import {clean, type Rule, rules} from '../../src/index.js'
import {bold, markdownOf} from './bold.js'

const root = new URL('../../', import.meta.url)

/** Pages with made regions, each between `<!-- name -->` and `<!-- /name -->`. */
export const pages = ['README.md', 'README.zh-CN.md']

/** What stands in a region. */
export const regions: Record<string, (page: string) => string> = {
  after: (page) =>
    fence('markdown', clean(beforeOf(page), {url: 'https://news.example.com/2024/03/15/a.html'}).markdown),
  help: () => fence('text', helpText()),
  bold: (page) => {
    const chinese = page.includes('zh')
    const head = chinese ? '| 边上是什么 | HTML | Markdown |' : '| at the edge | HTML | Markdown |'
    const rows = bold.map(
      ({html, en, zh}) => `| ${chinese ? zh : en} | ${code(html)} | ${code(markdownOf(html))} |`,
    )
    return `${head}\n| --- | --- | --- |\n${rows.join('\n')}\n`
  },
  batch: () => fence('text', batchHelp()),
  rules: () => {
    const rows = Object.entries<Rule>(rules).map(
      ([id, {severity, reason}]) => `| \`${id}\` | ${severity} | ${reason.replaceAll('|', '\\|')} |`,
    )
    for (const [id, sentence] of Object.entries(failures)) {
      rows.push(`| \`cli-${id}\` | error | ${sentence} |`)
    }
    return `| rule | kind | reason |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  },
}

/** The page with its regions made anew. */
export function made(page: string): string {
  let text = read(page)
  for (const [name, make] of Object.entries(regions)) {
    const [open, close] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`]
    const start = text.indexOf(open)
    const end = text.indexOf(close)
    if (start === -1 || end === -1) throw new Error(`Cannot find region \`${name}\` in \`${page}\``)
    text = `${text.slice(0, start + open.length)}\n${make(page)}${text.slice(end)}`
  }
  return text
}

export function read(page: string): string {
  return readFileSync(new URL(page, root), 'utf8')
}

/** The first block of HTML of the page: what goes in. */
function beforeOf(page: string): string {
  return /^```html\n([\s\S]*?)^```/m.exec(read(page))?.[1] ?? ''
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\`\n`
}
