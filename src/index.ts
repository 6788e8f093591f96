export {clean} from './clean.js'
export {type RuleId, rules} from './messages.js'
export type * from './types.js'
