/** Links that a portal's editor sets on names and words by itself: they say nothing of the text. */
export const keywords = [
  {
    pattern: /^(?:jingzhi\.funds|stockdata\.stock|stockdata|quote)\.hexun\.com\//,
    sample: 'jingzhi.funds.hexun.com/000000.shtml',
    reason: 'quotes',
  },
  {
    pattern:
      /^(?:stock\.)?finance\.sina\.com\.cn\/(?:realstock|fund\/quotes|futures\/quotes|usstock\/quotes|hkstock\/quotes|stock\/quotes|money\/forex)/,
    sample: 'finance.sina.com.cn/realstock/company/sh000000/nc.shtml',
    reason: 'quotes',
  },
  {
    pattern: /^(?:biz|stock)\.finance\.sina\.com\.cn\/(?:suggest|hkstock|usstock)/,
    sample: 'biz.finance.sina.com.cn/suggest/lookup_n.php',
    reason: 'quotes',
  },
  {
    pattern: /^(?:quote|fund|guba|data)\.eastmoney\.com\/(?:[a-z]{1,12}\/)?[a-z]{0,3}\d{6}(?:\.html|[/?#]|$)/,
    sample: 'quote.eastmoney.com/sz000000.html',
    reason: 'quotes',
  },
  {pattern: /^quotes?\.money\.163\.com\//, sample: 'quotes.money.163.com/0000000.html', reason: 'quotes'},
  {
    pattern: /^(?:stockpage|stock|m|fund)\.10jqka\.com\.cn\/(?:stockpage\/)?(?:hs_)?\d{6}/,
    sample: 'stockpage.10jqka.com.cn/000000/',
    reason: 'quotes',
  },
  {
    pattern: /^(?:gu\.qq\.com|stockhtm\.finance\.qq\.com|stockapp\.finance\.qq\.com)\//,
    sample: 'gu.qq.com/sz000000',
    reason: 'quotes',
  },
  {
    pattern: /^(?:q\.stock|stock\.business|q\.fund)\.sohu\.com\/(?:cn\/|hk\/|us\/|\d)/,
    sample: 'q.stock.sohu.com/cn/000000/index.shtml',
    reason: 'quotes',
  },
  {
    pattern: /^(?:finance|app\.finance|data\.finance)\.ifeng\.com\/(?:app\/hq|data\/stock|hq)/,
    sample: 'finance.ifeng.com/app/hq/stock/sz000000/',
    reason: 'quotes',
  },
  {
    pattern: /^quote\.(?:cfi|cnfol|stockstar|caixin|jrj)\.(?:cn|com(?:\.cn)?)\//,
    sample: 'quote.stockstar.com/000000.shtml',
    reason: 'quotes',
  },
] as const satisfies ReadonlyArray<{pattern: RegExp; sample: string; reason: string}>

/** Classes of such links. */
export const keywordClasses: ReadonlySet<string> = new Set([
  // Sina, Hexun, Ifeng
  'keyword',
  // Sina: the hover card of an account
  'wt_article_link',
  // Eastmoney
  'infokey',
  'infotextkey',
  'keytip',
  'em_stock_key_common',
  // Tencent
  'a-tips-Article-QQ',
])
