const text = {type: 'string'}
const uri = {type: 'string', format: 'uri'}
const moment = {type: 'string', format: 'date-time'}
const list = (items: object): object => ({type: 'array', items})
const object = (properties: object, ...required: string[]): object => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const texts = list(object({role: text, contentType: text, value: text}, 'value'))

/** The members of IPTC ninjs 3.2 that an article can have, as its specification says them; others are refused. */
export const ninjs = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object(
    {
      uri,
      type: {
        enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'],
      },
      representationType: {enum: ['full', 'partial']},
      pubStatus: {enum: ['usable', 'withheld', 'canceled']},
      language: text,
      contentCreated: moment,
      versionCreated: moment,
      title: text,
      by: text,
      edNote: text,
      headlines: texts,
      descriptions: texts,
      bodies: list(
        object({role: text, contentType: text, charCount: {type: 'integer'}, value: text}, 'value'),
      ),
      people: list(object({name: text, rel: text, uri})),
      organisations: list(
        object({
          name: text,
          rel: text,
          uri,
          symbols: list(object({exchange: text, symbolType: uri, symbol: text})),
        }),
      ),
      infoSources: list(object({name: text, role: text, uri})),
      subjects: list(object({name: text, rel: text, uri})),
      associations: list(
        object(
          {name: text, rel: text, uri, type: text, renditions: list(object({name: text, href: uri}, 'name'))},
          'name',
          'uri',
        ),
      ),
      altIds: list(object({role: text, value: text})),
      standard: object({name: text, version: text, schema: uri}),
    },
    'uri',
  ),
}
