/** A name or word that OpenCC writes otherwise in Simplified text than print does. */
type Row = readonly [hant: string, hans: string, reason: string]

/**
 * Names that keep in Simplified text a character which is simplified elsewhere: 通用规范汉字表 (2013), annex 1, allows
 * `徵 昇 於` there. `乾縣`, `魏徵`, `翁同龢`, `狼藉` and their kind are in OpenCC's own list.
 */
export const names = [
  ['文徵明', '文徵明', 'a name; zhēng, and the name keeps it'],
  ['洪昇', '洪昇', 'a name; annex 1 has 毕昇 as its example, which OpenCC knows'],
  ['商於之地', '商於之地', 'a place; wū'],
  ['於單', '于单', 'OpenCC has 於单, a prince of the Xiongnu, and finds him in 用於單位'],
  ['於潛', '于潜', 'OpenCC has 於潜, a town, and finds it in 處於潛伏期'],
  ['於潛鎮', '於潜镇', 'the town'],
  ['於潛縣', '於潜县', 'the county that it was'],
] as const satisfies readonly Row[]
