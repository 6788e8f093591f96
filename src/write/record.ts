import type {
  ArticleJson,
  BlockJson,
  Change,
  CorpusRecord,
  LabelledParagraph,
  ParagraphLabel,
} from '../types.js'
import {labels} from './labels.data.js'
import {type ArticleLike, bodyOf, jsonOf} from './parties.js'

const byRule: Readonly<Record<string, ParagraphLabel>> = labels
const byType: Readonly<Record<string, ParagraphLabel>> = {
  heading: 'heading',
  image: 'image',
  tableRow: 'table',
  code: 'code',
}

/**
 * An article as a line of a corpus: its paragraphs and those that were taken out, in the order of the page, each with
 * a label. Nothing is deleted; who trains a filter finds what it should learn.
 */
export function toRecord(article: ArticleLike): CorpusRecord {
  const json = jsonOf(article)
  const {metadata, outline, blocks, changes} = json
  const kept = keptOf(blocks)
  return {
    version: 1,
    metadata,
    text: bodyOf(blocks),
    outline,
    paragraphs: ordered(kept, changes.flatMap(goneOf)),
  }
}

function keptOf(blocks: ArticleJson['blocks']): LabelledParagraph[] {
  const path: Array<{depth: number; title: string}> = []
  return blocks.map((block) => {
    const {depth = 0, text, position} = block
    if (block.type === 'heading')
      while (path.length > 0 && (path.at(-1) as {depth: number}).depth >= depth) path.pop()
    const above = path.map(({title}) => title)
    if (block.type === 'heading') path.push({depth, title: text})
    return {
      text,
      label: labelOf(block),
      kept: true,
      ...(above.length > 0 && {path: above}),
      ...(position && {position}),
    }
  })
}

function labelOf({type, role}: BlockJson): ParagraphLabel {
  return role ?? byType[type] ?? 'body'
}

/** The paragraphs that a change took out: one for each line. */
function goneOf({rule, action, before, position}: Change): LabelledParagraph[] {
  const label = byRule[rule]
  if (!label || (action !== 'remove' && action !== 'move')) return []
  return before
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text) => ({text: text.trim(), label, kept: false, rule, ...(position && {position})}))
}

/** Both in the order of the source. What has no place follows what stands before it in its own list. */
function ordered(
  kept: readonly LabelledParagraph[],
  gone: readonly LabelledParagraph[],
): LabelledParagraph[] {
  return [...placed(kept), ...placed(gone)]
    .sort((one, other) => one.at - other.at)
    .map(({paragraph}) => paragraph)
}

function placed(list: readonly LabelledParagraph[]): Array<{at: number; paragraph: LabelledParagraph}> {
  let last = -1
  return list.map((paragraph) => {
    last = paragraph.position?.start.offset ?? last
    return {at: last, paragraph}
  })
}
