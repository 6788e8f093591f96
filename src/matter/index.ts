export {type MatterOptions, remarkMatter} from './plugin.js'
export {readMatter} from './read.js'
export {toMatter, toYaml} from './write.js'
