/** Tables that `prepare()` loads before they are needed. */
export interface Tables {
  /** `true` for every direction, `'Hans'` for Traditional to Simplified (109 kB), `'Hant'` for the other way (1.1 MB). */
  script?: boolean | 'Hans' | 'Hant' | null
  /** Readings of characters, and whatever else repair weighs damage with. */
  repair?: boolean | null
}
