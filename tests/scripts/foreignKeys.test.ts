import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDERS = ['core', 'components', 'importers', 'annotator', 'services', 'entrypoints'];
/** A table by names that anybody may have chosen, as a plain object: it has `constructor` and the like, too. */
const TABLE = /^(?:export )?const (\w+): (?:Readonly<)?Record<string,/gm;
/** No property that objects have of themselves is one sign. */
const BY_ONE_SIGN = /^(?:sign|character|letter|digit)$|\.at\(-1\)/;
/** Tables that are looked up by words of the browser alone. */
const CLOSED: Readonly<Record<string, string>> = {
  'core/privacy/colours.ts': 'names of colour spaces, as computed',
  'core/privacy/filters.ts': 'names of filters, as computed',
  'core/text/languages.ts': 'scripts, as `Intl.Locale` gives them',
  'components/note/NoteHead.tsx': 'keys',
  'components/reader/way/useReaderNavigation.ts': 'what our own links say of themselves',
  'importers/pdf/runs/sharedPictures.ts': 'languages that we guess',
};

it('no table that is a plain object is looked up by what others call things', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  );
  const found = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    return [...code.matchAll(TABLE)].flatMap(([, name = '']) => {
      const looks = [...code.matchAll(new RegExp(`\\b${name}\\[([^\\]]+)\\]`, 'g'))];
      const isAsked = code.includes(`Object.hasOwn(${name},`) || Object.hasOwn(CLOSED, file);
      return looks
        .filter(([, key = '']) => !isAsked && !BY_ONE_SIGN.test(key))
        .map(([look]) => `${file}: ${look}`);
    });
  });
  expect(found).toEqual([]);
});
