/**
 * Ratios that `npm run bench -- --short` fails above: half as much again as what was measured, so that a busy machine
 * does not fail. They only go down.
 */
export const ceilings: Readonly<Record<string, number>> = {}
