import {Session} from 'node:inspector/promises'

/** Where time went: a room, or a file of a room. */
export interface Share {
  place: string
  /** Of all the time of the work, 0 to 1. */
  share: number
}

/**
 * Where the time of `work` goes, by room and by the file of the room that the flow went into.
 *
 * Samples of the processor, so that nothing has to be wrapped: a sample belongs to the outermost frame in `src/<room>/`.
 */
export async function profile(work: () => unknown): Promise<{rooms: Share[]; files: Share[]}> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', {interval: 200})
  await session.post('Profiler.start')
  work()
  const {profile} = await session.post('Profiler.stop')
  session.disconnect()
  const places = placesOf(profile.nodes)
  const rooms = new Map<string, number>()
  const files = new Map<string, number>()
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const place = places.get(id)
    if (!place) continue
    const spent = Math.max(0, profile.timeDeltas?.[index] ?? 0)
    rooms.set(place.room, (rooms.get(place.room) ?? 0) + spent)
    if (place.file) files.set(place.file, (files.get(place.file) ?? 0) + spent)
  }
  const total = [...rooms.values()].reduce((sum, spent) => sum + spent, 0)
  return {rooms: shares(rooms, total), files: shares(files, total)}
}

interface Place {
  room: string
  file?: string
}

interface Node {
  id: number
  callFrame: {functionName: string; url: string}
  children?: number[]
}

/** The place of every node of the tree of calls. */
function placesOf(nodes: readonly Node[]): ReadonlyMap<number, Place> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const places = new Map<number, Place>()
  const visit = (id: number, outer: Place | undefined): void => {
    const node = byId.get(id)
    if (!node) return
    const place = within(node.callFrame, outer)
    if (place) places.set(id, place)
    for (const child of node.children ?? []) visit(child, place)
  }
  const inner = new Set(nodes.flatMap(({children = []}) => children))
  for (const {id} of nodes) if (!inner.has(id)) visit(id, undefined)
  return places
}

function within({functionName, url}: Node['callFrame'], outer: Place | undefined): Place | undefined {
  if (functionName === '(garbage collector)') return {room: 'garbage collection'}
  if (outer?.file) return outer
  const [, room, file] = /\/src\/(?:(\w+)\/)?([\w/-]+)\.[jt]s/.exec(url) ?? []
  if (!file) return outer
  if (outer && !room) return outer
  if (!room) return {room: 'clean'}
  const own = outer && outer.room !== 'clean' ? outer.room : room
  return file === 'index' || own !== room ? {room: own} : {room: own, file: `${own}/${file}`}
}

function shares(sums: ReadonlyMap<string, number>, total: number): Share[] {
  return [...sums].map(([place, spent]) => ({place, share: spent / total})).sort((a, b) => b.share - a.share)
}
