import {spawn} from 'node:child_process'
import {chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {clean} from '../../src/index.js'
import {folderWith, zhengwen} from './command.js'

const page = `<!doctype html><title>开门</title><h1>开门</h1><div class="content">
<p>各位同事，镇图书馆今天开门。</p>
<p>图书馆在全镇设立九个分馆，读者可以在任何一个分馆借书、还书，分馆从早上八点开到晚上九点，周末照常。</p>
<p>儿童区的书架不超过一米二，孩子自己就能取书；老年区有大字版图书一千二百册，还配有放大镜和老花镜。</p>
</div>`
const line = '各位同事，镇图书馆今天开门。'
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

test('a file, standard input and `-` give the same document', () => {
  const folder = folderWith({'page.html': page})
  const {status, stdout, stderr} = zhengwen(folder, ['page.html'])
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(stdout).toContain(line)
  expect(zhengwen(folder, [], page).stdout).toBe(stdout)
  expect(zhengwen(folder, ['-'], page).stdout).toBe(stdout)
})

test('--to chooses the form', () => {
  const folder = folderWith({'page.html': page})
  expect(zhengwen(folder, ['page.html', '--to', 'text']).stdout).toContain(line)
  expect(JSON.parse(zhengwen(folder, ['page.html', '--to', 'json']).stdout)).toMatchObject({version: 1})
})

// The write room makes HTML; while it does not, there is nothing to see.
test.runIf(clean(page).html)('--to html', () => {
  expect(zhengwen(folderWith({'page.html': page}), ['page.html', '--to', 'html']).stdout).toContain(
    `<p>${line}</p>`,
  )
})

test('several documents on standard output follow each other; in JSON a line each', () => {
  const folder = folderWith({'a.html': page, 'b.html': page})
  const {status, stdout, stderr} = zhengwen(folder, ['*.html', '--to', 'json'])
  expect(status).toBe(0)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row).version),
  ).toEqual([1, 1])
  expect(stderr).toContain('2 documents: 0 written, 0 failed')
  expect(zhengwen(folder, ['*.html', '--to', 'text']).stdout.split(line).length).toBe(3)
})

test('--out-dir keeps folders apart, and the input as it was', () => {
  const folder = folderWith({'a/x.html': page, 'b/x.html': page, 'b/node_modules/y.html': page})
  const {status, stdout, stderr} = zhengwen(folder, ['**/*.html', '--out-dir', 'clean/'])
  expect({status, stdout}).toEqual({status: 0, stdout: ''})
  expect(stderr).toContain('2 documents: 2 written, 0 failed')
  expect(read(folder, 'clean/a/x.md')).toContain(line)
  expect(read(folder, 'clean/b/x.md')).toContain(line)
  expect(read(folder, 'a/x.html')).toBe(page)
  // A second run does not take its own output for input.
  const again = zhengwen(folder, ['**/*.{html,md}', '--out-dir', 'clean'])
  expect(again.stderr).toContain('2 documents: 2 written')
})

test('files from outside keep their path below the folder that they share', () => {
  const there = folderWith({'a/x.html': page, 'b/x.html': page})
  const here = folderWith({})
  zhengwen(here, [join(there, 'a/x.html'), join(there, 'b/x.html'), '-o', 'out'])
  expect(readdirSync(join(here, 'out'), {recursive: true}).sort()).toEqual(['a', 'a/x.md', 'b', 'b/x.md'])
  zhengwen(here, [join(there, 'a/x.html'), '-o', 'one'])
  expect(readdirSync(join(here, 'one'))).toEqual(['x.md'])
})

test('two documents for one file: the second fails, the first stands', () => {
  const folder = folderWith({'x.html': page, 'x.txt': '另一篇文章，与前一篇无关。'})
  const {status, stderr} = zhengwen(folder, ['x.html', 'x.txt', '-o', 'out'])
  expect(status).toBe(1)
  expect(stderr).toContain('another document goes there')
  expect(read(folder, 'out/x.md')).toContain(line)
})

test('a file that is named twice is one document', () => {
  const folder = folderWith({'x.html': page})
  expect(zhengwen(folder, ['x.html', './x.html', '*.html']).stdout.split(line).length).toBe(2)
})

test('a name with the marks of a glob that exists is that file', () => {
  const folder = folderWith({'[公告] x.html': page})
  expect(zhengwen(folder, ['[公告] x.html']).status).toBe(0)
})

test('the input is written over with --write only', () => {
  const folder = folderWith({'x.html': page})
  const refused = zhengwen(folder, ['x.html', '--to', 'html', '--out-dir', '.'])
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('Cannot write over the input, expected `--write`')
  expect(read(folder, 'x.html')).toBe(page)
  const {status, stdout} = zhengwen(folder, ['x.html', '--write'])
  expect({status, stdout}).toEqual({status: 0, stdout: ''})
  expect(read(folder, 'x.html')).not.toBe(page)
  expect(read(folder, 'x.html')).toContain(line)
})

