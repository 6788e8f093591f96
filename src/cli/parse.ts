import {parseArgs} from 'node:util'
import {type Flag, type FlagName, flags} from './flags.js'
import {nearest} from './nearest.js'

/** The command was called in a way that it has not; the message says what was expected. */
export class UsageError extends Error {}

/** What the command was asked to do. */
export interface Command {
  /** Files, globs, or `-`. */
  inputs: string[]
  from?: string
  to: 'markdown' | 'html' | 'json' | 'jsonld' | 'ninjs' | 'corpus' | 'text'
  url?: string
  script?: string
  phrases: boolean
  matter?: string
  now?: string
  verify: boolean
  changes: boolean
  outline: boolean
  outDir?: string
  write: boolean
  quiet: boolean
  help: boolean
  version: boolean
}

const table: Readonly<Record<string, Flag>> = flags
const names = Object.keys(table)

/**
 * Read the arguments of the command.
 *
 * @throws UsageError for an unknown option, naming the nearest one, and for a value that an option does not take.
 */
export function parseCommand(args: readonly string[]): Command {
  const {tokens} = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(table).map(([name, {value, short}]) => [
        name,
        {type: value ? ('string' as const) : ('boolean' as const), ...(short ? {short} : {})},
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const inputs: string[] = []
  const values = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value)
    if (token.kind === 'option') {
      values.set(token.name, readValue(token.name, token.rawName, token.value, token.inlineValue))
    }
  }
  const text = (name: FlagName): string | undefined => values.get(name)
  const on = (name: FlagName): boolean => values.has(name)
  checkUrl(text('url'))
  checkDate(text('now'))
  return {
    inputs,
    from: text('from'),
    to: (text('to') ?? 'markdown') as Command['to'],
    url: text('url'),
    script: text('script'),
    phrases: on('phrases'),
    matter: text('matter'),
    now: text('now'),
    verify: on('verify'),
    changes: on('changes'),
    outline: on('outline'),
    outDir: text('out-dir'),
    write: on('write'),
    quiet: on('quiet'),
    help: on('help'),
    version: on('version'),
  }
}

function readValue(
  name: string,
  raw: string,
  value: string | undefined,
  inline: boolean | undefined,
): string {
  const flag = Object.hasOwn(table, name) ? table[name] : undefined
  if (!flag) {
    const guess = nearest(name, names)
    throw new UsageError(
      `Cannot use unknown option \`${raw}\`${guess ? `, did you mean \`--${guess}\`?` : ', expected one of those in the help'}`,
    )
  }
  if (!flag.value) {
    if (value !== undefined) throw new UsageError(`Cannot use a value for \`${raw}\`, which takes none`)
    return ''
  }
  const expected = flag.choices ? `\`${flag.choices.join('`, `')}\`` : `a ${flag.value}`
  if (!value || (!inline && value.startsWith('--'))) {
    throw new UsageError(`Cannot use \`${raw}\` without a value, expected ${expected}`)
  }
  if (flag.choices && !flag.choices.includes(value)) {
    throw new UsageError(`Cannot use \`${value}\` for \`${raw}\`, expected ${expected}`)
  }
  return value
}

function checkUrl(url: string | undefined): void {
  if (url !== undefined && !URL.canParse(url)) {
    throw new UsageError(
      `Cannot use \`${url}\` for \`--url\`, expected a whole address such as \`https://example.com/a.html\``,
    )
  }
}

function checkDate(now: string | undefined): void {
  if (now !== undefined && Number.isNaN(new Date(now).getTime())) {
    throw new UsageError(`Cannot use \`${now}\` for \`--now\`, expected a date in ISO 8601`)
  }
}
