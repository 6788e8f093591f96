/** Loaded with `--import` into the command of a test: a record with this text hangs its thread. */
import {isMainThread} from 'node:worker_threads'

const {parse} = JSON
if (!isMainThread) {
  JSON.parse = (text, reviver) => {
    if (text.includes('"text":"hang"')) for (;;);
    return parse(text, reviver)
  }
}
