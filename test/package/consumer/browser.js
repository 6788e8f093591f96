// Runs in a browser, bundled under the conditions of one.
import * as zhengwen from 'zhengwen'

const page =
  '<div class="nav"><a href="/">首页</a></div><h1>镇图书馆开门</h1><p>镇图书馆今天早上八点开门，读者可以借书。</p>'
const message = (work) => {
  try {
    work()
    return ''
  } catch (error) {
    return error.message
  }
}

globalThis.result = (async () => {
  const unprepared = message(
    () => zhengwen.clean('镇图书馆开门。', {script: 'Hant-TW', repair: false}).markdown,
  )
  if (zhengwen.prepare) await zhengwen.prepare({script: true, repair: true})
  const {markdown, html} = zhengwen.clean(page, {matter: false})
  const gbk = zhengwen.clean(new Uint8Array([0xd5, 0xfd, 0xce, 0xc4, 0xa1, 0xa3])).text
  const prepared = zhengwen.prepare && zhengwen.clean('镇图书馆开门。', {script: 'Hant-TW'}).text
  return {markdown, html, gbk, unprepared, prepared}
})()
