/** What both sides share. Everything is set by the environment, so that many machines can run the same files. */
export const name = process.env.QUEUE ?? 'zhengwen'
export const connection = {
  host: process.env.REDIS_HOST ?? '127.0.0.1',
  port: Number(process.env.REDIS_PORT ?? 6379),
  maxRetriesPerRequest: null,
}
