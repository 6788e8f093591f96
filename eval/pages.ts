import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decode} from '../src/decode/index.js'
import {type Article, clean, type Options} from '../src/index.js'
import {lost} from '../src/verify.js'
import {type Figure, type Measure, shingleF1} from './figure.js'
import {visible} from './visible.js'

/** One document of the corpus, cleaned. */
export interface Page {
  name: string
  set: 'CleanEval 2005' | 'CWCED 2020s' | 'sina' | 'portal'
  article: Article
  /** What the article should say, where somebody wrote it down. */
  gold?: string
  /** Han characters that are in no output and no row of the ledger. */
  lost: string
}

/** Labels that are no article, and why. */
const doubted: Readonly<Record<string, string>> = {
  '386d70f8-19dc-495b-aa14-18cc057e1544': 'the page is a login wall; the label is its form',
  'd8d4c4ec-dc2a-420f-a9f8-5e8ee597b965': 'the label ends where the page folds the article (`展开全文`)',
}

/** Clean every page in `folder`, or those with `only` in their name. */
export function pages(folder: string, only = ''): Page[] {
  const list = (place: string): string[] => readdirSync(place).filter((name) => name.includes(only))
  return [
    ...list(join(folder, 'pages/labelled')).map((name) =>
      labelled(join(folder, 'pages/labelled', name), name),
    ),
    ...list(join(folder, 'sina')).map((name) => post(join(folder, 'sina', name), name)),
    ...list(join(folder, 'pages/portal')).map((name) => portal(join(folder, 'pages/portal', name), name)),
  ]
}

function page(name: string, set: Page['set'], bytes: Uint8Array, options: Options, gold?: string): Page {
  const article = clean(bytes, options)
  const source = visible(decode(bytes).text)
  const outputs = [article.text, JSON.stringify(article.metadata)]
  return {name, set, article, gold, lost: lost(source, outputs, article.changes)}
}

function labelled(folder: string, name: string): Page {
  const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as {
    set: Page['set']
    url: string
  }
  const gold = readFileSync(join(folder, 'text.txt'), 'utf8')
  return page(name, labels.set, readFileSync(join(folder, 'page.html')), {url: labels.url}, gold)
}

/** A post of a mirror: what Sina's editors wrote ends at a comment, furniture follows. */
function post(path: string, name: string): Page {
  const bytes = readFileSync(path)
  const body = bytes.toString('utf8').replace(/^\s*---\n[\s\S]*?\n---\n/, '')
  const [text = ''] = body.split('<!-- news_keyword_pub')
  const gold = text.replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<[^>]+>/g, '')
  return page(name, 'sina', bytes, {}, gold)
}

function portal(path: string, name: string): Page {
  return page(name, 'portal', readFileSync(path), {})
}

/** Lines of `article` that are furniture, by `boilerplate.json`. */
export function leaks(text: string, folder: string): string[] {
  const file = join(folder, 'boilerplate.json')
  if (!existsSync(file)) return []
  const {lines} = JSON.parse(readFileSync(file, 'utf8')) as {lines: string[]}
  const patterns = lines.map((line) => new RegExp(line, 'i'))
  return text.split('\n').filter((line) => patterns.some((pattern) => pattern.test(line.trim())))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}

export const measure: Measure = (folder) => {
  const all = pages(folder)
  const figures: Figure[] = []
  const floors = {'CWCED 2020s': 0.946, 'CleanEval 2005': 0.949, sina: 0.996} as const
  const sounder = {'CWCED 2020s': 0.977, 'CleanEval 2005': 0.99, sina: 0.996} as const
  const score = (name: string, own: readonly Page[], floor?: number): void => {
    const scores = own.map(({article, gold = ''}) => shingleF1(article.text, gold).f1)
    figures.push({set: 'pages', name, value: mean(scores), floor, count: own.length})
  }
  for (const [set, floor] of Object.entries(floors)) {
    const own = all.filter((page) => page.set === set)
    const sound = own.filter(({name}) => !(name in doubted))
    score(`${set}: body F1`, own, floor)
    if (sound.length < own.length)
      score(`${set}: body F1, doubted labels aside`, sound, sounder[set as keyof typeof floors])
  }
  const count = (name: string, set: Page['set'] | undefined, test: (page: Page) => boolean): void => {
    const own = all.filter((page) => set === undefined || page.set === set)
    const value = own.filter(test).length
    figures.push({set: 'pages', name, value, floor: 0, sense: 'at most', count: own.length})
  }
  count('sina: posts with furniture left', 'sina', ({article}) => leaks(article.text, folder).length > 0)
  count('portal: pages with furniture left', 'portal', ({article}) => leaks(article.text, folder).length > 0)
  count('portal: pages without a text', 'portal', ({article}) => article.text.length < 100)
  count('conservation: pages that lose characters', undefined, ({lost}) => lost !== '')
  return figures
}
