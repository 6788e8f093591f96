/** The worker of the pool, with records that make it hang, die or fill its memory. For tests only. */
import clean from '../../dist/worker.js'

const troubles = {
  hang() {
    for (;;);
  },
  die() {
    process.exit(3)
  },
  throw() {
    setTimeout(() => {
      throw new Error('thrown beside the record')
    })
    return new Promise(() => {})
  },
}

export default function work(job) {
  const trouble = troubles[job.record.text]
  return trouble ? trouble() : clean(job)
}
