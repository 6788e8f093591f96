export * from '../write/index.js'
export {zhengwenToMarkdown as default} from '../write/index.js'
