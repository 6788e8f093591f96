export * from '../sections/index.js'
export {remarkSections as default} from '../sections/index.js'
