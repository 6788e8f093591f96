import type {Metadata} from '../types.js'

/** An element that says by a standard, or by the markup of a common system, what it holds. */
export interface Declaration {
  /** The first element that it takes counts: later ones are of replies and of other articles. */
  selector: string
  field: keyof Metadata & ('authors' | 'published' | 'modified' | 'title')
  /** As in `meta.data.ts`. */
  weight: number
  /** Who writes so. */
  reason: string
}

export const declarations: readonly Declaration[] = [
  {
    selector: '[itemprop~=author] [itemprop~=name]',
    field: 'authors',
    weight: 4,
    reason: 'schema.org as microdata',
  },
  {selector: '[itemprop~=author]', field: 'authors', weight: 2, reason: 'schema.org as microdata'},
  {
    selector: '[typeof~="schema:Person"][property~="schema:name"]',
    field: 'authors',
    weight: 3,
    reason: 'schema.org as RDFa, as Drupal prints it',
  },
  {selector: '[rel~=author]', field: 'authors', weight: 3, reason: 'the link type of the HTML standard'},
  {selector: '.author .fn', field: 'authors', weight: 3, reason: 'hAtom, in themes of WordPress'},
  {selector: '.p-author', field: 'authors', weight: 3, reason: 'microformats2'},
  {selector: '.authi .xw1', field: 'authors', weight: 4, reason: 'Discuz! X: who wrote a post'},
  {selector: '#thread_subject', field: 'title', weight: 6, reason: 'Discuz! X: a title without its kind'},
  {
    selector: '[itemprop~=datePublished]',
    field: 'published',
    weight: 6,
    reason: 'schema.org as microdata',
  },
  {
    selector: '[property~="schema:dateCreated"]',
    field: 'published',
    weight: 5,
    reason: 'schema.org as RDFa, as Drupal prints it',
  },
  {selector: 'time[pubdate]', field: 'published', weight: 5, reason: 'an attribute of early HTML5'},
  {selector: 'time.entry-date', field: 'published', weight: 4, reason: 'hAtom, in themes of WordPress'},
  {selector: '.dt-published', field: 'published', weight: 4, reason: 'microformats2'},
  {
    selector: '[itemprop~=dateModified]',
    field: 'modified',
    weight: 4,
    reason: 'schema.org as microdata',
  },
]
