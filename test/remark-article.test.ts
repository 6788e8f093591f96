import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {remarkArticle} from '../src/doors/article.js'

const post = `<div>
<p>　　镇上的图书馆今天上午开门，来了不少读者，馆长说，这座楼修了三年，用的是河边的石头。</p>

            <!-- 文末 -->

            <div class="note">
                <p>孩子们坐在窗边看图画书，老人们翻着旧报纸，谁也不大声说话，馆里安静得很。</p>
            </div>

<p>责任编辑：李河 SF014</p>
</div>
`

test('a body that Markdown took apart is read as one piece', () => {
  const file = unified().use(remarkParse).use(remarkArticle).use(remarkStringify).processSync(post)
  expect(String(file)).toBe(
    '镇上的图书馆今天上午开门，来了不少读者，馆长说，这座楼修了三年，用的是河边的石头。\n\n孩子们坐在窗边看图画书，老人们翻着旧报纸，谁也不大声说话，馆里安静得很。\n',
  )
  expect(file.data.zhengwen?.metadata.editors).toEqual(['李河'])
})

test('an element that is never closed takes nothing but HTML', () => {
  const file = unified()
    .use(remarkParse)
    .use(remarkArticle)
    .use(remarkStringify)
    .processSync('<div>\n\n开门第一天，馆里来了许多人。\n')
  expect(String(file)).toBe('开门第一天，馆里来了许多人。\n')
})
