import {readFile} from 'node:fs/promises'
import {buffer} from 'node:stream/consumers'
import {VFile} from 'vfile'
import {type Article, clean, type Options} from '../index.js'
import {isBinary} from './binary.js'
import {DocumentError, systemReason} from './failures.js'
import type {Source} from './inputs.js'
import type {Command} from './parse.js'

/** The library's options for what the command was asked. */
export function optionsOf({from, url, script, phrases, matter, now, verify}: Command): Options {
  const options = {from, url, script, phrases, matter: matter === 'false' ? false : matter, now, verify}
  return options as Options
}

/**
 * Read and clean one document.
 *
 * @throws DocumentError when it cannot be read, or is no text; what `clean` throws.
 */
export async function cleanDocument({path, error}: Source, options: Options): Promise<Article> {
  if (error) throw error
  const bytes = await read(path)
  if (isBinary(bytes)) throw new DocumentError('binary')
  if (isBlank(bytes)) throw new DocumentError('empty')
  return clean(new VFile({path, value: bytes}), options)
}

async function read(path: string | undefined): Promise<Uint8Array> {
  try {
    return path === undefined ? await buffer(process.stdin) : await readFile(path)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new DocumentError('missing')
    if (code === 'EISDIR') throw new DocumentError('folder', `${path?.replace(/\/$/, '')}/**/*.html`)
    throw new DocumentError('unreadable', systemReason(error))
  }
}

/** ASCII white space only, a byte order mark aside. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 65_536 && new TextDecoder('latin1').decode(bytes).replace(/^ï»¿/, '').trim() === ''
}
