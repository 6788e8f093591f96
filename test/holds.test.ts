import {describe, expect, test} from 'vitest'
import {holds} from '../src/repair/escapes.js'

/** The first two runs of marks in `line`. */
function runsOf(line: string): Parameters<typeof holds> {
  const runs = [...line.matchAll(/([*_])\1*/g)].map(({0: run, 1: mark = '', index}) => ({
    mark,
    start: index,
    end: index + run.length,
  }))
  return [line, runs[0], runs[1]] as Parameters<typeof holds>
}

describe('emphasis could stand between two runs', () => {
  test.each([
    ['甲**新桥**乙', true],
    ['甲**新桥*乙', false],
    ['甲**新桥__乙', false],
    ['甲**新桥 **乙', false],
    ['甲** 新桥**乙', false],
    ['甲**，**乙', false],
    ['甲**2021**乙', true],
    ['甲**a**乙', true],
    ['甲**“新桥**”乙', false],
    ['甲**“新桥”**乙', true],
    ['甲**新桥”**乙', false],
    ['甲**（新“桥）”**乙', false],
    ['甲**建成。通车**乙', false],
    ['甲。**建成。通车。**乙', true],
    ['甲。**建成。通车**乙', false],
    ['甲**建成……通车**乙', true],
    ['甲**通车。**乙', true],
    ['**建成。通车**乙', true],
    ['  **建成。通车**乙', true],
    ['甲**建成。通车**', true],
    ['甲**建成。通车** ', true],
  ])('%s: %s', (line, expected) => {
    expect(holds(...runsOf(line))).toBe(expected)
  })
})
