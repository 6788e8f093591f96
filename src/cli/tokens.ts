import {parseArgs} from 'node:util'
import type {Flag} from './flags.js'
import {nearest} from './nearest.js'

/** The command was called in a way that it has not; the message says what was expected. */
export class UsageError extends Error {}

/** What stands on a command line: arguments, and the value of each option (`''` for a switch). */
export interface Tokens {
  inputs: string[]
  values: Map<string, string>
}

/**
 * Read `args` by a table of options.
 *
 * @throws UsageError for an unknown option, naming the nearest one, and for a value that an option does not take.
 */
export function readTokens(args: readonly string[], table: Readonly<Record<string, Flag>>): Tokens {
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
      values.set(token.name, readValue(token.name, token.rawName, token.value, token.inlineValue, table))
    }
  }
  return {inputs, values}
}

function readValue(
  name: string,
  raw: string,
  value: string | undefined,
  inline: boolean | undefined,
  table: Readonly<Record<string, Flag>>,
): string {
  const flag = Object.hasOwn(table, name) ? table[name] : undefined
  if (!flag) {
    const guess = nearest(name, Object.keys(table))
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
