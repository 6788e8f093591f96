import {type FlagName, flags} from './flags.js'
import {readTokens, UsageError} from './tokens.js'

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

/**
 * Read the arguments of the command.
 *
 * @throws UsageError for an unknown option, naming the nearest one, and for a value that an option does not take.
 */
export function parseCommand(args: readonly string[]): Command {
  const {inputs, values} = readTokens(args, flags)
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

/** @throws UsageError for an address that is not absolute. */
export function checkUrl(url: string | undefined): void {
  if (url !== undefined && !URL.canParse(url)) {
    throw new UsageError(
      `Cannot use \`${url}\` for \`--url\`, expected a whole address such as \`https://example.com/a.html\``,
    )
  }
}

/** @throws UsageError for what is no date. */
export function checkDate(now: string | undefined): void {
  if (now !== undefined && Number.isNaN(new Date(now).getTime())) {
    throw new UsageError(`Cannot use \`${now}\` for \`--now\`, expected a date in ISO 8601`)
  }
}
