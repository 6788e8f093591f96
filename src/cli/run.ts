import type {Article} from '../index.js'
import {cleanDocument, optionsOf} from './document.js'
import {DocumentError} from './failures.js'
import {forms, ledger, outlineList} from './forms.js'
import {collect, type Source} from './inputs.js'
import type {Command} from './parse.js'
import {progress} from './progress.js'
import {Report} from './report.js'
import {type Target, targets} from './targets.js'
import {UsageError} from './tokens.js'
import {writeAtomic} from './write-atomic.js'

/** Clean every document that `command` means, one after the other; gives the exit code. */
export async function run(command: Command): Promise<number> {
  const sources = await collect(command)
  checkUse(command, sources)
  const places = targets(sources, command, forms[command.to].extension)
  const report = new Report()
  const bar = progress(sources.length, command.quiet)
  for (const source of sources) {
    await one(source, places.get(source) ?? {}, command, report, sources.length > 1)
    bar.step(source.path ?? '-')
  }
  bar.clear()
  process.stderr.write(report.print(command))
  return report.exitCode
}

/** One document from end to end; what goes wrong is reported. */
async function one(
  source: Source,
  target: Target,
  command: Command,
  report: Report,
  several: boolean,
): Promise<void> {
  let article: Article | undefined
  try {
    if (target.error) throw target.error
    article = await cleanDocument(source, optionsOf(command))
    const views = viewsOf(article, command)
    if (views !== undefined) process.stdout.write(several ? `${source.path ?? '<stdin>'}\n${views}\n` : views)
    if (article.tree.children.length === 0) throw new DocumentError('articleless')
    if (target.path) await writeAtomic(target.path, forms[command.to].make(article))
    else if (views === undefined) process.stdout.write(printed(article, command, several))
    report.add(source.path, article, target.path !== undefined)
  } catch (error) {
    const failure =
      error instanceof DocumentError ? error : new DocumentError('uncleanable', (error as Error).message)
    report.fail(source.path, failure, article?.messages)
  }
}

/** The document on standard output; several in JSON are a line each. */
function printed(article: Article, {to}: Command, several: boolean): string {
  return to === 'json' && several ? `${JSON.stringify(article)}\n` : forms[to].make(article)
}

/** What is printed instead of the document, if anything. */
function viewsOf(article: Article, {outline, changes}: Command): string | undefined {
  if (!outline && !changes) return undefined
  return (outline ? outlineList(article.outline) : '') + (changes ? ledger(article.changes) : '')
}

/** @throws UsageError where the options do not go with the documents. */
function checkUse({outDir, write}: Command, sources: readonly Source[]): void {
  if ((outDir !== undefined || write) && sources.some(({path}) => path === undefined)) {
    throw new UsageError('Cannot write standard input to a file, expected `> file` instead')
  }
}
