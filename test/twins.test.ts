import {readFileSync} from 'node:fs'
import type {Root} from 'mdast'
import {Converter} from 'opencc-js'
import {describe, expect, test} from 'vitest'
import {fold} from '../src/article/fold.js'
import {furniture} from '../src/article/furniture.data.js'
import {labels} from '../src/article/labels.data.js'
import * as names from '../src/article/names.data.js'
import {phrases} from '../src/article/phrases.data.js'
import {decode} from '../src/decode/index.js'
import {clean} from '../src/index.js'
import {filesOf} from './fuzz/documents.js'

/** Documents in the other script: what is found in them is the same. */
const traditional = Converter({from: 'cn', to: 't'})
const simplified = Converter({from: 't', to: 'cn'})
const repair = {shift: 'off', pinyin: 'off'} as const

/** What was found in a document, folded to one script. */
function found(text: string): unknown {
  const {metadata, tree} = clean(text, {repair})
  const {language: _, extra: __, ...known} = metadata
  return [JSON.parse(simplified(JSON.stringify(known))), blocksOf(tree)]
}

function blocksOf(tree: Root): string[] {
  return tree.children.map(({type, data}) =>
    [type, data && 'role' in data && data.role, data && 'runIn' in data && 'lead'].filter(Boolean).join(' '),
  )
}

const files = filesOf().filter((file) => !/[/\\]script[/\\]/.test(file))

test.each(files.map((file) => [file.split(/[/\\]/).slice(-3).join('/'), file]))('%s', (_, file) => {
  const text = simplified(decode(readFileSync(file)).text)
  expect(found(traditional(text))).toEqual(found(text))
})

describe('every character of a table that is folded has its Traditional form folded', () => {
  test.each(Object.entries({furniture, labels, names, phrases}))('%s', (_, table) => {
    const characters = new Set(wordsIn(table).match(/\p{Script=Han}/gu))
    // Both scripts write `著`.
    characters.delete('着')
    const missing = [...characters].flatMap((character) => {
      const form = traditional(character)
      return simplified(form) === character && fold(form).key !== character ? [form] : []
    })
    expect(missing).toEqual([])
  })
})

/** What the patterns and words of a table say, however deep; what its rows say of themselves aside. */
function wordsIn(value: unknown, name = ''): string {
  if (typeof value === 'string') return /^(?:reason|sample|spares)$/.test(name) ? '' : value
  if (value instanceof RegExp) return value.source
  if (!value || typeof value !== 'object') return ''
  return Object.entries(value)
    .map(([key, inner]) => wordsIn(inner, key))
    .join('')
}
