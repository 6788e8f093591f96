import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {clean, cleanStream, type InputRecord} from '../../src/index.js'
import {cleanJob, idOfJob, type Job} from '../../src/stream/line.js'
import {ordered} from '../../src/stream/ordered.js'

const dist = new URL('../../dist/', import.meta.url)
const built = (await import(new URL('index.js', dist).href)) as typeof import('../../src/index.js')
const {openPool} = (await import(
  new URL('pool-node.js', dist).href
)) as typeof import('../../src/pool/node.js')

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

const texts = (count: number): InputRecord[] =>
  Array.from({length: count}, (_, id) => ({id, text: `第${id}次会议在图书馆召开。`}))

describe('ordered', () => {
  test('results come in the order of the items, whatever takes long', async () => {
    const items = Array.from({length: 40}, (_, index) => index)
    const work = async (item: number): Promise<number> => {
      await wait((item * 7) % 13)
      return item
    }
    expect(await all(ordered(items, 8, work))).toEqual(items)
  })

  test('no more items are read than the window has room for, however slowly they are taken', async () => {
    let read = 0
    let taken = 0
    let most = 0
    function* items(): Generator<number> {
      for (; read < 5000; ) {
        read++
        most = Math.max(most, read - taken)
        yield read
      }
    }
    for await (const _ of ordered(items(), 16, async (item) => item)) {
      taken++
      if (taken % 500 === 0) await wait(5)
    }
    expect(taken).toBe(5000)
    expect(most).toBeLessThanOrEqual(17)
  })

  test('what is done comes out while the next item is waited for', async () => {
    let give = (): void => {}
    async function* items(): AsyncGenerator<number> {
      yield 1
      await new Promise<void>((resolve) => {
        give = resolve
      })
      yield 2
    }
    const results = ordered(items(), 4, async (item) => item)
    expect(await results.next()).toEqual({done: false, value: 1})
    give()
    expect(await results.next()).toEqual({done: false, value: 2})
    expect((await results.next()).done).toBe(true)
  })

  test('who stops early closes the items', async () => {
    let isClosed = false
    function* items(): Generator<number> {
      try {
        for (;;) yield 1
      } finally {
        isClosed = true
      }
    }
    for await (const _ of ordered(items(), 4, async (item) => item)) break
    expect(isClosed).toBe(true)
  })

  test('an error of the items comes after the results before it', async () => {
    function* items(): Generator<number> {
      yield 1
      yield 2
      throw new Error('no more')
    }
    const seen: number[] = []
    const run = async (): Promise<void> => {
      for await (const item of ordered(items(), 4, async (item) => item)) seen.push(item)
    }
    await expect(run()).rejects.toThrow('no more')
    expect(seen).toEqual([1, 2])
  })
})

