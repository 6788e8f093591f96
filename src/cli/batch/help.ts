import {rowsOf} from '../help.js'
import {batchFlags} from './flags.js'

const head = `Many documents in, JSON lines out, in the same order, a line a record.

Usage: zhengwen batch [options] [file | folder | glob | -] …

Input, told by the name:
  .jsonl .ndjson (.gz)      {"id", "url", "html" | "markdown" | "text" | "base64", "contentType"}
  .warc (.gz)               the pages in it; their id is the WARC-Record-ID
  any other file            a document; its id is the path
  folder                    what it holds of all these (.html .htm .xhtml .md .markdown .txt)
  - or nothing              JSON lines on standard input
Output: {"id", "article"} or {"id", "error": {"rule", "reason"}}.

Options:
`

const tail = `
Examples:
  zhengwen batch pages.jsonl.gz --out articles.jsonl --jobs 2
  zhengwen batch pages.jsonl.gz --out articles.jsonl --resume
  zhengwen batch crawl/ 'more/*.warc.gz' --to markdown > articles.jsonl
  parallel --pipe -k --block 10M zhengwen batch --jobs 1 < pages.jsonl > articles.jsonl

A bad record is a line with \`error\` and never stops the rest. A thread that hangs or dies is replaced.
Exit code: 0 all well, 1 a record or an input failed, 2 wrong usage.
`

/** What `zhengwen batch --help` prints. */
export function batchHelp(): string {
  return head + rowsOf(batchFlags) + tail
}
