import parser from '@typescript-eslint/parser'
import regexp from 'eslint-plugin-regexp'

/** Biome lints everything else; this looks for regular expressions whose cost is more than linear. */
export default [
  // Mutation testing keeps changed copies there.
  {ignores: ['coverage/']},
  {
    files: ['src/**/*.ts'],
    languageOptions: {parser},
    plugins: {regexp},
    linterOptions: {reportUnusedDisableDirectives: 'off'},
    rules: {
      'regexp/no-super-linear-backtracking': ['error', {report: 'certain'}],
      'regexp/no-super-linear-move': ['error', {report: 'certain'}],
      'regexp/no-invalid-regexp': 'error',
    },
  },
]
