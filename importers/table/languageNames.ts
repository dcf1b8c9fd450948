/** Languages that columns are told to be in, beside Chinese with its scripts. */
const TAGS =
  'en fr de ru ja ko es pt it nl ar vi th pl sv da fi cs hu tr uk el he id ms hi fa mn bo ug kk km lo my ro bg la'.split(
    ' ',
  );
/** Languages that heads are written in. */
const WRITTEN_IN = ['zh-Hans', 'zh-Hant', 'en', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'ja', 'ko'];

let byName: ReadonlyMap<string, string> | null = null;

/** What the browser calls languages, in lower case, with their tags. */
function makeNames(): Map<string, string> {
  const names = new Map<string, string>();
  const add = (locale: string, tags: readonly string[]) => {
    const display = new Intl.DisplayNames(locale, { type: 'language' });
    for (const tag of tags) {
      const name = display.of(tag)?.toLowerCase() ?? tag;
      // 法语 and 法文 are the same.
      for (const form of /[语語文]$/.test(name) ? ['语', '語', '文'] : [''])
        names.set(form === '' ? name : name.slice(0, -1) + form, tag);
    }
  };
  for (const locale of WRITTEN_IN) add(locale, TAGS);
  for (const tag of TAGS) add(tag, [tag]);
  return names;
}

/**
 * The language that a word is the name of, in the languages of heads or in its own; `null` if it is none. Chinese is left to its scripts.
 *
 * @param word in lower case
 */
export function languageCalled(word: string): string | null {
  byName ??= makeNames();
  return byName.get(word) ?? null;
}
