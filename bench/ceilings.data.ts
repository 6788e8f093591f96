/**
 * Ratios that `npm run bench -- --short` fails above: half as much again as what was measured, so that a busy machine
 * does not fail. They only go down.
 */
export const ceilings: Readonly<Record<string, number>> = {
  'page 100': 12.5,
  'page 100 of Readability, linkedom, Turndown': 1.4,
  'page 100 of Defuddle, linkedom': 0.32,
  'growth of time': 1.2,
  'A Markdown post of 100 kB: clean to the tree': 2,
  'A Markdown post of 100 kB: clean to Markdown': 2.1,
  'Plain text of 1 MB: clean to the tree': 1.5,
  'Plain text of 1 MB: clean to Markdown': 2,
}
