import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, rmdirSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {afterEach, describe, expect, test} from 'vitest'
import {folderWith} from '../cli/command.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cli = join(root, 'dist/cli.js')

const records = (count: number): string =>
  Array.from(
    {length: count},
    (_, id) => `${JSON.stringify({id: `a:${id}`, text: `第${id}次会议在图书馆召开。`})}\n`,
  ).join('')

/** Whether a command is here, said once when it is not. */
function has(command: string, argument: string, expected: RegExp): boolean {
  const {stdout} = spawnSync(command, [argument], {encoding: 'utf8'})
  const found = expected.test(stdout ?? '')
  if (!found) console.warn(`\`${command}\` is not installed, its test is skipped`)
  return found
}

const children: ChildProcess[] = []
afterEach(async () => {
  for (const child of children.splice(0).reverse()) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const ended = new Promise((resolve) => child.on('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }
})

test.skipIf(!has('parallel', '--version', /GNU parallel/))(
  'examples/parallel: the filter under GNU parallel',
  () => {
    const folder = folderWith({'pages.jsonl': `${records(60)}{broken\n\n${records(20)}`})
    const run = (command: string): ReturnType<typeof spawnSync> =>
      spawnSync(join(root, 'examples/parallel/run.sh'), ['pages.jsonl', 'articles.jsonl'], {
        cwd: folder,
        encoding: 'utf8',
        env: {...process.env, ZHENGWEN: command, BLOCK: '2k', PROCESSES: '2'},
      })
    expect(run('false')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Cannot clean every record'),
    })
    expect(run(`${process.execPath} ${cli}`)).toMatchObject({status: 0, stderr: ''})
    const whole = spawnSync(process.execPath, [cli, 'batch', 'pages.jsonl', '--jobs', '1', '-q'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(whole.stdout.split('\n')).toHaveLength(82)
    expect(readFileSync(join(folder, 'articles.jsonl'), 'utf8')).toBe(whole.stdout)
  },
)

describe.skipIf(!has('redis-server', '--version', /Redis server/))('examples/queue: BullMQ on Redis', () => {
  test('a killed worker loses nothing and doubles nothing', async () => {
    const folder = folderWith({'pages.jsonl': records(40)})
    const port = await sparePort()
    start('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no', '--dir', folder])
    const env = {
      ...process.env,
      REDIS_PORT: String(port),
      OUT: join(folder, 'out'),
      LOCK: '1000',
      STALLED: '500',
    }
    mkdirSync(env.OUT)
    await listening(port)
    for (const _ of ['once', 'and once more']) {
      const {status, stderr} = spawnSync(process.execPath, [join(root, 'examples/queue/add.mjs')], {
        input: records(40),
        encoding: 'utf8',
        env,
      })
      expect({status, stderr}).toEqual({status: 0, stderr: ''})
    }
    // A result that cannot be written at first: its record is tried again.
    const blocked = join(env.OUT, `${createHash('sha256').update('a:0').digest('hex').slice(0, 32)}.json`)
    mkdirSync(blocked)
    const work = (): ChildProcess => start(process.execPath, [join(root, 'examples/queue/work.mjs')], env)
    const killed = work()
    while (results(env.OUT).length < 4) await wait(2)
    killed.kill('SIGKILL')
    rmdirSync(blocked)
    const left = 40 - results(env.OUT).length
    expect(left).toBeGreaterThan(0)
    work()
    while (results(env.OUT).length < 40) await wait(20)
    // Nobody is left to write one more.
    const {attempts, ...ends} = await counts(port)
    expect(ends).toEqual({completed: 40, failed: 0, waiting: 0})
    expect(attempts).toBeGreaterThan(1)
    const ids = results(env.OUT).map((name) => JSON.parse(readFileSync(join(env.OUT, name), 'utf8')))
    expect(ids.every(({article}) => article.blocks.length === 1)).toBe(true)
    expect(new Set(ids.map(({id}) => id)).size).toBe(40)
  })
})

function results(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'))
}

/** What the queue holds, when it has come to rest. */
async function counts(port: number): Promise<Record<string, number>> {
  const {Queue} = await import('bullmq')
  const queue = new Queue('zhengwen', {connection: {port}})
  for (;;) {
    const {completed, failed, waiting, active, delayed} = await queue.getJobCounts()
    if (!active && !waiting && !delayed) {
      const attempts = (await queue.getJob('record-a.0'))?.attemptsMade ?? 0
      await queue.close()
      return {attempts, completed: completed ?? 0, failed: failed ?? 0, waiting: waiting ?? 0}
    }
    await wait(50)
  }
}

function start(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  const child = spawn(command, args, {stdio: 'ignore', env})
  children.push(child)
  return child
}

function sparePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as {port: number}
      server.close(() => resolve(port))
    })
  })
}

async function listening(port: number): Promise<void> {
  const {connect} = await import('node:net')
  for (;;) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        resolve(true)
      }).on('error', () => resolve(false))
    })
    if (isOpen) return
    await wait(30)
  }
}
