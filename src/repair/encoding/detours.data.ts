import {charactersOf} from '../../han/seek.js'
import {bytesOfBig5, bytesOfGbk, bytesOfWestern} from './bytes.js'

/** A wrong turn of a decoder that can be taken back: bytes of what was read, and what they are. */
export interface Detour {
  /** What text that took it has and sound text hardly ever. A text without it is not looked at. */
  tell: RegExp
  bytes: (text: string) => number[] | undefined
  encoding: 'utf-8' | 'gbk' | 'big5'
  name: string
  /** Western letters were read: ASCII between them may be half of a character. */
  western?: true
  reason: string
}

/** What a decoder of GBK makes of the first two bytes of the characters from U+4E00 to U+9FA5 in UTF-8. */
const heads =
  '涓涔浜浠浼浣渚淇鍊鍋鍌鍍鍎鍏鍐鍑鍒鍓鍔鍕鍖鍗鍘鍙鍚鍛鍜鍝鍞鍟鍠鍡鍢鍣鍤鍥鍦鍧鍨鍩鍫濉澧澹澶濂濡濮濞濠濯瀚瀣瀛瀹瀵灏灞宀宄宕宓宥宸甯骞搴寤寮褰寰蹇鎬鎭鎮鎯鎰鎱鎲鎳鎴鎵鎶鎷鎸鎹鎺鎻鎼鎽鎾鎿鏀鏁鏂鏃鏄鏅鏆鏇鏈鏉鏋鏌鏍妗姊妫妞妤姒妲妯姗妾娅娆姝娈姣姘姹娌娉娲娴娑娣娓婀婧婊婕娼婢婵鐎鐏鐐鐑鐒鐓鐔鐕鐖鐗鐘鐙鐚鐛鐜鐝鐞鐟鐠鐡鐢鐣鐤鐥鐦鐧鐨鐩鐪鐫鐬鐭鐮纭纰纾绀绁绂绉绋绌绐绔绗绛绠绡绨绫绮绯绱绲缍绶绺绻绾缁缂缃缇缈鑰鑱鑲鑳鑴鑵鑶鑷鑸鑹鑺鑻鑼鑽鑾鑿钀钁钂钃钄钑钖钘铇铏铓铔铚铦铻锜锠琛琚瑁瑜瑗瑕瑙瑷瑭瑾璜璎璀璁璇璋璞璨璩璐璧瓒璺韪韫韬杌杓杞杈杩閫閬閭閮閯閰閱閲閳閴閵閶閷閸閹閺閻閼閽閾閿闀闁闂闃闄闅闆闇闈闉闊闋椤棰椋椁楗棣椐楱椹楠楂楝榄楫榀榘楸椴槌榇榈槎榉楦楣楹榛榧榻榫'

/** Two letters of Latin-1 side by side: wrongly read Chinese is full of them. */
const western = /[\u00a1-\u00b6\u00b8-\u00ff][\u0080-\u00b6\u00b8-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\ufffd?]/

/** Letters that stand beside a Chinese character in hardly any text. */
const letters = 'ぁ-んァ-ヶΑ-ωА-яㄅ-ㄩ'
/** A Chinese character, or one of private use. */
const cell = String.raw`[\u3400-\u9fff\ue000-\uf8ff]`

export const detours: readonly Detour[] = [
  {
    tell: new RegExp(`[鈥銆锛]|[${heads}](?:[\\ue000-\\uf8ff\\ufffd?€]|[\\u0080-\\uffff]{2}[${heads}])`),
    bytes: bytesOfGbk,
    encoding: 'utf-8',
    name: 'UTF-8 read as GBK',
    reason: 'three bytes a character, read as pairs: `中国` gives `涓浗`',
  },
  {
    tell: western,
    bytes: bytesOfWestern,
    encoding: 'utf-8',
    name: 'UTF-8 read as windows-1252',
    western: true,
    reason: 'a server without a label, and a browser of the West',
  },
  {
    tell: western,
    bytes: bytesOfWestern,
    encoding: 'gbk',
    name: 'GBK read as windows-1252',
    western: true,
    reason: 'the same with a page in GBK: `中国` gives `ÖÐ¹ú`',
  },
  {
    tell: western,
    bytes: bytesOfWestern,
    encoding: 'big5',
    name: 'Big5 read as windows-1252',
    western: true,
    reason: 'the same with a page in Big5: `中國` gives `¤¤°ê`',
  },
  {
    tell: new RegExp(`[\\ue000-\\uf8ff${letters}](?=${cell})|(?<=${cell})[${letters}]`),
    bytes: bytesOfGbk,
    encoding: 'big5',
    name: 'Big5 read as GBK',
    reason: 'pages of Taiwan and Hong Kong taken by a crawler of the mainland: `中國` gives `い瓣`',
  },
  {
    tell: new RegExp(`(?<=${cell})[ㄅ-ㄩΑ-ωА-я§﹝ㄛ]`),
    bytes: bytesOfBig5,
    encoding: 'gbk',
    name: 'GBK read as Big5',
    reason: 'the other way round: `的，` gives `腔ㄛ`',
  },
]

/** Characters of which each `tell` needs one. */
export const signs = charactersOf(`\u00a1-\u00b6\u00b8-\u00ff§﹝ㄛ${letters}\ue000-\uf8ff鈥銆锛${heads}`)

/** Words of a text that is about such damage, and shows it. */
export const speaksOfCodes =
  /[乱亂][码碼]|mojibake|转义|轉義|(?:UTF-?8|GBK|GB2312|GB18030|Unicode|ASCII|HTML) ?[\u3400-\u9fff]|[\u3400-\u9fff] ?(?:UTF-8|GBK|GB2312|Unicode|HTML)/i
