/** `npm run docs`: write what the pages take from the code. */
import {writeFileSync} from 'node:fs'
import {made, pages} from './regions.js'

for (const page of pages) writeFileSync(new URL(`../../${page}`, import.meta.url), made(page))
