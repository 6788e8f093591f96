import type {Keeping} from './settle.js'

/**
 * Where `徵` is zhǐ, a note, or is kept by a name (通用规范汉字表, annex 1); elsewhere it is `征`.
 *
 *     宮商角徵羽是五音，主角徵選與交流徵求意見
 *           ^             ~         ~          ^ stays, ~ becomes 征
 *
 * OpenCC has `角徵 流徵 徵調` as words.
 */
export const zheng = [
  {after: /^羽/u, reason: '徵羽'},
  {before: /[宮宫商角、]$/u, after: /^(?:$|[^々〇㐀-鿿𠀀-𳑹])/u, reason: 'a note among notes'},
  {before: /[變变清]$/u, after: /^(?:$|之[聲音声]|[^々〇㐀-鿿𠀀-𳑹])/u, reason: '变徵之声'},
  {before: /魏$/u, reason: '魏徵'},
  {before: /文$/u, after: /^明/u, reason: '文徵明'},
] as const satisfies readonly Keeping[]
