import type {Root, Yaml} from 'mdast'
import type {VFile} from 'vfile'
import {check, checkDay} from '../check.js'
import {matterForm} from '../forms.js'
import {dataOf} from '../messages.js'
import type {MatterMapping, MatterProfileName} from '../types.js'
import {readMatter} from './read.js'
import {toYaml} from './write.js'

export interface MatterOptions {
  /** Whose front matter is written; `zhengwen` unless given. */
  profile?: MatterProfileName | MatterMapping | null
  /** The day that `昨天` is counted from. */
  now?: Date | string | null
}

/** Types of nodes that hold front matter; `json` where `remark-frontmatter` was told of it. */
const formats: ReadonlySet<string> = new Set(['yaml', 'toml', 'json'])

/**
 * Read the front matter of a tree (`remark-frontmatter` puts it there) into `file.data.zhengwen.metadata` and write it
 * back as YAML of a profile.
 */
export function remarkMatter(options?: Readonly<MatterOptions> | null): (tree: Root, file: VFile) => void {
  check(options ?? {}, matterForm, 'options')
  const profile = options?.profile ?? 'zhengwen'
  const now = checkDay(options?.now)
  return (tree, file) => {
    const node = tree.children.find(({type}) => formats.has(type)) as Yaml | undefined
    if (node) readMatter({format: node.type, value: node.value}, file, profile, {now})
    const value = toYaml(dataOf(file).metadata, profile)
    const rest = tree.children.filter((child) => child !== node)
    tree.children = value ? [{type: 'yaml', value}, ...rest] : rest
  }
}
