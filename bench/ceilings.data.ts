/**
 * Ratios that `npm run bench -- --short` fails above: half as much again as what was measured, so that a busy machine
 * does not fail. They only go down.
 */
export const ceilings: Readonly<Record<string, number>> = {
  'page 100': 7.5,
  'page 100 of Readability, linkedom, Turndown': 1.05,
  'page 100 of Defuddle, linkedom': 0.22,
  'growth of time': 1.1,
  'A Markdown post of 100 kB: clean to the tree': 1.8,
  'A Markdown post of 100 kB: clean to Markdown': 1.9,
  'Plain text of 1 MB: clean to the tree': 0.7,
  'Plain text of 1 MB: clean to Markdown': 0.75,
}
