import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Change} from '../src/types.js'

/** What a room makes of a fixture. */
export interface Outcome {
  /** Printed as `output.<extension>`. */
  output: string
  changes: readonly Change[]
}

const root = new URL('fixtures/', import.meta.url)

/**
 * Run every folder of `test/fixtures/<room>/`: `input.*`, `options.json` (may be absent), `output.*` and
 * `changes.json` (`[rule, before, after?]` rows). A missing expectation fails; `UPDATE=1` writes it, for reading.
 */
export function fixtures(room: string, run: (input: Buffer, options: object, name: string) => Outcome): void {
  const folder = new URL(`${room}/`, root)
  for (const name of readdirSync(folder).sort()) {
    const place = new URL(`${name}/`, folder)
    const files = readdirSync(place)
    const named = (stem: string): URL | undefined => {
      const file = files.find((file) => file.startsWith(`${stem}.`))
      return file ? new URL(file, place) : undefined
    }
    test(`${room}: ${name}`, () => {
      const input = named('input')
      if (!input) throw new Error(`Cannot run fixture \`${room}/${name}\` without \`input.*\``)
      const options = named('options')
      const outcome = run(readFileSync(input), options ? JSON.parse(readFileSync(options, 'utf8')) : {}, name)
      const rows = outcome.changes.map(({rule, before, after}) =>
        after === undefined ? [rule, before] : [rule, before, after],
      )
      const changes = `[${rows.map((row) => `\n  ${JSON.stringify(row)}`).join(',')}\n]\n`
      compare(named('output') ?? new URL('output.md', place), outcome.output)
      compare(new URL('changes.json', place), changes)
    })
  }
}

function compare(file: URL, actual: string): void {
  if (process.env.UPDATE) writeFileSync(file, actual)
  else if (!existsSync(file))
    throw new Error(
      `Cannot compare with \`${file.pathname}\`, which is missing; write it by hand or with UPDATE=1`,
    )
  else expect(actual).toBe(readFileSync(file, 'utf8'))
}
