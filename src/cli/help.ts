import {readFileSync} from 'node:fs'
import {type Flag, flags} from './flags.js'

const head = `Scraped Chinese news in, clean structured Markdown out.

Usage: zhengwen [options] [file | glob | -] …
       zhengwen batch [options] [file | folder | glob | -] …   (many documents; see zhengwen batch --help)

Without a file, or with \`-\`, the document is read from standard input.
Documents go to standard output, one after the other, unless --out-dir or --write is given.

Options:
`

const tail = `
Examples:
  zhengwen page.html --url https://news.example.com/a/1.html
  curl -s https://news.example.com/a/1.html | zhengwen
  zhengwen 'posts/**/*.md' --out-dir clean/
  zhengwen page.html --changes

Exit code: 0 all well, 1 a document failed, 2 wrong usage.
`

/** What `--help` prints. */
export function helpText(): string {
  return head + rowsOf(flags) + tail
}

/** A line of the help for each option. */
export function rowsOf(table: Readonly<Record<string, Flag>>): string {
  const rows = Object.entries(table).map(([name, flag]) => {
    const left = `${flag.short ? `-${flag.short}, ` : '    '}--${name}${flag.value ? ` <${flag.value}>` : ''}`
    const choices = flag.choices ? `\n${' '.repeat(28)}${flag.choices.join(', ')}` : ''
    return `  ${left.padEnd(26)}${flag.about}${choices}\n`
  })
  return rows.join('')
}

/** What `--version` prints; the command stands one folder below the package's root. */
export function versionText(): string {
  const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return `${version}\n`
}
