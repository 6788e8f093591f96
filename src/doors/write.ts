export * from '../write/index.js'
