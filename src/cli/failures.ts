/** Why a document failed, in one sentence each. `{detail}` is filled in. */
export const failures = {
  missing: 'Cannot read the file, it does not exist',
  unmatched: 'Cannot find a file for this glob',
  folder: 'Cannot read a folder, expected a file or a glob such as `{detail}`',
  unreadable: 'Cannot read the file, {detail}',
  binary: 'Cannot clean a binary file, expected text',
  empty: 'Cannot clean an empty file, expected a document',
  articleless: 'Cannot find an article in the page, its text is in the ledger (`--changes`)',
  uncleanable: '{detail}',
  collision: 'Cannot write to `{detail}`, another document goes there',
  overwrite: 'Cannot write over the input, expected `--write` or another `--out-dir`',
  unwritable: 'Cannot write the document, {detail}',
} as const satisfies Record<string, string>

/** A document that failed; the command goes on with the next. */
export class DocumentError extends Error {
  readonly reason: keyof typeof failures

  constructor(reason: keyof typeof failures, detail = '') {
    super(failures[reason].replace('{detail}', () => detail))
    this.reason = reason
  }
}

const codes: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  EEXIST: 'a file is in the way',
  ENOTDIR: 'a file is in the way',
  EISDIR: 'a folder is in the way',
  ELOOP: 'its links go round in a circle',
}

/** What the system said, without a stack or a system call. */
export function systemReason(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return (code && codes[code]) || code || message
}
