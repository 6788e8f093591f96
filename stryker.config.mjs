/**
 * Mutation testing: `npm run mutate -- src/sections/ladder.ts` changes the code in every small way there is and tells
 * which changes no test sees.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: ['./test/mutate/runner.mjs'],
  testRunner: 'room',
  mutate: ['src/{sections,repair,write}/**/*.ts', '!src/**/*.data.ts'],
  coverageAnalysis: 'perTest',
  // Tables made once for all tests would have to be made again for each change.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'coverage', 'LICENSES'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  jsonReporter: {fileName: 'coverage/mutation.json'},
  tempDirName: 'coverage/stryker',
  concurrency: 2,
  // What does not end is told by its steps (`test/mutate/runner.mjs`): a busy machine must kill nothing.
  timeoutMS: 60_000,
}
