#!/usr/bin/env node
import {helpText, versionText} from './help.js'
import {parseCommand} from './parse.js'
import {UsageError} from './tokens.js'

process.stdout.on('error', quietPipe)
process.stderr.on('error', quietPipe)
process.exitCode = await main(process.argv.slice(2))

/** Run the command; gives its exit code: 0 all well, 1 a document failed, 2 wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  try {
    if (args[0] === 'batch') {
      const {batch} = await import('./batch/index.js')
      return await batch(args.slice(1))
    }
    const command = parseCommand(args)
    if (command.help || command.version) {
      process.stdout.write(command.help ? helpText() : versionText())
      return 0
    }
    // What costs time to load is loaded when there is work.
    const {run} = await import('./run.js')
    return await run(command)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    if (!(error instanceof UsageError)) return 1
    process.stderr.write(`See \`zhengwen${args[0] === 'batch' ? ' batch' : ''} --help\`\n`)
    return 2
  }
}

/** A reader such as `head` that has seen enough is no trouble. */
function quietPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
