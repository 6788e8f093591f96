import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

/** The house. Anything that is not here may not be imported. */
const rooms = ['article', 'bridge', 'decode', 'matter', 'read', 'repair', 'script', 'sections', 'write']
const leaves = ['han', 'types', 'messages', 'rules.data', 'augment', 'edits', 'check', 'forms']
const meetings = [
  'stream',
  'clean',
  'preset',
  'raw',
  'result',
  'options',
  'prepare',
  'verify',
  'index',
  'doors',
]
const packages = 'a package'

/** From where to where; a part imports itself besides. */
const arrows: Record<string, readonly string[]> = {
  ...Object.fromEntries(rooms.map((room) => [room, [...leaves, packages]])),
  ...Object.fromEntries(
    meetings.map((place) => [place, [...rooms, ...leaves, ...meetings, '#data', '#pool', packages]]),
  ),
  article: [...leaves, 'sites', packages],
  // A subpath that a user imports for its dictionary has it bound.
  doors: [...rooms, ...leaves, ...meetings, 'data', packages],
  sites: ['han', 'types'],
  han: [],
  check: [],
  forms: ['check', 'types'],
  edits: ['types', packages],
  types: ['augment', packages],
  augment: ['types', packages],
  messages: ['edits', 'rules.data', 'types', packages],
  'rules.data': [],
  data: ['script', 'repair', 'types', packages],
  // Threads do what the stream does one by one.
  pool: ['stream', packages],
  cli: ['index', 'stream', packages],
}

const folder = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()

/** First step of the path: a room, or a file at the top. */
function partOf(path: string): string {
  return (path.split('/')[0] as string).replace(/\.[jt]s$/, '')
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const specifiers = /(?:\bfrom\s|\bimport\s*\(?)\s*['"]([^'"\n]+)['"]/g
  return [...source.matchAll(specifiers)].map((match) => match[1] as string)
}

function targetOf(file: string, specifier: string): string {
  if (specifier === '#data' || specifier === '#pool') return specifier
  if (!specifier.startsWith('.')) return packages
  return partOf(normalize(join(dirname(file), specifier)))
}

test('every part of src has a place in the house', () => {
  const parts = [...new Set(files.map(partOf))]
  expect(parts.filter((part) => !(part in arrows))).toEqual([])
})

test('no import goes against the arrows', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => {
        const [from, to] = [partOf(file), targetOf(file, specifier)]
        return from !== to && !arrows[from]?.includes(to)
      })
      .map((specifier) => `${file} -> ${specifier}`),
  )
  expect(wrong).toEqual([])
})

test('no file is a drawer for everything', () => {
  const drawer = /(?:^|[/.-])(?:utils?|helpers?|common|misc)(?:[/.-]|$)/
  expect(files.filter((file) => drawer.test(file))).toEqual([])
})

test('engine files fit in the head: at most 250 lines', () => {
  const long = files
    .filter((file) => !file.endsWith('.data.ts') && partOf(file) !== 'sites')
    .map((file) => ({file, lines: readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').length}))
    .filter(({lines}) => lines > 250)
  // The public types are one page by design.
  expect(long.filter(({file}) => file !== 'types.ts')).toEqual([])
})

test('what is imported is a dependency, and no dependency is idle', () => {
  const {dependencies} = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'))
  const imported = files
    .flatMap(importsOf)
    .filter((specifier) => !/^(?:\.|#|node:)/.test(specifier))
    .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] as string)
  // A package of types alone stands for the name that it types.
  const owners = imported.map((name) => (`@types/${name}` in dependencies ? `@types/${name}` : name))
  const loaded = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\bload\(['"]([^'"/]+)/g)].map(
      (match) => match[1] as string,
    ),
  )
  expect([...new Set([...owners, ...loaded])].sort()).toEqual(Object.keys(dependencies).sort())
})
