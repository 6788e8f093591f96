import {type BatchCommand, parseBatch} from './command.js'
import {batchHelp} from './help.js'

/** `zhengwen batch`; gives its exit code. */
export async function batch(args: readonly string[]): Promise<number> {
  const command: BatchCommand = parseBatch(args)
  if (command.help) {
    process.stdout.write(batchHelp())
    return 0
  }
  const {run} = await import('./run.js')
  return await run(command)
}
