import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import type {Script} from '../src/types.js'

function convert(text: string, to: Script): string {
  return clean(text, {from: 'text', script: to, sections: false, repair: false, article: false}).text
}

/** `from to | from to`, each a case. */
function cases(table: string): string[][] {
  return table
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .filter(([from]) => from)
}

/**
 * What programs, and people, write in Traditional letters, and what a writer of Simplified text wrote: 麵 面, 製 制,
 * 乾 幹 干, 後 后, 裡 里, 鬆 松, 髮 发, 隻 只, 徵 征, 纔 才, 週 周, 範 范, 係 系, 鍾 钟, 餘 余, 穀 谷, 闆 板, 曆 历, 嚮 向, 儘 尽, 著 着
 * and their kind, in a document that is Traditional.
 */
const simplified = `
  這麽 这么 | 什麽 什么 | 幺麽 幺麽 | 祇樹 祇树
  一方麵 一方面 | 公務員製度 公务员制度 | 盡管如此 尽管如此 | 著力推進 着力推进 | 著眼大局 着眼大局 | 乾部隊伍 干部队伍
  乾什麼 干什么 | 幹淨的街道 干净的街道 | 幹燥的天氣 干燥的天气 | 餅幹 饼干 | 後來居上 后来居上 | 皇後 皇后
  太後 太后 | 公裡 公里 | 裡程碑 里程碑 | 鄰裡 邻里 | 那裡 那里 | 鬆樹 松树
  輕松 轻松 | 馬拉鬆 马拉松 | 頭發 头发 | 理發店 理发店 | 髮展 发展 | 髮布會 发布会
  隻有 只有 | 不隻是 不只是 | 徵兵 征兵 | 長徵精神 长征精神 | 特徵 特征 | 什麼 什么
  這麼多 这么多 | 人纔工作 人才工作 | 剛纔 刚才 | 週年 周年 | 四週 四周 | 周邊 周边
  範圍 范围 | 範先生 范先生 | 模範 模范 | 關係 关系 | 係統 系统 | 聯係 联系
  鍾錶 钟表 | 鍾情 钟情 | 分鍾 分钟 | 餘下的 余下的 | 業餘 业余 | 年年有餘 年年有余
  穀雨 谷雨 | 山穀 山谷 | 硅穀 硅谷 | 老闆 老板 | 闆塊 板块 | 曆史 历史
  日曆 日历 | 嚮前 向前 | 方嚮 方向 | 儘量 尽量 | 儘頭 尽头 | 面積 面积
  復雜 复杂 | 複習 复习 | 製造 制造 | 製止 制止 | 準備 准备 | 批準 批准
  準許 准许 | 台灣 台湾 | 臺階 台阶 | 颱風 台风 | 舞颱 舞台 | 幾乎 几乎
  茶幾 茶几 | 醜聞 丑闻 | 子醜寅卯 子丑寅卯 | 衝突 冲突 | 衝洗 冲洗 | 捨得 舍得
  宿捨 宿舍 | 葉子 叶子 | 丼 丼 | 鬥爭 斗争 | 北鬥 北斗 | 鬱悶 郁闷
  馥鬱 馥郁 | 雲集 云集 | 人雲亦雲 人云亦云 | 計劃 计划 | 劃船 划船 | 捲土重來 卷土重来
  試捲 试卷 | 薦舉 荐举 | 籤字 签字 | 牛仔褲 牛仔裤 | 願望 愿望 | 籲請 吁请
  長籲短嘆 长吁短叹 | 藉口 借口 | 憑藉 凭借 | 狼藉 狼藉 | 慰藉 慰藉 | 瞭解 了解
  瞭望 瞭望 | 明瞭 明了 | 為瞭 为了 | 執著 执着 | 沿著 沿着 | 隨著 随着
  意味著 意味着 | 顯著 显著 | 著名 著名 | 名著 名著 | 原著 原著 | 土著 土著
  著作權 著作权 | 編著者 编著者 | 卓著 卓著 | 昭著 昭著 | 遺著 遗著 | 專著 专著
  論著 论著 | 巨著 巨著 | 著錄 著录 | 昇級 升级 | 畢昇 毕昇 | 昇華 升华
  參與 参与 | 蔘加 参加 | 夥伴 伙伴 | 傢具 家具 | 大傢 大家 | 誌願者 志愿者
  同誌 同志 | 僕人 仆人 | 前僕後繼 前仆后继 | 佔領 占领 | 占蔔 占卜 | 蘿蔔 萝卜
  佈置 布置 | 棉佈 棉布 | 彆的 别的 | 特彆 特别 | 齣現 出现 | 一齣戲 一出戏
  迴家 回家 | 回歸 回归 | 摺疊 折叠 | 打摺 打折 | 曲摺 曲折 | 閤作 合作
  結閤 结合 | 鹹寧 咸宁 | 鹹菜 咸菜 | 纖維 纤维 | 縴夫 纤夫 | 薑文 姜文
  生薑 生姜 | 嶽陽 岳阳 | 嶽飛 岳飞 | 薩 萨 | 甚麼 甚么 | 妳好 妳好
  帳戶 帐户 | 賬號 账号 | 註冊 注册 | 關註 关注 | 並且 并且 | 併購 并购
  淩晨 凌晨 | 遊客 游客 | 遊泳 游泳 | 託付 托付 | 拖託 拖托 | 獲得 获得
  收穫 收获 | 糰結 团结 | 飯糰 饭团 | 係鞋帶 系鞋带 | 嚐試 尝试 | 未嚐 未尝
  曬乾 晒干 | 乾坤 乾坤 | 乾隆 乾隆 | 乾縣 乾县 | 康乾盛世 康乾盛世 | 李乾德 李乾德
  鹼 碱 | 裏麵 里面 | 麵條 面条 | 麵對 面对 | 全麵 全面 | 麵粉 面粉
  範仲淹 范仲淹 | 於是 于是 | 鍾南山 钟南山 | 葉聖陶 叶圣陶 | 週恩來 周恩来 | 於丹 于丹
  於海 于海 | 嚴於律己 严于律己 | 徵求 征求 | 魏徵 魏徵 | 象徵 象征 | 瀋陽 沈阳
  沈從文 沈从文 | 瀋從文 沈从文 | 鬍子 胡子 | 鬍說 胡说 | 衚同 胡同 | 須要 须要
  鬍鬚 胡须 | 必鬚 必须 | 戲劇 戏剧 | 劇烈 剧烈 | 歷屆 历届 | 廠長 厂长
  广場 广场 | 憂鬱 忧郁 | 蘇醒 苏醒 | 甦醒 苏醒 | 罈子 坛子 | 論罈 论坛
  壇子 坛子 | 當前 当前 | 噹前 当前 | 響叮噹 响叮当 | 匯報 汇报 | 彙報 汇报
  詞彙 词汇 | 禦敵 御敌 | 禦花園 御花园 | 緻力 致力 | 精緻 精致 | 緻謝 致谢
  種類 种类 | 種師道 种师道 | 硃紅 朱红 | 硃德 朱德 | 髒亂 脏乱 | 心髒 心脏
  內臟 内脏 | 櫃檯 柜台 | 檯風 台风 | 一週 一周 | 週知 周知 | 衆所週知 众所周知
  嚮導 向导 | 兇猛 凶猛 | 吉凶 吉凶 | 吊喪 吊丧 | 弔唁 吊唁 | 採取 采取
  風採 风采 | 彩票 彩票 | 綵排 彩排 | 祇有 只有 | 祇園 祇园 | 神祇 神祇
  衹是 只是 | 慾望 欲望 | 唸書 念书 | 紀唸 纪念 | 鏽 锈 | 剋服 克服
  攻剋 攻克 | 剋扣 克扣 | 尅 克 | 睏難 困难 | 睏倦 困倦 | 蒐集 搜集
  臘月 腊月 | 蠟燭 蜡烛 | 醃製 腌制 | 鑒於 鉴于 | 屍體 尸体 | 糊塗 糊涂
  塗料 涂料 | 塗山 涂山 | 舖墊 铺垫 | 店鋪 店铺 | 鐘聲 钟声 | 姦淫 奸淫
  汙染 污染 | 葯品 药品 | 滙率 汇率 | 峯會 峰会 | 羣眾 群众 | 牀位 床位
  啓動 启动 | 衛生 卫生 | 麪包 面包 | 喫飯 吃饭 | 綫路 线路 | 着裝 着装
  裡應外合 里应外合 | 傑出 杰出 | 異體 异体 | 恆心 恒心 | 鉅額 巨额 | 砲彈 炮弹
  覈心 核心 | 審覈 审核 | 豎立 竖立 | 秘書 秘书 | 祕書 秘书 | 游戏 游戏
  癥結 症结 | 癥狀 症状 | 榦部 干部 | 氾濫 泛滥 | 洩露 泄露 | 倖存 幸存
  僥倖 侥幸 | 榮倖 荣幸 | 傚果 效果 | 仿傚 仿效 | 週轉 周转 | 勦滅 剿灭
  鬨堂 哄堂 | 閧 哄 | 藉貫 藉贯 | 籍貫 籍贯
`

