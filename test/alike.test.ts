import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'

/** Sentences of articles that sound like what stands around articles. */
const sentences = [
  '更多年轻人开始关注传统文化。',
  '市民可下载“河湾办”APP，在线预约办理。',
  '读者扫码即可借书，方便快捷。',
  '温馨提示：请市民携带身份证，提前半小时到场。',
  '声明：本公司从未授权任何人以本公司的名义收款。',
  '未经许可，任何人不得使用该镇的镇徽标志。',
  '“这不代表学校立场。”校长说。',
  '下一篇小说他打算写这座桥。',
  '图片来自镇上的老相册。',
  '打开客户端，就能看到每条船的位置。',
  '他回复“好”就挂了电话。',
  '作者：由主办方邀请',
  '来源：自愿报名',
  '编辑：请各单位自行安排',
]

const prose = [
  '河湾镇的老桥修好以后，镇上的人每天从桥上走过，去对岸的果园和学校，孩子们不用再等渡船。',
  '修桥的钱一半是镇里出的，一半是大家凑的，谁出了多少都写在桥头的石碑上，谁也没有异议。',
  '桥面比从前宽了一倍，两边装了栏杆，夜里有灯，老人们晚饭以后就在桥上散步，说说白天的事。',
]

describe.each(sentences)('%s', (sentence) => {
  test('stays inside a page', () => {
    const lines = [prose[0], sentence, prose[1], prose[2]].map((line) => `<p>${line}</p>`).join('\n')
    const page = `<html><head><title>河湾镇的老桥</title></head><body><h1>河湾镇的老桥</h1><div>${lines}</div></body></html>`
    expect(clean(page).text).toContain(sentence)
  })

  test('stays inside a post', () => {
    const post = `---\ntitle: 河湾镇的老桥\n---\n\n${[prose[0], prose[1], sentence, prose[2]].join('\n\n')}\n`
    expect(clean(post).text).toContain(sentence)
  })
})
