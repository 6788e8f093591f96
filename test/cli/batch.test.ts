import {spawn} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {describe, expect, test, vi} from 'vitest'
import {linesOf} from '../../src/cli/batch/lines.js'
import {barOf, batchProgress} from '../../src/cli/batch/progress.js'
import {folderWith, zhengwen} from './command.js'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

interface Result {
  id: string | number | null
  article?: string
  error?: {rule: string; reason: string}
}

const lines = (text: string): Result[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Result)

const rules = (text: string): unknown[] => lines(text).map(({id, error}) => [id, error?.rule])

const page = (title: string): string =>
  `<html><body><div class="nav"><a href="/">首页</a></div><h1>${title}</h1><div class="article"><p>${title}在图书馆召开，代表们讨论了工作。</p><p>下一次会议的时间另行通知，请大家互相转告。</p></div></body></html>`

const records = (count: number): string =>
  Array.from(
    {length: count},
    (_, id) =>
      `${JSON.stringify({id, html: page(`第${id}次会议`), url: `https://news.example.com/${id}.html`})}\n`,
  ).join('')

describe('input', () => {
  test('JSON lines on standard input, in order, with a summary', () => {
    const {status, stdout, stderr} = zhengwen('.', ['batch', '--jobs', '2', '--to', 'text'], records(40))
    expect(lines(stdout).map(({id}) => id)).toEqual(Array.from({length: 40}, (_, id) => id))
    expect(lines(stdout)[7]?.article).toContain('第7次会议在图书馆召开')
    expect(stderr).toMatch(/^40 documents: 40 cleaned, 0 failed, in [\d.]+ s \([\d.]+ a second\)\n/)
    expect(stderr).toContain('removed characters: article-outside ')
    expect(status).toBe(0)
  })

  test('bad lines are errors in their places', () => {
    const input = [
      '\uFEFF{"id":"first","text":"一。"}',
      '{broken',
      '',
      '   \r',
      '"a string"',
      '{"id":"none"}',
      '{"id":"bad","base64":"!"}',
      '{"id":"last","text":"二。"}',
    ].join('\n')
    const {status, stdout, stderr} = zhengwen('.', ['batch', '-j', '1', '--to', 'text'], input)
    expect(rules(stdout)).toEqual([
      ['first', undefined],
      [null, 'record-json'],
      [null, 'record-shape'],
      ['none', 'record-shape'],
      ['bad', 'record-base64'],
      ['last', undefined],
    ])
    expect(stderr).toContain('6 documents: 2 cleaned, 4 failed')
    expect(stderr).toContain('failures: record-shape 2, record-base64 1, record-json 1')
    expect(status).toBe(1)
  })

  test('failed records are no failure of the run where it is told so, an input that cannot be read is', () => {
    const run = (args: string[]): number | null =>
      zhengwen('.', ['batch', '-j', '1', '-q', ...args], '{broken').status
    expect(run([])).toBe(1)
    expect(run(['--tolerate'])).toBe(0)
    expect(run(['--tolerate', 'missing.jsonl'])).toBe(1)
  })

  test('folders, globs, files, gzip; what cannot be read is an error in its place', () => {
    const folder = folderWith({
      'crawl/b.html': page('乙会'),
      'crawl/a.md': '甲会的正文。',
      'crawl/deep/c.jsonl.gz': gzipSync('{"id":"c1","text":"丙会。"}\n{"id":"c2","text":"丁会。"}\n'),
      'crawl/picture.png': '\x89PNG',
      'cut.jsonl.gz': gzipSync(records(300)).subarray(0, 400),
      'more/x.txt': '戊会。',
      'more/y.txt': '己会。',
      'binary.dat': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    })
    const {status, stdout} = zhengwen(folder, [
      'batch',
      'crawl',
      'more/*.txt',
      'binary.dat',
      'missing.jsonl',
      'cut.jsonl.gz',
      '--to',
      'text',
      '-q',
    ])
    const found = rules(stdout)
    expect(found.slice(0, 8)).toEqual([
      ['crawl/a.md', undefined],
      ['crawl/b.html', undefined],
      ['c1', undefined],
      ['c2', undefined],
      ['more/x.txt', undefined],
      ['more/y.txt', undefined],
      ['binary.dat', 'record-unreadable'],
      ['missing.jsonl', 'record-unreadable'],
    ])
    expect(found.at(-1)).toEqual(['cut.jsonl.gz', 'record-unreadable'])
    expect(status).toBe(1)
  })

  test.each([false, true])('web archives (gzip: %s)', (gzip) => {
    const archive = Buffer.concat(
      [
        warc('warcinfo', 'urn:1', 'application/warc-fields', 'software: test\r\n'),
        warc(
          'response',
          'urn:2',
          'application/http; msgtype=response',
          http('text/html; charset=utf-8', page('甲会')),
        ),
        warc('response', 'urn:3', 'application/http; msgtype=response', http('image/png', '\x89PNG')),
        warc(
          'response',
          'urn:4',
          'application/http; msgtype=response',
          http('text/html', page('没有'), '404 Not Found'),
        ),
        warc('request', 'urn:5', 'application/http; msgtype=request', 'GET / HTTP/1.1\r\n\r\n'),
        warc('conversion', 'urn:6', 'text/plain', '乙会的正文。'),
      ].map((record) => (gzip ? gzipSync(record) : record)),
    )
    const folder = folderWith({[`a.warc${gzip ? '.gz' : ''}`]: archive})
    const {status, stdout, stderr} = zhengwen(folder, [
      'batch',
      `a.warc${gzip ? '.gz' : ''}`,
      '--to',
      'text',
      '-j',
      '1',
    ])
    expect(stderr).toContain('2 documents: 2 cleaned')
    expect(lines(stdout)).toMatchObject([
      {id: '<urn:2>', article: expect.stringContaining('甲会在图书馆召开')},
      {id: '<urn:6>', article: '乙会的正文。'},
    ])
    expect(status).toBe(0)
  })
})

