// Runs in a browser, bundled under the conditions of one.
import * as zhengwen from 'zhengwen'

const page = `<!doctype html><title>镇图书馆开门</title>
<div class="nav"><a href="/">首页</a></div><h1>镇图书馆开门</h1><div class="content">
<p>镇图书馆今天早上八点开门，读者可以借书。</p>
<p>图书馆在全镇设立九个分馆，读者可以在任何一个分馆借书、还书，分馆从早上八点开到晚上九点，周末照常。</p>
<p>儿童区的书架不超过一米二，孩子自己就能取书；老年区有大字版图书一千二百册，还配有放大镜和老花镜。</p>
</div>`
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
