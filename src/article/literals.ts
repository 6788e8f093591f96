/** A string in the source of a script. */
export interface Literal {
  /** Name of the member that it is the value of, where it is one. */
  key: string
  value: string
}

/** Shorter ones are no article, in characters. */
const least = 200

const quoted = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/g
const keyed = /["']?([A-Za-z_$][A-Za-z0-9_$]{0,60})["']?\s{0,20}[:=]\s{0,20}$/

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\n', t: '\t', b: '', f: '', v: '', '0': ''}

/** The long strings of a script or of JSON, escapes undone. Linear. */
export function literalsOf(source: string): Literal[] {
  const literals: Literal[] = []
  for (const {0: literal, index} of source.matchAll(quoted)) {
    if (literal.length < least) continue
    const key = keyed.exec(source.slice(Math.max(0, index - 100), index))?.[1] ?? ''
    literals.push({key, value: unescape(literal.slice(1, -1))})
  }
  return literals
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