function warc(type: string, id: string, contentType: string, body: string): Buffer {
  const block = Buffer.from(body)
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <${id}>`,
    'WARC-Target-URI: https://news.example.com/a.html',
    'WARC-Date: 2024-03-15T01:00:00Z',
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

function http(type: string, body: string, status = '200 OK'): string {
  return `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

describe('output', () => {
  test('a killed run is resumed without losing or repeating a record', async () => {
    const folder = folderWith({'in.jsonl': `${records(150)}{broken\n${records(150)}`})
    const whole = zhengwen(folder, ['batch', 'in.jsonl', '-o', 'whole.jsonl', '-j', '2', '-q'])
    expect(whole).toMatchObject({status: 1, stderr: ''})
    const child = spawn(process.execPath, [cli, 'batch', 'in.jsonl', '-o', 'killed.jsonl', '-j', '2', '-q'], {
      cwd: folder,
      stdio: 'ignore',
    })
    const ended = new Promise((resolve) => child.on('exit', resolve))
    const size = (): number => {
      try {
        return readFileSync(join(folder, 'killed.jsonl'), 'utf8').split('\n').length - 1
      } catch {
        return 0
      }
    }
    while (size() < 20 && child.exitCode === null) await wait(5)
    child.kill('SIGKILL')
    await ended
    const before = size()
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(301)
    // A line that the kill cut.
    const killed = readFileSync(join(folder, 'killed.jsonl'), 'utf8')
    writeFileSync(
      join(folder, 'killed.jsonl'),
      `${killed.slice(0, killed.lastIndexOf('\n') + 1)}{"id":17,"arti`,
    )
    const resumed = zhengwen(folder, ['batch', 'in.jsonl', '-o', 'killed.jsonl', '--resume', '-j', '2'])
    expect(resumed.stderr).toContain(`${before} were there from an earlier run`)
    expect(readFileSync(join(folder, 'killed.jsonl'), 'utf8')).toBe(
      readFileSync(join(folder, 'whole.jsonl'), 'utf8'),
    )
    const again = zhengwen(folder, ['batch', 'in.jsonl', '-o', 'killed.jsonl', '--resume'])
    expect(again).toMatchObject({status: 0, stderr: expect.stringContaining('0 documents')})
  })

  test('what belongs to another input is not gone on with, and nothing is written over', () => {
    const folder = folderWith({
      'in.jsonl': '{"id":"a","text":"一。"}\n{"id":"b","text":"二。"}\n',
      'other.jsonl': '{"id":"z","article":{}}\n',
      'long.jsonl': '{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n',
    })
    const resume = (out: string): unknown => zhengwen(folder, ['batch', 'in.jsonl', '-o', out, '--resume'])
    expect(resume('other.jsonl')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('its last record is `z`, in the input it is `a`'),
    })
    expect(resume('long.jsonl')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('it has 3 records'),
    })
    expect(zhengwen(folder, ['batch', 'in.jsonl', '-o', 'other.jsonl'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('it exists'),
    })
    expect(readFileSync(join(folder, 'other.jsonl'), 'utf8')).toBe('{"id":"z","article":{}}\n')
  })

  test('a record that hangs is reported, and the rest goes on', async () => {
    const folder = folderWith({
      'in.jsonl': ['一。', 'hang', '二。', '三。']
        .map((text, id) => `${JSON.stringify({id, text})}\n`)
        .join(''),
    })
    const hook = new URL('../stream/hang.mjs', import.meta.url).href
    const child = spawn(
      process.execPath,
      [cli, 'batch', 'in.jsonl', '-j', '2', '--timeout', '3', '--to', 'text'],
      {
        cwd: folder,
        env: {...process.env, NODE_OPTIONS: `--import ${hook}`},
      },
    )
    let stdout = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    const status = await new Promise((resolve) => child.on('exit', resolve))
    expect(rules(stdout)).toEqual([
      [0, undefined],
      [1, 'record-timeout'],
      [2, undefined],
      [3, undefined],
    ])
    expect(status).toBe(1)
  })
})

