export {toBlocks} from './blocks.js'
export {type HtmlOptions, htmlSchema, toHtml} from './html.js'
export {type MarkdownOptions, toMarkdown, zhengwenToMarkdown} from './markdown.js'
export {toText} from './text.js'
