// A speech as plain text: numbering becomes an outline, masks stay as they are.
import {readFile} from 'node:fs/promises'
import {clean} from 'zhengwen'

const speech = await readFile(new URL('speech.txt', import.meta.url), 'utf8')
const article = clean(speech, {script: 'Hant-TW'})

console.log(article.markdown)
console.log(JSON.stringify(article.outline, ['title', 'children'], 2))
