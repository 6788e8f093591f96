import type {SiteRow} from '../types.js'
import {baijiahao} from './baijiahao.js'
import {bbc} from './bbc.js'
import {cctv} from './cctv.js'
import {chinanews} from './chinanews.js'
import {cnbeta} from './cnbeta.js'
import {csdn} from './csdn.js'
import {eastmoney} from './eastmoney.js'
import {fanwen} from './fanwen.js'
import {gov} from './gov.js'
import {guancha} from './guancha.js'
import {hexun} from './hexun.js'
import {huanqiu} from './huanqiu.js'
import {ifeng} from './ifeng.js'
import {ithome} from './ithome.js'
import {kr36} from './kr36.js'
import {netease} from './netease.js'
import {people} from './people.js'
import {peoplePaper} from './peoplePaper.js'
import {rsshub} from './rsshub.js'
import {sina} from './sina.js'
import {sinaBlog} from './sinaBlog.js'
import {sohu} from './sohu.js'
import {stcn} from './stcn.js'
import {tencent} from './tencent.js'
import {thepaper} from './thepaper.js'
import {toutiao} from './toutiao.js'
import {trs} from './trs.js'
import {udn} from './udn.js'
import {vsb} from './vsb.js'
import {wechat} from './wechat.js'
import {weibo} from './weibo.js'
import {xinhua} from './xinhua.js'
import {xuexila} from './xuexila.js'
import {zhihu} from './zhihu.js'

/** Every publisher that is known, by key. */
export const sites = {
  sina,
  sinaBlog,
  netease,
  tencent,
  sohu,
  ifeng,
  people,
  peoplePaper,
  xinhua,
  chinanews,
  cctv,
  thepaper,
  toutiao,
  baijiahao,
  wechat,
  huanqiu,
  guancha,
  hexun,
  stcn,
  eastmoney,
  gov,
  trs,
  vsb,
  kr36,
  cnbeta,
  ithome,
  csdn,
  zhihu,
  weibo,
  udn,
  bbc,
  xuexila,
  fanwen,
  rsshub,
} as const satisfies Readonly<Record<string, SiteRow>>

const known: readonly SiteRow[] = Object.values(sites)

function rowsWith(user: Readonly<Record<string, SiteRow | false>>): readonly SiteRow[] {
  if (Object.keys(user).length === 0) return known
  return Object.values<SiteRow | false>({...sites, ...user}).filter((row) => row !== false)
}

/**
 * The row for a page.
 *
 * Hosts match on label boundaries and the longest wins: `sina.com.cn` takes `finance.sina.com.cn`, not `asina.com.cn`.
 * Rows without a host are templates, which `has` looks for in the page. `user` rows come over the built-in ones.
 */
export function findSite(
  hosts: readonly string[],
  user: Readonly<Record<string, SiteRow | false>> = {},
  has: (selector: string) => boolean = () => false,
): SiteRow | undefined {
  const rows = rowsWith(user)
  for (const host of hosts) {
    let best: {row: SiteRow; length: number} | undefined
    for (const row of rows) {
      for (const known of row.hosts) {
        const fits = host === known || host.endsWith(`.${known}`)
        if (fits && known.length > (best?.length ?? 0)) best = {row, length: known.length}
      }
    }
    if (best) return best.row
  }
  return rows.find((row) => row.template?.some(has))
}
