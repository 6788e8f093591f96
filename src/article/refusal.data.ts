/** What a page says instead of an article. Whole pages only, and short ones. */
export const refusals = [
  {
    pattern:
      /(?:抱歉|對不起|对不起|您|你)[^。！]{0,20}(?:[页頁]面|[网網][页頁]|[内內]容|文章|帖子|主[题題]|[链鏈連]接|信息)[^。！]{0,20}(?:不存在|[删刪]除|找不到|[无無]法|[过過]期|下[线線]|屏蔽|移除)/u,
    reason: 'the page is gone',
    example: '抱歉，您访问的页面不存在。',
  },
  {
    pattern:
      /[该該此本](?:[内內]容|文章|[页頁]面|帖子|公[众眾][号號]|[账帳賬][号號]|微博|[链鏈]接)[^。！]{0,12}(?:已被|已[删刪]除|[无無]法|不存在|被屏蔽|[违違][规規])/u,
    reason: 'the article was deleted',
    example: '该内容已被发布者删除',
  },
  {
    pattern: /(?:[页頁]面|[网網][页頁])(?:不存在|[没沒]有找到|未找到|找不到)/u,
    reason: 'the page is gone',
    example: '404 页面不存在',
  },
  {
    pattern:
      /(?:尚未|[还還][没沒]有|[还還]未|[没沒]有)(?:登[录錄陆陸入])|[请請]先?登[录錄陆陸入]|登[录錄陆陸入][后後](?:查看|[阅閱][读讀]|[继繼][续續]|[访訪][问問])/u,
    reason: 'the page asks for a login',
    example: '您尚未登录，请输入用户名。',
  },
  {
    pattern:
      /[访訪][问問][过過]于[频頻]繁|[请請]完成(?:下[方面])?(?:安全)?[验驗][证證]|人机[验驗][证證]|(?:安全|身份)[验驗][证證][后後]/u,
    reason: 'the page asks for a proof',
    example: '您的访问过于频繁，请完成安全验证。',
  },
  {
    pattern: /[错錯][误誤]信息|[发發]生[错錯][误誤]|[服伺][务服]器[内內]部[错錯][误誤]/u,
    reason: 'the page is an error',
    example: '您在浏览的时候发生错误，下面是错误的详细信息。',
  },
] as const satisfies ReadonlyArray<{pattern: RegExp; reason: string; example: string}>
