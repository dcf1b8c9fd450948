/** What the reader can set. Only changed values are stored; these are the defaults. */
export interface Settings {
  /** Terms of weight up to this one are marked. */
  weights: 1 | 2 | 3;
  /** `careful`: variants under the careful rule; `off`: exact matches only. */
  fuzzy: 'off' | 'careful';
}

export const DEFAULT_SETTINGS: Settings = { weights: 2, fuzzy: 'careful' };
