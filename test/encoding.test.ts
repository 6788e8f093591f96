import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'

const wrong = (text: string, from: 'utf-8' | 'gbk', as: string): string => {
  const bytes = from === 'utf-8' ? new TextEncoder().encode(text) : Uint8Array.from([0xd6, 0xd0, 0xb9, 0xfa])
  return new TextDecoder(as).decode(bytes)
}

test.each([
  ['UTF-8 read as GBK', wrong('图书馆的书在河边，很多人', 'utf-8', 'gbk'), '图书馆的书在河边，很多人'],
  ['UTF-8 read as windows-1252', wrong('图书馆“很好”', 'utf-8', 'windows-1252'), '图书馆“很好”'],
  ['GBK read as windows-1252', wrong('', 'gbk', 'windows-1252'), '中国'],
  ['ideographic space of Sina', '图书馆\ue5e5很好', '图书馆\u3000很好'],
])('%s', (_, damaged, expected) => {
  const article = clean(damaged, {from: 'text', article: false})
  expect(article.text).toBe(expected)
  expect(article.changes[0]?.rule).toBe('shift-encoding')
})

test.each(['锟斤拷', '烫烫烫', '馆里????新书'])('%s is told of', (text) => {
  const article = clean(`图书馆里的书很多，${text}。`, {from: 'text', article: false})
  expect(article.messages.map(({ruleId}) => ruleId)).toEqual(['encoding-lost'])
})

test('a page that is mostly lost says so', () => {
  const article = clean('????????1???', {from: 'text', article: false})
  expect(article.messages.map(({ruleId}) => ruleId)).toEqual(['encoding-mostly-lost'])
})

/** Bytes of `text` in an encoding of pairs, from the platform's decoder. */
function encode(text: string, encoding: 'gbk' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, [number, number]>()
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const [character = ''] = decoder.decode(Uint8Array.of(lead, trail))
      if (!table.has(character)) table.set(character, [lead, trail])
    }
  }
  return Uint8Array.from([...text].flatMap((character) => table.get(character) as [number, number]))
}

const hans = '镇上的图书馆建在河边，一共有三层楼，很多人借书，读者都说很方便。'
const hant = '鎮上的圖書館建在河邊，一共有三層樓，很多人來看書，讀者都說很方便。'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (bytes: Uint8Array, as: string): string => new TextDecoder(as).decode(bytes)
/** Windows-1252 without what it has no character for. */
const strict = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) =>
      [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte) ? '\ufffd' : read(Uint8Array.of(byte), 'windows-1252'),
    )
    .join('')

const astray: Array<[string, string, string]> = [
  ['Big5 read as GBK', read(encode(hant, 'big5'), 'gbk'), hant],
  ['GBK read as Big5', read(encode(hans, 'gbk'), 'big5'), hans],
  ['UTF-8 read as GBK, the last byte lost', read(utf8(hans), 'gbk'), hans],
  ['Big5 read as windows-1252', read(encode(hant, 'big5'), 'windows-1252'), hant],
  ['UTF-8 read as windows-1252 twice', read(utf8(read(utf8(hans), 'windows-1252')), 'windows-1252'), hans],
  ['UTF-8 read as windows-1252 without its undefined bytes', strict(utf8(hans)), hans],
]

describe.each(['text', 'markdown', 'html'] as const)('in %s', (from) => {
  const cleaned = (source: string) =>
    clean(from === 'html' ? `<p>${source}</p>` : source, {from, article: false})

  test.each(astray)('%s', (_, damaged, expected) => {
    const article = cleaned(damaged)
    expect(article.text).toBe(expected)
    expect(article.changes[0]).toMatchObject({rule: 'shift-encoding'})
  })

  test('what a byte was lost of stays lost, and is told of', () => {
    const article = cleaned(read(utf8(`${hans}“很好”a，${hans}`), 'gbk').replace('锛孉', '锛�A'))
    expect(article.text).toContain('镇上的图书馆')
    expect(article.changes[0]?.before).toContain('闀囦笂')
  })

  test.each([
    ['聽聽聽聽图书馆很好，聽读者都来。', '图书馆很好， 读者都来。'],
    ['號:G212? ? ?文獻標識碼:A? ? ?文章編號:1003', '號:G212 文獻標識碼:A 文章編號:1003'],
  ])('blanks: %s', (source, expected) => expect(cleaned(source).text).toBe(expected))
})

