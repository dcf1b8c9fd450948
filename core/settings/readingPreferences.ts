/** How the reader wants documents set. Kept on this device: screens differ. */
export interface ReadingPreferences {
  /** The script Chinese is shown in; `document` is the one it was published in. */
  script: 'document' | 'hans' | 'hant';
  /** Size of the text in per cent of the usual one. */
  size: number;
  width: 'narrow' | 'usual' | 'wide';
  leading: 'close' | 'usual' | 'open';
}

/** Sizes to choose from, in per cent. */
export const TEXT_SIZES: readonly number[] = [85, 100, 115, 130, 150, 175];

export const USUAL_PREFERENCES: ReadingPreferences = {
  script: 'document',
  size: 100,
  width: 'usual',
  leading: 'usual',
};

const VALUES: { [Name in keyof ReadingPreferences]: readonly ReadingPreferences[Name][] } = {
  script: ['document', 'hans', 'hant'],
  size: TEXT_SIZES,
  width: ['narrow', 'usual', 'wide'],
  leading: ['close', 'usual', 'open'],
};

/** Preferences as they were stored; whatever is missing or unknown is as usual. */
export function readingPreferencesOf(stored: unknown): ReadingPreferences {
  const values = typeof stored === 'object' && stored !== null ? stored : {};
  return {
    script: chosen(values, 'script'),
    size: chosen(values, 'size'),
    width: chosen(values, 'width'),
    leading: chosen(values, 'leading'),
  };
}

function chosen<Name extends keyof ReadingPreferences>(
  stored: object,
  name: Name,
): ReadingPreferences[Name] {
  const value = (stored as Record<string, unknown>)[name];
  const known = VALUES[name].find((each) => each === value);
  return known ?? USUAL_PREFERENCES[name];
}
