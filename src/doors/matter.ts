export * from '../matter/index.js'
export {remarkMatter as default} from '../matter/index.js'
