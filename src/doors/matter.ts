export * from '../matter/index.js'
