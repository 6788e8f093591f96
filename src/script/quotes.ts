/** Each mark and what stands for it in the other style (GB/T 15834-2011, 4.8; 重訂標點符號手冊 in Taiwan). */
const styles = {
  curly: {'「': '“', '」': '”', '『': '‘', '』': '’'},
  corner: {'“': '「', '”': '」', '‘': '『', '’': '』'},
} as const satisfies Record<string, Record<string, string>>

const marks = {curly: /[「」『』]/g, corner: /(?<![a-z0-9])’|’(?![a-z0-9])|[“”‘]/gi}

/** Write the quotation marks of a Chinese `text` in another style; `Xi’an` keeps its apostrophe. */
export function convertQuotes(text: string, style: 'curly' | 'corner'): string {
  const row: Readonly<Record<string, string>> = styles[style]
  return text.replace(marks[style], (mark) => row[mark] as string)
}
