import {chmod, mkdir, realpath, rename, stat, unlink, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {DocumentError, systemReason} from './failures.js'

/**
 * Write `text` to `path`, whole or not at all: into a temporary file beside it, which then takes its name.
 * Folders are made; the mode of a file that was there stays; a link is written through.
 *
 * @throws DocumentError when the system refuses.
 */
export async function writeAtomic(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), {recursive: true})
    const file = await realpath(path).catch(() => path)
    const temporary = join(dirname(file), `.${basename(file).slice(0, 40)}.${process.pid}.tmp`)
    try {
      await writeFile(temporary, text, {flag: 'wx'})
      const mode = await stat(file).then(
        (stats) => stats.mode,
        () => undefined,
      )
      if (mode !== undefined) await chmod(temporary, mode)
      await rename(temporary, file)
    } catch (error) {
      await unlink(temporary).catch(() => {})
      throw error
    }
  } catch (error) {
    throw new DocumentError('unwritable', systemReason(error))
  }
}
