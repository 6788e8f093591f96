import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {clean} from '../src/index.js'
import type {Figure, Measure} from './figure.js'

const annotation = /[(（]\s?[a-zA-Zāáǎàēéěèêōóǒòīíǐìūúǔùüǖǘǚǜńňǹḿɡɑ]{1,7}[1-5]?\s?[)）]/g

interface Sample {
  class: string
  text: string
}

const options = {from: 'text', article: false, sections: false} as const

/** Readings that are left in pages that were annotated, and changes to sound lines of dictionaries. */
export const measure: Measure = (folder) => {
  const samples = readFileSync(join(folder, 'pinyin', 'samples.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample)
  const count = (text: string): number => text.match(annotation)?.length ?? 0
  const figures: Figure[] = []
  for (const random of [false, true]) {
    const set = samples.filter((sample) => sample.class.includes('random') === random)
    const before = set.reduce((sum, {text}) => sum + count(text), 0)
    const left = set.reduce((sum, {text}) => sum + count(clean(text, options).text), 0)
    figures.push({
      set: 'pinyin annotations',
      name: random ? 'share left, with random characters inserted' : 'share left',
      value: left / before,
      ...(random ? {} : {floor: 0.01}),
      sense: 'at most',
      count: before,
    })
  }
  const cases = readFileSync(join(folder, 'opencc', 'testcases.json'), 'utf8')
  const lines = [...cases.matchAll(/"input": "([^"\n]*)"/g)].map(([, line]) => line as string)
  let changes = 0
  for (const line of lines) changes += clean(line, options).changes.length
  const name = 'changes to the input of OpenCC’s cases'
  figures.push({set: 'sound lines', name, value: changes, floor: 0, sense: 'at most', count: lines.length})
  return figures
}
