export {type MatterOptions, remarkMatter} from './plugin.js'
export {type ReadMatterOptions, readMatter} from './read.js'
export {toMatter, toYaml} from './write.js'
