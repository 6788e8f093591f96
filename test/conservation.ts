import type {Article} from '../src/types.js'

export {lost} from '../src/verify.js'

/** Everything that an article says outside its ledger. */
export function outputsOf(article: Article): string[] {
  return [article.text, JSON.stringify(article.metadata)]
}

/** What a reader sees of HTML source: tags, comments, scripts and styles aside. For small fixtures. */
export function visibleText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z/!?][^>]*>/gi, '')
}
