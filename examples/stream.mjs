/** Many documents, one after the other or on threads (`jobs`): an article or an error for each, in order. */
import {readFile} from 'node:fs/promises'
import {cleanStream} from 'zhengwen'

async function* records() {
  for (const name of ['page.html', 'page-gbk.html', 'speech.txt']) {
    yield {id: name, bytes: await readFile(new URL(name, import.meta.url))}
  }
  yield {id: 'broken', base64: '!'}
}

for await (const {id, article, error} of cleanStream(records(), {jobs: 2})) {
  console.log(error ? `${id}: ${error.rule}, ${error.reason}` : `${id}: ${article.blocks.length} blocks`)
}
