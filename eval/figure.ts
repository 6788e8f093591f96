/** One measured figure and the floor that it must keep. Floors only go up. */
export interface Figure {
  /** Set of the corpus. */
  set: string
  /** What was measured. */
  name: string
  value: number
  /** Bound that holds in CI; absent while a figure is only watched. */
  floor?: number
  sense?: 'at least' | 'at most'
  /** How many documents or items stand behind it. */
  count: number
}

/** Measures one room on the corpus in `folder`. */
export type Measure = (folder: string) => Figure[] | Promise<Figure[]>

/** Whether `figure` keeps its floor. */
export function holds({value, floor, sense = 'at least'}: Figure): boolean {
  return floor === undefined || (sense === 'at least' ? value >= floor : value <= floor)
}

/** Precision, recall and F1 of a text against gold: multisets of 4-character shingles, white space aside. */
export function shingleF1(text: string, gold: string): {precision: number; recall: number; f1: number} {
  const found = shingles(text)
  const wanted = shingles(gold)
  let common = 0
  for (const [shingle, count] of wanted) common += Math.min(count, found.get(shingle) ?? 0)
  const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
  const precision = common / (sum(found) || 1)
  const recall = common / (sum(wanted) || 1)
  return {precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall)}
}

function shingles(text: string): Map<string, number> {
  const characters = [...text.replace(/\s+/g, '')]
  const counts = new Map<string, number>()
  for (let index = 0; index + 4 <= characters.length; index++) {
    const shingle = characters.slice(index, index + 4).join('')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}
