export {type MatterOptions, remarkMatter} from './plugin.js'
export {type MatterSource, readMatter} from './read.js'
export {toMatter} from './write.js'