test.each([
  [['--job', '2'], 'did you mean `--jobs`?'],
  [['--jobs', '0'], 'Cannot use `0` for `--jobs`, expected a positive number'],
  [['--timeout', 'long'], 'Cannot use `long` for `--timeout`'],
  [['--to', 'pdf'], 'expected `json`, `markdown`'],
  [['--resume'], 'Cannot resume without `--out`'],
])('wrong usage: %j', (args, message) => {
  const {status, stdout, stderr} = zhengwen('.', ['batch', ...args])
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toContain(message)
  expect(stderr).toContain('See `zhengwen batch --help`')
})

test('the help is there', () => {
  const {status, stdout} = zhengwen('.', ['batch', '--help'])
  expect(stdout).toContain('Usage: zhengwen batch')
  expect(status).toBe(0)
})

test('a bar tells rate and time left', () => {
  expect(barOf(0.25, 10, 5)).toBe('██████░░░░░░░░░░░░░░░░░░ 10 documents, 2.0 a second, 0:15 left')
  expect(barOf(0.001, 1, 40)).toContain('1 document, 0.0 a second, 11:06:00 left')
  expect(barOf(undefined, 3, 2)).toBe('3 documents, 1.5 a second')
})

test('the bar is drawn on a terminal, at most ten times a second, and goes', () => {
  const {isTTY} = process.stderr
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  let time = 0
  try {
    process.stderr.isTTY = true
    const progress = batchProgress(400, false, () => time)
    progress.read(100)
    for (time of [1000, 1050, 1099, 1100]) progress.step()
    progress.clear()
    batchProgress(400, true).step()
    process.stderr.isTTY = false
    batchProgress(400, false).step()
    expect(write.mock.calls.map(([text]) => text)).toEqual([
      '\r\x1B[K██████░░░░░░░░░░░░░░░░░░ 1 document, 1.0 a second, 0:03 left',
      '\r\x1B[K██████░░░░░░░░░░░░░░░░░░ 4 documents, 3.6 a second, 0:03 left',
      '\r\x1B[K',
    ])
  } finally {
    process.stderr.isTTY = isTTY
    write.mockRestore()
  }
})

test('a line that is too long is not kept', async () => {
  const chunks = ['{"a":1}\n', 'x'.repeat(30), 'y'.repeat(30), '\n{"b"', ':2}'].map((text) =>
    Buffer.from(text),
  )
  const found: string[] = []
  async function* source(): AsyncGenerator<Uint8Array> {
    yield* chunks
  }
  for await (const {bytes, isTooLong} of linesOf(source(), 40)) {
    found.push(isTooLong ? 'too long' : Buffer.from(bytes).toString())
  }
  expect(found).toEqual(['{"a":1}', 'too long', '{"b":2}'])
})
