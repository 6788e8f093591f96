import type {Keeping} from './settle.js'

/**
 * Where `於` is a name or an old word and stays in Simplified text (通用规范汉字表, annex 1); elsewhere it is `于`.
 *
 *     作家於梨華關於倫理的演講
 *         ^       ~            ^ stays, ~ becomes 于
 *
 * OpenCC has most of them as words (`TSPhrases`), and finds `於倫 於戲 於穆 於單 於潛` in `關於倫理`, `關於戲劇`,
 * `至於穆斯林`, `用於單位`, `處於潛伏期`. Two characters are a name only where they stand alone.
 */
export const wu = [
  {after: /^(?:梨華|勇明|仲完|世成|崇文|忠祥|清言|陵子|竹屋)/u, reason: 'a name, yū'},
  {after: /^(?:菟|呼哀哉)/u, reason: '於菟、於呼, wū'},
  {before: /樊$/u, after: /^期/u, reason: '樊於期'},
  {before: /商$/u, after: /^之地/u, reason: '商於之地'},
  {after: /^潛[鎮縣]/u, reason: '於潜, a town'},
  {
    before: /(?:^|[^々〇㐀-鿿𠀀-𳑹])$/u,
    after: /^[倫則單坦敖琳戲潛穆邑乎](?:$|[^々〇㐀-鿿𠀀-𳑹])/u,
    reason: 'a name or an old word that stands alone',
  },
] as const satisfies readonly Keeping[]
