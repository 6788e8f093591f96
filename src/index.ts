export {prepare} from '#data'
export {clean} from './clean.js'
export {remarkZhengwen} from './preset.js'
export {type Rule, type RuleId, rules} from './rules.data.js'
export {
  cleanStream,
  type Form,
  type FormOf,
  type InputRecord,
  type OutputRecord,
  type RecordError,
  type StreamOptions,
} from './stream/index.js'
export type * from './types.js'
