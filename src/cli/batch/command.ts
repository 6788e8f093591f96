import {availableParallelism} from 'node:os'
import type {StreamOptions} from '../../stream/index.js'
import {checkDate} from '../parse.js'
import {readTokens, UsageError} from '../tokens.js'
import {type BatchFlag, batchFlags} from './flags.js'

/** What `zhengwen batch` was asked to do. */
export interface BatchCommand {
  inputs: string[]
  out: string | undefined
  resume: boolean
  quiet: boolean
  help: boolean
  options: StreamOptions
}

/** @throws UsageError, see `readTokens`; for numbers that are none, and for `--resume` without `--out`. */
export function parseBatch(args: readonly string[]): BatchCommand {
  const {inputs, values} = readTokens(args, batchFlags)
  const text = (name: BatchFlag): string | undefined => values.get(name)
  const on = (name: BatchFlag): boolean => values.has(name)
  checkDate(text('now'))
  if (on('resume') && !on('out'))
    throw new UsageError('Cannot resume without `--out`, expected the file to go on with')
  const matter = text('matter')
  const options = {
    to: text('to'),
    jobs: numberOf('jobs', text('jobs'), /^[1-9]\d{0,2}$/) ?? availableParallelism(),
    timeout: (numberOf('timeout', text('timeout'), /^(?=.*[1-9])\d{1,6}(?:\.\d{1,3})?$/) ?? 60) * 1000,
    script: text('script'),
    phrases: on('phrases'),
    matter: matter === 'false' ? false : matter,
    now: text('now'),
    verify: on('verify'),
  } as StreamOptions
  return {inputs, out: text('out'), resume: on('resume'), quiet: on('quiet'), help: on('help'), options}
}

function numberOf(name: BatchFlag, value: string | undefined, form: RegExp): number | undefined {
  if (value === undefined) return undefined
  if (form.test(value)) return Number(value)
  throw new UsageError(`Cannot use \`${value}\` for \`--${name}\`, expected a positive number`)
}
