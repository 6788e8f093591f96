import {describe, expect, test} from 'vitest'
import {checkSeeds, waiting} from '../eval/seeds.js'
import {corpus} from './corpus.js'

describe.skipIf(!corpus)('seeds', () => {
  for (const {name, actual, expected} of corpus ? checkSeeds(corpus) : []) {
    if (waiting.has(name)) test.fails(name, () => expect(actual).toEqual(expected))
    else test(name, () => expect(actual).toEqual(expected))
  }
})
