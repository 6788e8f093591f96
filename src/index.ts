export {prepare} from '#data'
export {clean} from './clean.js'
export {type Rule, type RuleId, rules} from './messages.js'
export {remarkZhengwen} from './preset.js'
export {
  cleanStream,
  type Form,
  type InputRecord,
  type OutputRecord,
  type RecordError,
  type StreamOptions,
} from './stream/index.js'
export type * from './types.js'
