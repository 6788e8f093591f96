export {toContents, toOutline} from './outline.js'
export {remarkSections} from './plugin.js'
export {sections} from './sections.js'
