import {type Flag, flags} from '../flags.js'

/** Every option of `zhengwen batch`, in the order of the help. */
export const batchFlags = {
  out: {
    value: 'file',
    short: 'o',
    about: 'write into this file, which must be new (default: standard output)',
  },
  resume: {about: 'with --out: go on behind the records that are in the file'},
  jobs: {value: 'number', short: 'j', about: 'worker threads (default: one a core)'},
  timeout: {value: 'seconds', about: 'longest time for a record (default: 60)'},
  to: {
    value: 'form',
    choices: ['json', 'markdown', 'html', 'text'],
    about: 'what `article` is: an object or a text (default: json)',
  },
  script: flags.script,
  phrases: flags.phrases,
  matter: flags.matter,
  now: flags.now,
  verify: flags.verify,
  quiet: {short: 'q', about: 'print no progress and no summary'},
  help: flags.help,
} as const satisfies Record<string, Flag>

export type BatchFlag = keyof typeof batchFlags
