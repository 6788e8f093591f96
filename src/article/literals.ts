/** A string in the source of a script. */
export interface Literal {
  /** Name of the member that it is the value of, where it is one. */
  key: string
  value: string
  /** The script that it is from. */
  source?: string
}

/** Shorter ones are no article, in characters. */
const least = 60

const keyed = /["']?([A-Za-z_$][A-Za-z0-9_$]{0,60})["']?\s{0,20}[:=]\s{0,20}$/

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\n', t: '\t', b: '', f: '', v: '', '0': ''}

/**
 * The long strings of a script or of JSON, escapes undone, and those of any length whose member is one of `whole`.
 * Linear: a quote that no line closes is passed over.
 */
export function literalsOf(source: string, whole: ReadonlySet<string>): Literal[] {
  const literals: Literal[] = []
  for (let at = 0; at < source.length; at++) {
    const quote = source[at]
    if (quote !== '"' && quote !== "'") continue
    const end = endOf(source, at + 1, quote)
    const near = source.slice(Math.max(0, at - 12), at)
    if (source[end] === quote && (end - at > least || [...whole].some((key) => near.includes(key)))) {
      const key = keyed.exec(source.slice(Math.max(0, at - 100), at))?.[1] ?? ''
      if (end - at > least || whole.has(key)) literals.push({key, value: unescape(source.slice(at + 1, end))})
    }
    at = end
  }
  return literals
}

/** Offset of the quote that closes a string, or of the line end that cuts it. */
function endOf(source: string, from: number, quote: string): number {
  let at = from
  while (at < source.length && source[at] !== quote && source[at] !== '\n') at += source[at] === '\\' ? 2 : 1
  return Math.min(at, source.length)
}

function unescape(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g,
    (_, wide?: string, narrow?: string, plain = '') => {
      const code = wide ?? narrow
      if (code) return String.fromCharCode(Number.parseInt(code, 16))
      return escapes[plain as string] ?? (plain === '\n' ? '' : (plain as string))
    },
  )
}
