import {Parser, Token, Tokenizer, type TreeAdapterTypeMap} from 'parse5'
import {charactersOf} from '../han/seek.js'

/** Characters at which something else may begin than the text that is being read. */
const raw = charactersOf('<\0\r')
const data = charactersOf('<&\0\r \t\n\f')
const comment = charactersOf('-<\0\r')
const doubleQuoted = charactersOf('"&\0\r')
const singleQuoted = charactersOf("'&\0\r")
/** White space between elements, which most texts of a page are. */
const space = charactersOf(' \t\n\f')
/** What names of elements and attributes go on with and is taken as it stands. */
const name = charactersOf('a-z0-9-')

/**
 * The tokenizer of parse5, which steps over runs of plain characters and names at once, and asks neither where attributes stand nor
 * for lines.
 *
 *     <script>var news = 1; …</script>     one step from `v` to `<`
 *             ^^^^^^^^^^^^^^^^
 *
 * Where a run ends, parse5 goes on by itself. Its places have offsets and nothing else.
 */
class RunTokenizer extends Tokenizer {
  /** Where something starts. Lines and columns are never asked for. */
  protected override getCurrentLocation(offset: number): Token.Location {
    const startOffset = this.preprocessor.offset - offset
    return {startLine: 0, startCol: 0, startOffset, endLine: 0, endCol: 0, endOffset: -1}
  }

  protected override _createAttr(name: string): void {
    this._flushRun('')
    this.currentAttr = {name, value: ''}
  }

  protected override _stateData(code: number): void {
    super._stateData(code)
    const type = this.currentCharacterToken?.type
    if (type === Token.TokenType.CHARACTER) this.#run(data)
    else if (type === Token.TokenType.WHITESPACE_CHARACTER) this.#spaces()
  }

  protected override _stateTagName(code: number): void {
    super._stateTagName(code)
    if (name[code] === 1) (this.currentToken as Token.TagToken).tagName += this.#name()
  }

  protected override _stateAttributeName(code: number): void {
    super._stateAttributeName(code)
    if (name[code] === 1) this.currentAttr.name += this.#name()
  }

  protected override _stateScriptData(code: number): void {
    super._stateScriptData(code)
    this.#run(raw)
  }

  protected override _stateRawtext(code: number): void {
    super._stateRawtext(code)
    this.#run(raw)
  }

  protected override _stateComment(code: number): void {
    super._stateComment(code)
    this.#run(comment)
  }

  protected override _stateAttributeValueDoubleQuoted(code: number): void {
    super._stateAttributeValueDoubleQuoted(code)
    this.#run(doubleQuoted)
  }

  protected override _stateAttributeValueSingleQuoted(code: number): void {
    super._stateAttributeValueSingleQuoted(code)
    this.#run(singleQuoted)
  }

  /** Where the character just read is the end of a run, go on up to the next of `ends`. */
  #run(ends: Uint8Array): void {
    if (!this.#isRun()) return
    const {html} = this.preprocessor
    let at = this.runEnd
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at)
      if (code < 128 && ends[code] === 1) break
    }
    this.preprocessor.pos = at - 1
    this.runEnd = at
  }

  /** The same as long as there is white space. */
  #spaces(): void {
    if (!this.#isRun()) return
    const at = this.#behind(space)
    this.preprocessor.pos = at - 1
    this.runEnd = at
  }

  /** What follows a carriage return may be part of its line end. */
  #isRun(): boolean {
    const {html, pos} = this.preprocessor
    return this.runEnd === pos + 1 && html.charCodeAt(pos) !== 13
  }

  /** The characters with which a name goes on, taken. */
  #name(): string {
    const from = this.preprocessor.pos + 1
    const at = this.#behind(name)
    this.preprocessor.pos = at - 1
    return this.preprocessor.html.slice(from, at)
  }

  /** Offset behind all of `characters` that follow the one just read. */
  #behind(characters: Uint8Array): number {
    const {html, pos} = this.preprocessor
    let at = pos + 1
    while (at < html.length && characters[html.charCodeAt(at)] === 1) at++
    return at
  }
}

/** The parser of parse5, which hands places over as they are and makes no copies of them. */
export class PageParser<T extends TreeAdapterTypeMap> extends Parser<T> {
  constructor(...args: ConstructorParameters<typeof Parser<T>>) {
    super(...args)
    this.tokenizer = new RunTokenizer(this.options, this)
  }

  override _attachElementToTree(
    element: T['element'],
    location: Token.LocationWithAttributes | null,
    {parent, beforeElement}: Parameters<Parser<T>['_attachElementToTree']>[2],
  ): void {
    this.treeAdapter.setNodeSourceCodeLocation(element, location)
    if (beforeElement) this.treeAdapter.insertBefore(parent, element, beforeElement)
    else this.treeAdapter.appendChild(parent, element)
  }

  override _setEndLocation(element: T['element'], closing: Token.Token): void {
    const name = this.treeAdapter.getTagName(element)
    // The parser asks of these two how they were closed.
    if (name === 'html' || name === 'body') super._setEndLocation(element, closing)
    else if (this.treeAdapter.getNodeSourceCodeLocation(element) && closing.location) {
      const own = closing.type === Token.TokenType.END_TAG && closing.tagName === name
      const {startOffset} = closing.location
      const end = own ? closing.location : {...closing.location, endOffset: startOffset}
      this.treeAdapter.updateNodeSourceCodeLocation(element, end)
    }
  }
}
