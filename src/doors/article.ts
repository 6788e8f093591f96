export * from '../article/index.js'
