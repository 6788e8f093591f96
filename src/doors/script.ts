import {Converter, Locale} from 'opencc-js'
import {build, type OpenCC} from '../script/build.js'
import {once} from '../script/once.js'
import {scriptPlugin} from '../script/plugin.js'

export * from '../script/index.js'

/** Converters of opencc-js, each built on the first text that needs it. */
export const converterFactory = once((from, to) => build({Converter, Locale} as OpenCC, {from, to}))

export const remarkScript = scriptPlugin(converterFactory)
export default remarkScript
