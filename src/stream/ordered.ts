/** Something that can be gone through, one item after the other. */
export type Items<Item> = AsyncIterable<Item> | Iterable<Item>

/**
 * Do `work` on every item and give the results in the order of the items.
 *
 * At most `window` items are between being read and being taken: who takes slowly is read for slowly, and memory stays
 * bounded however many items there are. An error of `items` comes after the results of the items before it.
 */
export async function* ordered<Item, Result>(
  items: Items<Item>,
  window: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = iteratorOf(items)
  const queue: Array<Promise<Event<Item, Result>>> = []
  let next: Promise<Event<Item, Result>> | undefined
  let ended = false
  let failure: {error: unknown} | undefined
  try {
    for (;;) {
      if (!ended && !next && queue.length < window) next = read(iterator)
      const waiting = [queue[0], next].filter((event) => event !== undefined)
      if (waiting.length === 0) break
      const event = await Promise.race(waiting)
      if ('result' in event) {
        queue.shift()
        yield event.result
      } else {
        next = undefined
        if ('item' in event) queue.push(work(event.item).then((result) => ({result})))
        else ended = true
        if ('error' in event) failure = event
      }
    }
  } finally {
    if (!ended) await iterator.return?.()
  }
  if (failure) throw failure.error
}

type Event<Item, Result> = {item: Item} | {result: Result} | {end: true} | {error: unknown}

function iteratorOf<Item>(items: Items<Item>): AsyncIterator<Item> | Iterator<Item> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
}

async function read<Item>(
  iterator: AsyncIterator<Item> | Iterator<Item>,
): Promise<{item: Item} | {end: true} | {error: unknown}> {
  try {
    const {done, value} = await iterator.next()
    return done ? {end: true} : {item: value as Item}
  } catch (error) {
    return {error}
  }
}
