import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {commonTokens, declareFactoryPlugin, PluginKind, tokens} from '@stryker-mutator/api/plugin'
import {DryRunStatus, MutantRunStatus, TestStatus} from '@stryker-mutator/api/test-runner'
import {register} from 'tsx/esm/api'

/** The tests of a room: what they do not see, a user of the room may not see either. */
const testsOf = {
  sections: /^(?:sections|ladder|clean|edges)[\w.-]*\.test\.ts$/,
  repair: /^(?:repair|shift|emphasis|encoding|joins|holds|language-pieces|clean)[\w.-]*\.test\.ts$/,
  write: /^(?:write(?!-grid)|html|emphasis|holds|machines|clean|sections\.forms)[\w.-]*\.test\.ts$/,
}

/** A test that takes longer is left out, in ms: it repeats others at length. */
const longest = 1000

/** Changed code that takes so many steps more than a test did before never ends: so many times, and so many besides. */
const patience = {times: 100, steps: 1_000_000}

/**
 * Runs tests in Stryker's own process, the fast ones first, until one fails. Vitest would start a thread and read every
 * module for each change of the code, which takes twenty times as long as the tests.
 */
class Runner {
  #global
  /** @type {Map<string, {run: () => unknown, cost: number, steps: number}>} */
  #tests = new Map()
  /** The change that is on. */
  #active
  #steps = 0
  #limit = Number.POSITIVE_INFINITY

  #options

  static inject = tokens(commonTokens.options, 'globalNamespace')

  constructor(options, globalNamespace) {
    this.#options = options
    this.#global = globalThis[globalNamespace] ??= {}
    // Code asks for it at each place that may change: the steps that a test takes are counted there, on a busy machine
    // as on a quiet one, and a loop without end stops without a new process.
    Object.defineProperty(this.#global, 'activeMutant', {
      get: () => {
        if (++this.#steps > this.#limit) throw new Error('It does not end')
        return this.#active
      },
      set: (id) => {
        this.#active = id
      },
    })
  }

  capabilities() {
    return {reloadEnvironment: false}
  }

  async init() {
    register({tsconfig: resolve('tsconfig.mutate.json')})
    const {declared} = await import(pathToFileURL(resolve('test/mutate/vitest.ts')).href)
    const rooms = Object.entries(testsOf).filter(([room]) =>
      this.#options.mutate.some((one) => one.includes(room)),
    )
    const files = readdirSync('test').filter((name) => rooms.some(([, tests]) => tests.test(name)))
    for (const file of files.sort()) {
      const from = declared.length
      await import(pathToFileURL(resolve('test', file)).href)
      for (const [index, {name, run}] of declared.slice(from).entries())
        this.#tests.set(`${file} ${index} ${name}`, {run, cost: 0, steps: 0})
    }
    // Tables are made on first need, never by changed code.
    await this.#all()
  }

  /** Every test, and what it costs once tables are made. */
  async #all() {
    const results = []
    for (const [id, test] of this.#tests) {
      this.#global.currentTestId = id
      const start = performance.now()
      this.#steps = 0
      const failure = await failureOf(test.run)
      test.cost = performance.now() - start
      test.steps = this.#steps
      const base = {id, name: id, timeSpentMs: test.cost}
      results.push(
        failure
          ? {...base, status: TestStatus.Failed, failureMessage: failure}
          : {...base, status: TestStatus.Success},
      )
    }
    this.#global.currentTestId = undefined
    return results
  }

  async dryRun() {
    // Changed code keeps hold of the object.
    this.#global.mutantCoverage.perTest = {}
    for (const [id, {cost}] of this.#tests) if (cost > longest) this.#tests.delete(id)
    const tests = await this.#all()
    return {status: DryRunStatus.Complete, tests, mutantCoverage: this.#global.mutantCoverage}
  }

  async mutantRun({activeMutant, testFilter, hitLimit}) {
    this.#global.activeMutant = activeMutant.id
    this.#global.hitCount = hitLimit ? 0 : undefined
    this.#global.hitLimit = hitLimit
    const chosen = (testFilter ?? [...this.#tests.keys()])
      .flatMap((id) => (this.#tests.has(id) ? [[id, this.#tests.get(id)]] : []))
      .sort(([, one], [, other]) => one.cost - other.cost)
    try {
      for (const [index, [id, {run, steps}]] of chosen.entries()) {
        this.#steps = 0
        this.#limit = steps * patience.times + patience.steps
        const failure = await failureOf(run)
        if (this.#global.hitCount > hitLimit || this.#steps > this.#limit)
          return {status: MutantRunStatus.Timeout}
        if (failure)
          return {
            status: MutantRunStatus.Killed,
            killedBy: [id],
            failureMessage: failure,
            nrOfTests: index + 1,
          }
      }
      return {status: MutantRunStatus.Survived, nrOfTests: chosen.length}
    } finally {
      this.#global.activeMutant = undefined
      this.#limit = Number.POSITIVE_INFINITY
    }
  }
}

/** What `run` throws, as a text; `undefined` when all is well. */
async function failureOf(run) {
  try {
    await run()
    return undefined
  } catch (error) {
    return String(error?.message ?? error) || 'failed'
  }
}

create.inject = tokens(commonTokens.injector)
function create(injector) {
  return injector.provideValue('globalNamespace', '__stryker__').injectClass(Runner)
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'room', create)]