test.each([
  ['text', '第一章&nbsp;总&#x5219;，见&ldquo;附则&rdquo;', '第一章 总则，见“附则”'],
  [
    'markdown',
    '第一章&amp;nbsp;总&amp;#x5219;，见&amp;amp;ldquo;附则&amp;amp;rdquo;',
    '第一章\u00a0总则，见“附则”',
  ],
  ['html', '<p>第一章&amp;nbsp;总&amp;#24635;，见&amp;ldquo;附则&amp;rdquo;</p>', '第一章 总总，见“附则”'],
] as const)('entities that stay visible in %s', (from, source, expected) => {
  const article = clean(source, {from, article: false})
  expect(article.text).toBe(expected)
  expect(new Set(article.changes.map(({rule}) => rule))).toEqual(new Set(['shift-encoding']))
})

test('the indent of every paragraph', () => {
  const source = [
    '图书馆建在河边，每天都有很多人来看书',
    '馆里添了一批新书，都是县里的学校捐的',
    '读者都说很好，明天还要再来看一看书',
  ]
    .map((line) => `????${line}。`)
    .join('\n')
  expect(clean(source, {from: 'text', article: false}).text).toBe(source.replaceAll('????', ''))
})

test.each([
  ['这段网页出现乱码：ä¸\u00adå›½ 是“中国”被错读，浏览器里选对编码就好。', 'repair-possible'],
  ['用&nbsp;表示空格，是HTML的实体。', 'repair-possible'],
  ['? ? ? 这是什么', 'repair-possible'],
])('told of and left: %s', (text, rule) => {
  const article = clean(text, {from: 'text', article: false, sections: false})
  expect([article.text, article.changes.length]).toEqual([text, 0])
  expect(article.messages.map(({ruleId}) => ruleId)).toContain(rule)
})

test.each([
  'L’été dernier, la « forêt » brûlée près de l’Hôtel-Dieu ; où êtes-vous allés ?',
  'NÃO É POSSÍVEL: A AVALIAÇÃO DAS AÇÕES, REVISÃO E ADOÇÃO.',
  'Tiếng Việt: Người ta đã đi Hà Nội từ sớm; “đường phố” rất đông.',
  'ĐƯỜNG, ÂÂÂ, ÔÔ, ÊÊ: CÓ NHIỀU CHỮ HOA.',
  'PARCE QUE SUR LEURS PLAQUES IL Y MARQUÉ…',
  'A mãe disse: â € â€ Ã.',
  '[ˈkʰæ̃t] /fəˈnɛtɪks/ ɡ ŋ ʃ',
  'Þórður Ægir, Göðrún á Ísafirði; øre, ÅRHUS, ŁÓDŹ',
  'ÄÄÄÄÄÄÄÄÄÄÄÄÄÄ µ¶·¸ ¼½¾ «guillemets»',
  '(ﾟДﾟ) щ（ﾟДﾟщ） ಠ_ಠ 👍🏽😂',
  '図書館は川のそばにあります。「ほんとう」？',
  'ㄅㄆㄇㄈ注音符號，α粒子和β射线，ΔE=mc²',
  'русский язык и 中文，Привет мир。',
  '這裡聽不到聲音，聽聽看吧；聽，有人來了。',
  '他愣了半天：“????”真的吗????',
  '鎮上的銀行職員閱讀鐵路鋼鏈鏡頭鎖鑰，鄭鄧鄒鄰。',
  'A&B 公司、AT&T、R&D',
])('sound in every form: %s', (text) => {
  for (const from of ['text', 'markdown', 'html'] as const) {
    const source = from === 'html' ? `<p>${text.replaceAll('&', '&amp;')}</p>` : text
    const [mended, left] = [undefined, false].map((repair) =>
      clean(source, {from, article: false, sections: false, repair}),
    )
    expect([mended?.text, mended?.changes, mended?.messages]).toEqual([left?.text, [], []])
  }
})

test.each([
  'Ã la carte, “naïve” café—déjà vu…',
  '聽音樂，看書。',
  'Möglichkeit für Übergänge',
  '联通公司发布公告。',
  '真的吗???',
])('sound: %s', (text) => {
  const article = clean(text, {from: 'text', article: false})
  expect([article.text, article.messages.length]).toEqual([text, 0])
})

test.each([
  '各地召开“新春第一会”———全市大会，很热闹。',
  '他说“好”…………——“走吧”。',
  '价格在€30—€50之间，“便宜”。',
  '桥长120±5米，水温18°·20°。',
])('sound marks stay: %s', (text) => {
  const article = clean(text, {from: 'text', article: false})
  expect(article.text).toBe(text)
  expect(article.changes).toEqual([])
})
