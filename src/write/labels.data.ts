import type {RuleId} from '../rules.data.js'
import type {ParagraphLabel} from '../types.js'

/**
 * What a paragraph is that a rule took out. Rules that are not here change text within a paragraph, or speak of front
 * matter; the paragraph itself is still there.
 */
export const labels = {
  'article-outside': 'outside',
  'article-furniture': 'navigation',
  'article-form': 'interface',
  'article-hidden': 'hidden',
  'site-drop': 'boilerplate',
  'structure-ruby': 'reading',
  'structure-quote': 'interface',
  'trim-credit': 'credit',
  'trim-title': 'title',
  'trim-repeat': 'title',
  'trim-link': 'related',
  'trim-topic': 'related',
  'trim-pager': 'navigation',
  'trim-promotion': 'advertisement',
  'trim-disclaimer': 'disclaimer',
  'trim-interface': 'interface',
  'trim-farm': 'advertisement',
  'trim-end': 'boilerplate',
  'trim-site': 'boilerplate',
} as const satisfies Partial<Record<RuleId, ParagraphLabel>>
