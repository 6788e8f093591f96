/** A word that was spoilt on the way from Simplified to Traditional. */
interface Row {
  wrong: string
  right: string
  /** Characters before or after it that make another word of it. */
  unless?: {before?: string; after?: string}
}

/**
 * Words that no writer of Traditional Chinese writes: one Simplified character stands for two, and a program took the
 * wrong one, or found a word across two (`考試|制度`, OpenCC has `試製`).
 *
 * They are reported in Traditional output, OpenCC's own slips included, and tell that a text was made by a machine. The
 * way back to Simplified needs no table (`麵` and `面` are both `面`). Left out on purpose, for they are right somewhere: `方麵`
 * (`東方麵館`), `機製` (`手機製造`), `皇後` (`秦始皇後人`), `頭發` (`街頭發生`), `公裡` (`辦公裡外`), `人纔` (`這人纔來`),
 * `隻有`, `編製`, `復雜` (`恢復雜誌`), `若幹` (`若幹部`), `小醜` (`大小醜聞`), `日歷` (`今日歷經`).
 */
export const machine = [
  // 制 a system, to restrain; 製 to make
  {wrong: '製度', right: '制度', unless: {after: '量日假過'}},
  {wrong: '控製', right: '控制'},
  {wrong: '限製', right: '限制'},
  {wrong: '抑製', right: '抑制'},
  // 面 face; 麵 flour
  {wrong: '一方麵', right: '一方面', unless: {after: '包粉食條館店團糊筋'}},
  {wrong: '層麵', right: '層面'},
  {wrong: '局麵', right: '局面'},
  {wrong: '麵臨', right: '面臨'},
  {wrong: '麵積', right: '面積', unless: {before: '泡拉炒湯'}},
  // 尽: 盡 to exhaust, 儘 to let
  {wrong: '盡管', right: '儘管', unless: {after: '理教制道線'}},
  // 干: 幹 to do, 乾 dry, 干 to meddle
  {wrong: '乾部', right: '幹部'},
  {wrong: '乾擾', right: '干擾'},
  {wrong: '幹擾', right: '干擾'},
  // 发: 發 to send out, 髮 hair
  {wrong: '髮展', right: '發展', unless: {before: '理美毛假燙頭秀', after: '覽示'}},
  {wrong: '理髮生', right: '理發生'},
  {wrong: '理髮行', right: '理發行', unless: {after: '業'}},
  // 出 to go out; 齣 an act of a play
  {wrong: '齣現', right: '出現'},
  {wrong: '提齣', right: '提出'},
  {wrong: '突齣', right: '突出'},
  // 家 house; 傢 furniture
  {wrong: '國傢', right: '國家', unless: {after: '俬什伙具'}},
  {wrong: '大傢', right: '大家', unless: {after: '俬什伙具俱'}},
  {wrong: '專傢', right: '專家', unless: {after: '俬什伙具俱'}},
  // 合 to join; 閤 a side door
  {wrong: '閤作', right: '合作'},
  {wrong: '結閤', right: '結合'},
  // 志 will; 誌 record
  {wrong: '同誌', right: '同志', unless: {after: '銘'}},
  {wrong: '誌願', right: '志願', unless: {before: '雜'}},
  // 系 and 係
  {wrong: '係統', right: '系統', unless: {before: '關聯干'}},
  // 钟: 鐘 clock, 鍾 cup
  {wrong: '時鍾', right: '時鐘'},
  {wrong: '分鍾', right: '分鐘', unless: {after: '情愛'}},
  // 冲: 衝 to rush, 沖 to rinse
  {wrong: '沖突', right: '衝突', unless: {after: '然'}},
  // 历: 歷 past, 曆 calendar
  {wrong: '曆史', right: '歷史', unless: {before: '農西舊陰陽'}},
  // 范, a surname; 範 a pattern
  {wrong: '範仲淹', right: '范仲淹'},
  // 回 back; 迴 to circle
  {wrong: '迴答', right: '回答'},
  // 表 list; 錶 watch
  {wrong: '錶示', right: '表示', unless: {before: '手鐘懷腕儀電水', after: '範意'}},
  {wrong: '代錶', right: '代表'},
  // 别 other; 彆 awkward
  {wrong: '特彆', right: '特別'},
  // 向 toward; 嚮
  {wrong: '方嚮', right: '方向'},
  {wrong: '導嚮', right: '導向'},
] as const satisfies readonly Row[]

/** The characters that are wrong in the words of the table: a text without any has none of them. */
const wrongs = machine.flatMap(({wrong, right}) => [...wrong].filter((letter, at) => letter !== right[at]))

/** The table as one pattern, and what each word of it should be. */
export const spoilt = {
  letters: new RegExp(`[${[...new Set(wrongs)].join('')}]`),
  pattern: new RegExp(
    machine
      .map((row: Row) => {
        const before = row.unless?.before ? `(?<![${row.unless.before}])` : ''
        const after = row.unless?.after ? `(?![${row.unless.after}])` : ''
        return before + row.wrong + after
      })
      .join('|'),
    'gu',
  ),
  right: new Map<string, string>(machine.map(({wrong, right}) => [wrong, right])),
} as const
