import type {OpenPool} from './types.js'

/** Browsers and workers have no pool. */
export const openPool: OpenPool = async () => {
  throw new TypeError('Cannot use `jobs` here, expected Node.js')
}