describe('Traditional to what the writer wrote', () => {
  test.each(cases(simplified))('%s', (from, to) => {
    expect(convert(`圖書館：${from}`, 'Hans')).toBe(`图书馆：${to}`)
  })

  test('words of the writer stay his, in whatever script', () => {
    expect(convert('圖書館：妳說甚麼，帳目', 'Hans')).toBe('图书馆：妳说甚么，帐目')
  })
})

/** Surnames, and the same characters in words. */
const traditional = `
  范先生说 范先生說 | 范某 范某 | 姓范的 姓范的 | 防范风险 防範風險 | 范围 範圍 | 示范区 示範區
  他就范了，范小明来了 他就範了，范小明來了 | 范畴 範疇 | 规范 規範 | 范进中举 范進中舉 | 范仲淹 范仲淹
  于先生说 于先生說 | 交于局长 交於局長 | 记者于北京报道 記者於北京報道 | 责编：于海 責編：于海 | 致力于 致力於
  由于某种原因 由於某種原因 | 于校长室举行 於校長室舉行 | 他姓于。 他姓于。 | 关于某人 關於某人
  余先生 余先生 | 余下 餘下 | 业余教练 業餘教練 | 记者余小华、王明 記者余小華、王明 | 余额 餘額
  游客 遊客 | 游女士 游女士 | 旅游局长 旅遊局長 | 涂料 塗料 | 涂主任 涂主任 | 糊涂 糊塗 | 郁闷 鬱悶
  郁某 郁某 | 丰收 豐收 | 丰老师 丰老師 | 岳飞 岳飛 | 周先生 周先生 | 钟先生 鍾先生 | 一只鸟 一隻鳥 | 只有 只有
  干部 幹部 | 干净 乾淨 | 若干 若干 | 树干 樹幹 | 面条 麵條 | 方面 方面 | 制度 制度 | 制造 製造 | 后天 後天
  皇后 皇后 | 公里 公里 | 这里 這裡 | 头发 頭髮 | 发展 發展 | 松树 松樹 | 轻松 輕鬆 | 特征 特徵 | 长征 長征
  人才 人才 | 关系 關係 | 系统 系統 | 山谷 山谷 | 稻谷 稻穀 | 老板 老闆 | 木板 木板 | 历史 歷史 | 日历 日曆
  方向 方向 | 向导 嚮導 | 尽管 儘管 | 尽头 盡頭 | 帐户 帳戶 | 批准 批准 | 准备 準備 | 茶几 茶几 | 几乎 幾乎
`

