export {clean} from './clean.js'
export {type Rule, type RuleId, rules} from './messages.js'
export {remarkZhengwen} from './preset.js'
export type * from './types.js'
