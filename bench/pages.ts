import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decode} from '../src/decode/index.js'

/** Every page (`.html`) below `folder`, decoded. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.html?$/.test(name))
    .sort()
    .map((name) => decode(readFileSync(join(folder, name)), {}).text)
}
