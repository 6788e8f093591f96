import type {Kind} from '../types.js'

/** Tell what the body of a document is. `post`: front matter stood before it. */
export function sniff(body: string, post: boolean): Kind {
  if (/^\s*</.test(body)) return 'html'
  return post ? 'markdown' : 'text'
}
