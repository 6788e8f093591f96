import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {check} from '../check.js'
import {scriptForm} from '../forms.js'
import type {ScriptOptions} from '../types.js'
import {type ConverterFactory, script} from './index.js'

/** The plugin of a converter factory; `zhengwen/script` has the one of opencc-js. */
export function scriptPlugin(factory: ConverterFactory) {
  /** Convert Chinese text to the script `options.to`; without it nothing is done. */
  return function remarkScript(options?: Readonly<ScriptOptions> | ScriptOptions['to']) {
    if (options !== null && options !== undefined) check(options, scriptForm, 'options')
    const settings: ScriptOptions = typeof options === 'string' ? {to: options} : (options ?? {})
    return (tree: Root, file: VFile): void => script(tree, file, factory, settings)
  }
}