describe('Simplified to Traditional, in Taiwan', () => {
  test.each(cases(traditional))('%s', (from, to) => {
    expect(convert(from as string, 'Hant-TW')).toBe(to)
  })
})

describe('metadata', () => {
  test('people keep their surnames, programs their fields', () => {
    const post =
      '---\nauthors: [于海洋, 范小明, 王余]\nid: 发\nslug: 发展\nremark: 发展\n---\n头发很长，后面。'
    const {metadata} = clean(post, {script: 'Hant'})
    expect(metadata.authors).toEqual(['于海洋', '范小明', '王餘'])
    expect(metadata.extra).toEqual({id: '发', slug: '发展', remark: '發展'})
  })

  test('the language of a long text is told without being asked for', () => {
    const hans = '图书馆开馆以后，读者说这里书多、灯亮，孩子们进门就选书。'.repeat(6)
    expect(clean(hans).metadata.language).toBe('zh-Hans')
    expect(clean(convert(hans, 'Hant-TW')).metadata.language).toBe('zh-Hant')
    const mixed = clean(`${hans}\n\n${convert(hans, 'Hant')}`)
    expect(mixed.metadata.language).toBeUndefined()
    expect(clean('图书馆开馆。').metadata.language).toBeUndefined()
    expect(clean('図書館の開館時間は九時からです。'.repeat(30)).metadata.language).toBeUndefined()
  })
})