test('writing keeps the mode, goes through a link, and leaves no temporary file', () => {
  const folder = folderWith({'x.md': line})
  chmodSync(join(folder, 'x.md'), 0o600)
  symlinkSync('x.md', join(folder, 'link.md'))
  expect(zhengwen(folder, ['link.md', '--write']).status).toBe(0)
  expect(statSync(join(folder, 'x.md')).mode & 0o777).toBe(0o600)
  expect(read(folder, 'x.md')).toContain(line)
  expect(readdirSync(folder).sort()).toEqual(['link.md', 'x.md'])
})

const bad: ReadonlyArray<readonly [name: string, content: string | Uint8Array | undefined, says: string]> = [
  ['missing.html', undefined, 'Cannot read the file, it does not exist'],
  ['none/*.html', undefined, 'Cannot find a file for this glob'],
  ['photo.html', png, 'Cannot clean a binary file, expected text'],
  ['nul.txt', '正文\0\0\0正文', 'Cannot clean a binary file, expected text'],
  ['empty.html', '', 'Cannot clean an empty file, expected a document'],
  ['blank.html', '\uFEFF \n\n', 'Cannot clean an empty file, expected a document'],
  ['.', undefined, 'Cannot read a folder, expected a file or a glob such as `./**/*.html`'],
  ['bare.html', '<!doctype html><title></title><script>x()</script>', 'Cannot find an article in the page'],
]

test.each(bad)('%s fails with one sentence and stops nobody', (name, content, says) => {
  const folder = folderWith({
    'a.html': page,
    'z.html': page,
    ...(content === undefined ? {} : {[name]: content}),
  })
  const {status, stdout, stderr} = zhengwen(folder, ['a.html', name, 'z.html', '--to', 'text'])
  expect(stderr).toContain(says)
  expect(stderr).toContain('3 documents: 0 written, 1 failed')
  expect(stderr).not.toContain('    at ')
  expect(stdout.split(line).length).toBe(3)
  expect(status).toBe(1)
})

test.skipIf(process.getuid?.() === 0)('an unreadable file says so', () => {
  const folder = folderWith({'x.html': page})
  chmodSync(join(folder, 'x.html'), 0)
  const {status, stderr} = zhengwen(folder, ['x.html'])
  expect(stderr).toContain('Cannot read the file, permission is denied')
  expect(status).toBe(1)
})

test('an output that cannot be written fails, the rest goes on', () => {
  const folder = folderWith({'a/x.html': page, 'b.html': page, 'out/a': '在此'})
  const {status, stderr} = zhengwen(folder, ['a/x.html', 'b.html', '-o', 'out'])
  expect(stderr).toContain('Cannot write the document, a file is in the way')
  expect(status).toBe(1)
  expect(existsSync(join(folder, 'out/b.md'))).toBe(true)
})

test('a stray NUL makes no binary of a page', () => {
  const folder = folderWith({'x.html': page.replace('开门。', '开门。\0')})
  expect(zhengwen(folder, ['x.html']).status).toBe(0)
})

test('UTF-16 with its mark is text', () => {
  const folder = folderWith({'x.txt': Buffer.from(`\uFEFF${line}`, 'utf16le')})
  expect(zhengwen(folder, ['x.txt']).stderr).not.toContain('binary')
})

test('--outline is an indented list, --changes the ledger; both instead of the document', () => {
  const folder = folderWith({'x.md': '# 总则\n\n正文一。\n\n## 分则\n\n正文二。\n'})
  const {status, stdout} = zhengwen(folder, ['x.md', '--outline', '--changes', '--from', 'markdown'])
  expect(status).toBe(0)
  expect(stdout).not.toContain('正文')
})

test('--quiet keeps to failures', () => {
  const folder = folderWith({'a.html': page, 'b.html': page})
  expect(zhengwen(folder, ['*.html', '-o', 'out', '--quiet']).stderr).toBe('')
  expect(zhengwen(folder, ['a.html', 'c.html', '-o', 'out', '-q']).stderr).toContain('does not exist')
})

test('a reader that goes away early is no trouble', async () => {
  const folder = folderWith({})
  writeFileSync(join(folder, 'long.txt'), `${line}\n`.repeat(50_000))
  const command = resolve(import.meta.dirname, '../../dist/cli.js')
  const child = spawn(process.execPath, [command, 'long.txt'], {cwd: folder})
  let stderr = ''
  child.stderr.on('data', (data) => {
    stderr += data
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((done) => child.on('exit', done))
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})
