import type {VFile} from 'vfile'
import type {MatterMapping, MatterProfileName, Metadata} from '../types.js'

/** Read front matter into the metadata of `file`. Never throws. */
export function readMatter(_source: {format: 'yaml' | 'toml' | 'json'; value: string}, _file: VFile): void {}

/** Front matter of a profile, fences included; empty where there is nothing to say. */
export function toMatter(_metadata: Metadata, _profile: MatterProfileName | MatterMapping): string {
  return ''
}
