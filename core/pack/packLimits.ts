/** How much one pack may hold; beyond it, a file is taken for broken. Lengths in UTF-16 units. */
export const PACK_LIMITS = {
  id: 64,
  title: 500,
  url: 2_000,
  name: 200,
  pinyin: 800,
  comment: 2_000,
  block: 50_000,
  documents: 2_000,
  blocks: 20_000,
  terms: 100_000,
  names: 200,
  neighbours: 500,
  supportedBy: 50,
} as const;
