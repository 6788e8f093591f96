import type {VFile} from 'vfile'
import {dataOf} from '../messages.js'

/** Put the absolute addresses among `addresses` into the metadata, each once, in their order. */
export function gatherImages(addresses: readonly string[], file: VFile): void {
  const {images} = dataOf(file).metadata
  const known = new Set(images)
  for (const address of addresses) {
    if (known.has(address) || !/^https?:\/\//i.test(address)) continue
    known.add(address)
    images.push(address)
  }
}
