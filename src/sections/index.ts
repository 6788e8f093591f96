export {numbering} from './numbering.js'
export {toContents, toOutline} from './outline.js'
export {remarkNumbering, remarkSections} from './plugin.js'
export {sections} from './sections.js'
