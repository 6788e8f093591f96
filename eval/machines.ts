import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import type {Article} from '../src/index.js'
import {ninjs} from '../test/ninjs.js'

const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.json`, import.meta.url), 'utf8'))

const ajv = new Ajv2020({strict: false})
ajv.addFormat('uri', /^[a-z][a-z\d+.-]*:[!-~]+$/i)
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/)
const article = ajv.compile(read('article'))
const forms = {
  toJSON: article,
  toJsonLd: ajv.compile(read('jsonld')),
  toNinjs: ajv.compile(ninjs),
  toRecord: ajv.compile(read('record')),
}

/** The forms of `of` that are not what their schemas say, with the reason. */
export function invalid(of: Article): string[] {
  return Object.entries(forms).flatMap(([name, validate]) =>
    validate(JSON.parse(JSON.stringify(of[name as keyof typeof forms]())))
      ? []
      : [`${name} ${ajv.errorsText(validate.errors)}`],
  )
}
