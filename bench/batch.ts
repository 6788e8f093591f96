/**
 * `npm run build && npx tsx bench/batch.ts [--short]`: `zhengwen batch` with one thread and with two, in turn, and its
 * memory over many small records. Where Linux has `taskset`, also one thread on one core: a thread alone has its garbage
 * collected on the other. The load of the machine is printed, for on a busy one the times say little; processor time does
 * not depend on it.
 */
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {createWriteStream, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {cpus, loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {finished} from 'node:stream/promises'
import {fileURLToPath} from 'node:url'
import {portalPage} from './page.js'

const short = process.argv.includes('--short')
const [pages, rounds, small] = short ? [60, 1, 5000] : [2500, 3, 100_000]
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'zhengwen-bench-'))

interface Run {
  seconds: number
  /** Processor time of all threads, in seconds. */
  cpu: number
  /** Megabytes in use, sampled. */
  memory: number[]
}

try {
  const page = portalPage(50)
  const whole = await file('pages.jsonl', pages, (id) => ({id, html: page.replaceAll('会议', `会议${id}`)}))
  const texts = await file('texts.jsonl', small, (id) => ({
    id,
    text: `第${id}次会议在图书馆召开。\n代表们讨论了工作。`,
  }))
  print(`${cpus()[0]?.model}, ${cpus().length} cores, node ${process.version}`)
  print(`\n${pages} pages of 50 kB`)
  const ratios: number[] = []
  const ofPinned: number[] = []
  for (let round = 0; round < rounds; round++) {
    const [one, two] = [await run(whole, 1), await run(whole, 2)]
    ratios.push(one.seconds / two.seconds)
    if (canPin) {
      const pinned = await run(whole, 1, ['taskset', '-c', '0'])
      ofPinned.push(pinned.seconds / two.seconds)
      print(
        `one, on one core ${told(pinned, pages)}; two are ${(pinned.seconds / two.seconds).toFixed(2)} times as fast`,
      )
    }
    print(
      `one ${told(one, pages)}; two ${told(two, pages)}; ${(one.seconds / two.seconds).toFixed(2)} times, processor time ${(two.cpu / one.cpu).toFixed(2)} times; load ${loadavg()[0]?.toFixed(1)}`,
    )
  }
  print(summary(ratios, 'one thread'))
  if (canPin) print(summary(ofPinned, 'one thread on one core'))
  print(`\n${small} small records, two threads`)
  const {memory, ...rest} = await run(texts, 2)
  print(told({...rest, memory}, small))
  const at = (share: number): string =>
    `${(memory[Math.floor((memory.length - 1) * share)] ?? 0).toFixed(0)} MB`
  print(
    `in use after 10 %: ${at(0.1)}, 30 %: ${at(0.3)}, 50 %: ${at(0.5)}, 70 %: ${at(0.7)}, 100 %: ${at(1)}`,
  )
  print(`most: ${Math.max(...memory).toFixed(0)} MB`)
} finally {
  rmSync(folder, {recursive: true})
}

async function file(name: string, count: number, make: (id: number) => object): Promise<string> {
  const path = join(folder, name)
  const stream = createWriteStream(path)
  for (let id = 0; id < count; id++) {
    if (!stream.write(`${JSON.stringify(make(id))}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
  return path
}

async function run(path: string, jobs: number, before: readonly string[] = []): Promise<Run> {
  const memory: number[] = []
  let cpu = 0
  const start = performance.now()
  const [command = '', ...args] = [
    ...before,
    process.execPath,
    cli,
    'batch',
    path,
    '--jobs',
    String(jobs),
    '-q',
  ]
  const child = spawn(command, args, {stdio: ['ignore', 'ignore', 'inherit']})
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      memory.push(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000)
      // Clock ticks of a hundredth of a second, user and system (proc(5)).
      const [user, system] =
        readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? []
      cpu = (Number(user) + Number(system)) / 100
    } catch {
      // Only Linux has it.
    }
  }, 50)
  await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(timer)
  return {seconds: (performance.now() - start) / 1000, cpu, memory}
}

function told({seconds, cpu}: Run, count: number): string {
  return `${(count / seconds).toFixed(1)} a second (${seconds.toFixed(1)} s, processor ${cpu.toFixed(1)} s)`
}

function summary(ratios: readonly number[], what: string): string {
  const sorted = ratios.toSorted((a, b) => a - b)
  return `median ${sorted[rounds >> 1]?.toFixed(2)}, best ${sorted.at(-1)?.toFixed(2)} times ${what}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
