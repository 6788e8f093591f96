import {expect, test} from 'vitest'
import {clean} from '../src/index.js'

/** Sound texts of kinds that look like damage. */
const texts: Readonly<Record<string, string>> = {
  poem: '夜\n\n河水在门前流淌，\n带走落叶和月光。\n我坐在窗下，\n想起故乡。\n\n山前山后雨初晴，\n一路春风伴我行。',
  lyrics:
    '（主歌）\n你说过的话 我都还记得\n风吹过山坡 月亮在唱歌\n啦啦啦 啦啦啦 ××× 啦啦啦\nOh baby 我想你 yeah yeah',
  dialogue:
    '“你去哪儿？？”他问。\n“不知道……真的不知道！！”\n“为什么？！为什么！？”\n她愣住了：“？？？”\n“????”\n“嗯。”',
  arithmetic:
    '设 f(x)=x^2+2x,则 f(1)=3;若 a>b,那么 a-b>0。\n解:(1) 当 x=1 时,y=2;(2) 当 x=2 时,y=5。\n3*5=15,2_1 表示下标。',
  lesson:
    '第一课 汉语拼音\nā á ǎ à\n声母：b p m f\n例词：爸爸 bàba、妈妈 māma、图书馆 túshūguǎn\n看拼音写字：(shū)书、(guǎn)馆。',
  classic:
    '子曰：“学而时习之，不亦说（yuè）乎？有朋自远方来，不亦乐（lè）乎？人不知而不愠（yùn），不亦君子乎？”',
  Japanese:
    '図書館は川のそばにあります。\n「ほんとう？」と彼は聞いた。価格は１，０００円（税込）です。\n漢字(かんじ)を読(よ)む。',
  Korean: '도서관은 강가에 있습니다. 많은 사람들이 책을 읽으러 옵니다.\n圖書館(도서관)은 조용하다.',
  Cantonese: '佢哋喺度做緊嘢，唔該晒！\n咁就好喇，你哋聽日嚟唔嚟呀？聽聽下歌先啦。\n啲嘢好食到呢……',
  chat: '小王 10:30\n你好,在吗?\n小李 10:31\n在的,怎么了?\n小王 10:32\n晚上吃什么?火锅!好不好?',
  law: '第一条　为了加强管理，制定本办法。\n第二条　本办法所称图书馆，是指……\n（一）公共图书馆；\n（二）学校图书馆。',
  products: '我用的是iPhone 12,128GB;还有Mac(M1).价格:5,999元.时间:12:30-13:00.',
  stars: '评分：★★★★☆ 4.5/5\n注*：见下。\n2*3=6，5×4=20，长×宽。',
  address:
    '电话：010-12345678，传真：010-87654321\n网址：http://example.org/a_b_c?d=1&e=2\n邮箱：a_b@example.org',
  pages: '1/10的人读过这本书，3/10的人没读过。\n第3页写着\n第4页\n写着别的。',
  Bopomofo: 'ㄅㄆㄇㄈ是注音符號，書(ㄕㄨ)、讀(ㄉㄨˊ)。',
  emoji: '今天😀很好👍🏽！👨‍👩‍👧‍👦一家人去图书馆📚，❤️读书。',
  quiz: '1. 中国的首都是____。\n2. 三加五等于____，六减二等于（    ）。\n3. 下列说法对的是(  )',
}

const settings = {article: false, sections: false, matter: false} as const

test.each(Object.entries(texts))('%s comes out as it went in', (_, text) => {
  const html = text.replace(
    /^.*$/gm,
    (line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
  )
  for (const [from, source] of [
    ['text', text],
    ['html', html],
  ] as const) {
    const mended = clean(source, {from, ...settings})
    expect([mended.text, mended.changes, mended.messages]).toEqual([
      clean(source, {from, repair: false, ...settings}).text,
      [],
      [],
    ])
  }
})

test('code is not read', () => {
  const source =
    '用 `a**b` 求幂，`涓浗` 是乱的。\n\n```python\nprint("中文,逗号:冒号")  # 發(fā)展(zhǎn)很(hěn)好(hǎo)&amp;nbsp;\n```\n'
  const article = clean(source, {from: 'markdown', ...settings})
  expect([article.markdown, article.changes]).toEqual([source, []])
})
