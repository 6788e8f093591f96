/** A name or word that OpenCC writes otherwise in Simplified text than print does. */
type Row = readonly [hant: string, hans: string, reason: string]

/**
 * Names that keep in Simplified text a character which is simplified elsewhere: 通用规范汉字表 (2013), annex 1, allows
 * it in names. `乾縣`, `畢昇`, `翁同龢`, `狼藉` and their kind are in OpenCC's own list.
 */
export const names = [
  ['洪昇', '洪昇', 'a name; annex 1 has 毕昇 as its example, which OpenCC knows'],
] as const satisfies readonly Row[]
