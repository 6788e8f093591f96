import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Article} from '../index.js'
import type {DocumentError} from './failures.js'
import type {Command} from './parse.js'

/** What is said at the end, and the exit code. */
export class Report {
  private readonly files: VFile[] = []
  private readonly counts = {documents: 0, written: 0, failed: 0, changes: 0}

  /** A document that came out; `written`: into a file. */
  add(path: string | undefined, {messages, changes}: Article, written: boolean): void {
    const file = new VFile({path})
    for (const message of messages) file.messages.push(message)
    if (messages.length > 0) this.files.push(file)
    this.counts.documents++
    this.counts.changes += changes.length
    if (written) this.counts.written++
    if (messages.some(({fatal}) => fatal)) this.counts.failed++
  }

  /** A document that did not. */
  fail(path: string | undefined, {message, reason}: DocumentError, messages: Article['messages'] = []): void {
    const file = new VFile({path})
    // What the failure says already is not said twice.
    for (const message of messages) if (message.ruleId !== 'no-article') file.messages.push(message)
    file.message(message, {source: 'zhengwen', ruleId: `cli-${reason}`}).fatal = true
    this.files.push(file)
    this.counts.documents++
    this.counts.failed++
  }

  get exitCode(): 0 | 1 {
    return this.counts.failed > 0 ? 1 : 0
  }

  /** Messages in the form of `vfile-reporter`, then the summary of several documents or of what was written. */
  print({quiet}: Command): string {
    const messages = reporter(this.files, {quiet: true, silent: quiet, defaultName: '<stdin>'})
    const {documents, written, failed, changes} = this.counts
    const summary = `${documents} document${documents === 1 ? '' : 's'}: ${written} written, ${failed} failed, ${changes} change${changes === 1 ? '' : 's'}\n`
    const summed = !quiet && (documents > 1 || written > 0)
    return (messages ? `${messages}\n` : '') + (summed ? summary : '')
  }
}
