/**
 * `npx tsx bench/attacks.ts [name]`: processor time of `clean()` and of all its forms on documents made to be slow, at
 * an eighth, a half and the whole of their size, and the exponent by which it grows. Linear is 1; above 1.3 fails.
 */
import {clean} from '../src/index.js'
import type {Kind} from '../src/types.js'
import {exponent} from './ratio.js'

interface Attack {
  from: 'auto' | Kind
  /** Repetitions of the largest document. */
  most: number
  make: (count: number) => string
}

const sentence = '河湾镇的新桥昨天建成，两岸居民往来方便了许多。'
const page = (body: string): string => `<p>${sentence}</p>${body}`
const numbered = (count: number, make: (index: number) => string): string =>
  Array.from({length: count}, (_, index) => make(index)).join('')

const attacks: Readonly<Record<string, Attack>> = {
  'a paragraph of 10 MB': {from: 'auto', most: 150_000, make: (count) => sentence.repeat(count)},
  'a paragraph of 10 MB of HTML': {
    from: 'html',
    most: 150_000,
    make: (count) => `<p>${sentence.repeat(count)}</p>`,
  },
  'a paragraph of 10 MB of Markdown': {
    from: 'markdown',
    most: 150_000,
    make: (count) => sentence.repeat(count),
  },
  'numbered lines': {
    from: 'auto',
    most: 100_000,
    make: (count) => numbered(count, (index) => `${index}、${sentence}\n`),
  },
  'numbered items of Markdown': {
    from: 'markdown',
    most: 20_000,
    make: (count) => numbered(count, (index) => `${index}. 甲\n`),
  },
  attributes: {
    from: 'html',
    most: 100_000,
    make: (count) => `<p ${numbered(count, (index) => `a${index}=b `)}>${sentence}</p>`,
  },
  'nested elements': {from: 'html', most: 100_000, make: (count) => page(`${'<div>'.repeat(count)}甲`)},
  'nested bold': {from: 'html', most: 100_000, make: (count) => page(`${'<b>'.repeat(count)}甲`)},
  'nested lists of HTML': {
    from: 'html',
    most: 100_000,
    make: (count) => page(`${'<ul><li>'.repeat(count)}甲`),
  },
  'nested tables': {
    from: 'html',
    most: 100_000,
    make: (count) => page(`${'<table><tr><td>'.repeat(count)}甲`),
  },
  'nested quotes of HTML': {
    from: 'html',
    most: 100_000,
    make: (count) => page(`${'<blockquote>'.repeat(count)}甲`),
  },
  'nested quotes': {from: 'markdown', most: 100_000, make: (count) => `${'> '.repeat(count)}甲`},
  'nested lists': {from: 'markdown', most: 100_000, make: (count) => `${'- '.repeat(count)}甲`},
  'nested numbered lists': {from: 'markdown', most: 100_000, make: (count) => `${'1. '.repeat(count)}甲`},
  'nested emphasis': {
    from: 'markdown',
    most: 100_000,
    make: (count) => `${'*a **a '.repeat(count)}甲${' a** a*'.repeat(count)}`,
  },
  'marks that nothing closes': {
    from: 'markdown',
    most: 100_000,
    make: (count) => `甲${'*a_ '.repeat(count)}`,
  },
  'lists, a line each': {
    from: 'markdown',
    most: 800,
    make: (count) => numbered(count, (depth) => `${'  '.repeat(depth)}- 甲\n`),
  },
  'lists that end inside others': {from: 'markdown', most: 20_000, make: (count) => '- - 甲\n'.repeat(count)},
  brackets: {from: 'markdown', most: 100_000, make: (count) => `${'['.repeat(count)}甲${']'.repeat(count)}`},
  'links that nothing closes': {
    from: 'markdown',
    most: 100_000,
    make: (count) => `甲${'[a]('.repeat(count)}`,
  },
  'tags that nothing closes': {from: 'markdown', most: 100_000, make: (count) => `甲${'<?'.repeat(count)}`},
  'tags cut short': {from: 'html', most: 500_000, make: (count) => page('<'.repeat(count))},
  backticks: {
    from: 'markdown',
    most: 800,
    make: (count) => numbered(count, (length) => `${'`'.repeat(length + 1)}a `),
  },
  'columns of a table': {
    from: 'markdown',
    most: 20_000,
    make: (count) => `${'|a'.repeat(count)}\n${'|-'.repeat(count)}\n`,
  },
  'a page that is one comment': {
    from: 'auto',
    most: 150_000,
    make: (count) => `<!--${sentence.repeat(count)}-->`,
  },
  'a comment that nothing closes': {
    from: 'html',
    most: 150_000,
    make: (count) => `<!--${sentence.repeat(count)}`,
  },
  NUL: {from: 'auto', most: 1_000_000, make: (count) => `甲${'\0'.repeat(count)}`},
  'lone surrogates': {from: 'auto', most: 1_000_000, make: (count) => `甲${'\ud800'.repeat(count)}`},
  masks: {from: 'auto', most: 100_000, make: (count) => '书记**在20**年'.repeat(count)},
  damage: {from: 'auto', most: 20_000, make: (count) => `${'Ã¦Â¡Â¥Ã¨Â·Â¯'.repeat(count)}`},
  stars: {from: 'auto', most: 100_000, make: (count) => '*'.repeat(count)},
  'front matter': {
    from: 'auto',
    most: 80_000,
    make: (count) => `---\n${numbered(count, (index) => `a${index}: b\n`)}---\n甲`,
  },
  'front matter that nests': {
    from: 'auto',
    most: 80_000,
    make: (count) => `---\na: ${'['.repeat(count)}\n---\n甲`,
  },
}

const only = process.argv[2]
console.log('| attack | MB | ms | growth |\n| --- | ---: | ---: | ---: |')
for (const [name, attack] of Object.entries(attacks)) {
  if (only && !name.includes(only)) continue
  measure(name, attack)
}

function measure(name: string, {from, most, make}: Attack): void {
  const points: Array<[number, number]> = []
  let note = ''
  for (const size of [most / 8, most / 2, most]) {
    const input = make(size)
    const before = process.cpuUsage()
    note = run(input, from)
    const {user, system} = process.cpuUsage(before)
    points.push([input.length, (user + system) / 1000])
  }
  const [length, time] = points.at(-1) as [number, number]
  const growth = exponent(points)
  // What takes no time has no growth.
  if (growth > 1.3 && time > 1000) process.exitCode = 1
  console.log(`| ${name}${note} | ${(length / 1e6).toFixed(2)} | ${time.toFixed(0)} | ${growth.toFixed(2)} |`)
}

/** All forms of what `input` gives; what it is refused for. */
function run(input: string, from: Attack['from']): string {
  try {
    const article = clean(input, {from, verify: true})
    for (const form of [article.markdown, article.html, article.text, JSON.stringify(article)])
      if (typeof form !== 'string') throw new TypeError('Expected a text')
    return ''
  } catch (error) {
    if (error instanceof RangeError && /limits/.test(error.message)) return ' (refused)'
    throw error
  }
}