describe('cleanStream', () => {
  test('gives an article for each record, with its id', async () => {
    const records: InputRecord[] = [
      {id: 'a', html: '<article><h1>题</h1><p>图书馆今天开馆，读者很多。</p></article>'},
      {url: 'https://news.example.com/a.html', markdown: '正文。'},
      {id: 3, text: '一行。\n两行。'},
      {
        id: 'gbk',
        base64: Buffer.from([0xd5, 0xfd, 0xce, 0xc4, 0xa1, 0xa3]).toString('base64'),
        contentType: 'text/plain; charset=gbk',
      },
      {id: 'bytes', bytes: new TextEncoder().encode('正文。')},
    ]
    const results = await all(cleanStream(records, {to: 'text'}))
    expect(results).toEqual([
      {id: 'a', article: '图书馆今天开馆，读者很多。'},
      {id: 'https://news.example.com/a.html', article: '正文。'},
      {id: 3, article: '一行。\n两行。'},
      {id: 'gbk', article: '正文。'},
      {id: 'bytes', article: '正文。'},
    ])
  })

  test('every form, and what was taken out by rule', async () => {
    const html =
      '<html><body><article><h1>题</h1><p>图书馆今天开馆，读者很多。</p><p>（责任编辑：周远）</p></article></body></html>'
    const article = clean(html)
    const wanted = {
      json: article.toJSON(),
      markdown: article.markdown,
      html: article.html,
      text: article.text,
      jsonld: article.toJsonLd(),
      ninjs: article.toNinjs(),
      corpus: article.toRecord(),
    }
    for (const [to, expected] of Object.entries(wanted) as Array<[keyof typeof wanted, unknown]>) {
      const line = cleanJob({record: {id: 1, html}}, {options: {}, to})
      expect(JSON.parse(line.line)).toEqual({id: 1, article: JSON.parse(JSON.stringify(expected))})
      expect(await all(cleanStream([{id: 1, html}], {to}))).toEqual([{id: 1, article: expected}])
    }
  })

  test('lines of JSON are jobs too', () => {
    const work = {options: {}, to: 'text'} as const
    const line = (text: string): Job => ({line: new TextEncoder().encode(text)})
    const failure: Job = {failure: {id: 'a.html', rule: 'record-unreadable', reason: '它不在'}}
    const jobs = [line('{"id":4,"text":"桥修好了。"}'), line('{"id":'), failure]
    expect(jobs.map((job) => JSON.parse(cleanJob(job, work).line))).toMatchObject([
      {id: 4, article: '桥修好了。'},
      {id: null, error: {rule: 'record-json'}},
      {id: 'a.html', error: {rule: 'record-unreadable', reason: expect.stringContaining('它不在')}},
    ])
    expect([...jobs, {record: {id: 5}} as Job].map(idOfJob)).toEqual([4, null, 'a.html', 5])
  })

  test('a bad record is an error and no end', async () => {
    const records = [
      {id: 1},
      {id: 2, html: 'a', text: 'b'},
      {id: 3, text: 4},
      null,
      {id: 5, base64: '!'},
      {id: 6, text: ' '},
      {id: 7, text: '文', url: 'nowhere'},
      {id: 8, text: '文'},
    ] as unknown as InputRecord[]
    const results = await all(cleanStream(records))
    expect(results.map(({id, error}) => [id, error?.rule])).toEqual([
      [1, 'record-shape'],
      [2, 'record-shape'],
      [3, 'record-shape'],
      [null, 'record-shape'],
      [5, 'record-base64'],
      [6, 'record-empty'],
      [7, 'record-refused'],
      [8, undefined],
    ])
    expect(results.at(-1)?.article).toMatchObject({version: 1, blocks: [{text: '文'}]})
  })

  test('a wrong option is told before anything is read', () => {
    expect(() => cleanStream([], {to: 'pdf' as 'json'})).toThrow('`pdf` for `to`')
    expect(() => cleanStream([], {jobs: 'two' as unknown as number})).toThrow('a positive number')
    expect(() => cleanStream([], {scipt: 'Hans'} as object)).toThrow('`scipt`')
  })

  test('one record is read when one is asked for', async () => {
    let read = 0
    function* records(): Generator<InputRecord> {
      for (const record of texts(10)) {
        read++
        yield record
      }
    }
    const results = cleanStream(records())
    await results.next()
    expect(read).toBe(1)
    await results.return(undefined)
  })

  test('threads give what one thread gives', async () => {
    const options = {script: 'Hant', now: new Date('2024-03-15')} as const
    const alone = await all(built.cleanStream(texts(60), options))
    expect(await all(built.cleanStream(texts(60), {...options, jobs: 2}))).toEqual(alone)
    expect(await all(cleanStream(texts(60), {...options, jobs: 1}))).toEqual(alone)
    expect(alone).toHaveLength(60)
  })

  test('threads read no further than the window', async () => {
    let read = 0
    let taken = 0
    let most = 0
    function* records(): Generator<InputRecord> {
      for (const record of texts(200)) {
        read++
        most = Math.max(most, read - taken)
        yield record
      }
    }
    for await (const {error} of built.cleanStream(records(), {jobs: 2, window: 5})) {
      expect(error).toBeUndefined()
      taken++
    }
    expect(taken).toBe(200)
    expect(most).toBeLessThanOrEqual(6)
  })

  test('a function cannot go to a thread, and that is said', async () => {
    const script = {to: 'Hans', convert: (text: string) => text} as const
    await expect(all(built.cleanStream(texts(1), {script, jobs: 1}))).rejects.toThrow(
      'Cannot use a function in `script` with `jobs`',
    )
  })

  test('without Node.js there are no threads, and that is said', async () => {
    const {openPool: open} = await import('../../src/pool/default.js')
    await expect(open({threads: 1, timeout: 1, work: {options: {}, to: 'json'}})).rejects.toThrow(
      'expected Node.js',
    )
  })
})

test('a thread that hangs or dies costs its own record only', async () => {
  const pool = await openPool({
    threads: 2,
    timeout: 3000,
    work: {options: {}, to: 'text'},
    file: new URL('failing-worker.mjs', import.meta.url),
  })
  try {
    const names = ['一。', 'hang', '二。', 'die', '三。', 'throw', '四。', '五。']
    const records = names.map((text, id) => ({record: {id, text}}))
    const lines = await all(ordered(records, 4, pool.run))
    expect(lines.map(({rule}) => rule)).toEqual([
      undefined,
      'record-timeout',
      undefined,
      'record-crash',
      undefined,
      'record-crash',
      undefined,
      undefined,
    ])
    expect(lines.map(({line}) => JSON.parse(line)).filter(({article}) => article)).toEqual(
      [0, 2, 4, 6, 7].map((id) => ({id, article: names[id]})),
    )
  } finally {
    await pool.close()
  }
})
