import {hanOf} from '../src/han/ranges.js'
import type {Article, Change} from '../src/types.js'

/**
 * Law 1: the Han characters of `visible` that are in no output and in no row of the ledger. Empty when all is well.
 *
 * A row gives back what it took: the characters of `before`, less those of `after`.
 */
export function lost(visible: string, outputs: readonly string[], changes: readonly Change[]): string {
  const left = new Map<string, number>()
  const add = (text: string, sign: 1 | -1): void => {
    for (const character of hanOf(text)) left.set(character, (left.get(character) ?? 0) + sign)
  }
  add(visible, 1)
  for (const output of outputs) add(output, -1)
  for (const change of changes) {
    add(change.before, -1)
    add(change.after ?? '', 1)
  }
  return [...left].map(([character, count]) => character.repeat(Math.max(0, count))).join('')
}

/** Everything that an article says outside its ledger. */
export function outputsOf(article: Article): string[] {
  return [article.text, JSON.stringify(article.metadata)]
}
