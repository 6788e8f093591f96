/** An encoding that somebody claims for the bytes. */
export interface Label {
  /** WHATWG name. */
  encoding: string
  source: 'http' | 'meta'
}

/** How far labels in the document are looked for, in bytes. The standard says 1024; portals put scripts first. */
const reach = 4096

/** Labels that stand for another encoding where they are printed: a `meta` that can be read is not UTF-16. */
const impossible: Readonly<Record<string, string>> = {
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
  'x-user-defined': 'windows-1252',
}

/** What the HTTP header and the document's own `meta` or XML declaration claim, in the order of their weight. */
export function labelsOf(bytes: Uint8Array, contentType: string | null | undefined): Label[] {
  const labels: Label[] = []
  const http = nameOf(charsetIn(contentType ?? ''))
  if (http) labels.push({encoding: http, source: 'http'})
  const meta = nameOf(prescan(bytes))
  if (meta) labels.push({encoding: impossible[meta] ?? meta, source: 'meta'})
  return labels
}

/** WHATWG name for `label`; undefined when it is none. GBK and its kin are read by their superset. */
function nameOf(label: string | undefined): string | undefined {
  if (!label) return undefined
  try {
    const {encoding} = new TextDecoder(label)
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return undefined
  }
}

/** The value of `charset=` in a content type. */
function charsetIn(value: string): string | undefined {
  return /charset[\t ]{0,4}=[\t ]{0,4}["']?([^\s"';>]{1,40})/i.exec(value)?.[1]
}

/** Search the head of a document as the HTML standard does (13.2.3.2). */
function prescan(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, reach))
    .replace(/<!--[\s\S]{0,4096}?-->/g, '')
  const xml = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([^"']{1,40})/i.exec(head)
  if (xml) return xml[1]
  for (const [tag] of head.matchAll(/<meta[\s/][^>]{1,500}>?/gi)) {
    const charset = charsetIn(tag)
    if (charset) return charset
  }
  return undefined
}
