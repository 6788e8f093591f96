export {clean} from './clean.js'
export {type Rule, type RuleId, rules} from './messages.js'
export type * from './types.js'
