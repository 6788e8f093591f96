/** One option of the command. */
export interface Flag {
  /** Name of the value in the help; without it the option is a switch. */
  value?: string
  /** Values that are taken. */
  choices?: readonly string[]
  short?: string
  /** One line of the help. */
  about: string
}

/** Every option, in the order of the help. */
export const flags = {
  from: {
    value: 'kind',
    choices: ['auto', 'html', 'markdown', 'text'],
    about: 'what the input is (default: auto)',
  },
  to: {
    value: 'form',
    choices: ['markdown', 'html', 'json', 'jsonld', 'ninjs', 'corpus', 'text'],
    about: 'what is written (default: markdown)',
  },
  url: {value: 'address', about: 'address of the page: knows the site, resolves links'},
  script: {
    value: 'script',
    choices: ['Hans', 'Hant', 'Hant-TW', 'Hant-HK'],
    about: 'convert to this script (default: as it is)',
  },
  phrases: {about: 'with --script: convert regional vocabulary too'},
  matter: {
    value: 'profile',
    choices: ['zhengwen', 'hugo', 'hexo', 'jekyll', 'astro', 'false'],
    about: 'front matter of Markdown (default: zhengwen)',
  },
  now: {value: 'date', about: 'ISO 8601, the day that `昨天` is counted from'},
  verify: {about: 'prove that no Chinese character was lost'},
  changes: {about: 'print what was taken out or changed, instead of the document'},
  outline: {about: 'print the outline, instead of the document'},
  'out-dir': {value: 'folder', short: 'o', about: 'write documents into this folder'},
  write: {short: 'w', about: 'write over the input'},
  quiet: {short: 'q', about: 'print failures only'},
  help: {short: 'h', about: 'print this help'},
  version: {short: 'v', about: 'print the version'},
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof flags
