import CSL from 'citeproc';
import type { Steps } from '../../steps';
import { type Language, scriptOf } from '../../text/languages';
import type { Exported, ExportItems, ExportPassage } from '../items';
import { createLossCount } from '../lossCount';
import { passagesOf } from '../termPassages';
import type { AuthorName } from './authorNames';
import { type CslItem, cslItem } from './cslItem';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-author-date.csl?raw';
import standard from './styles/gb-t-7714-2015-numeric.csl?raw';
import english from './styles/locales-en-US.xml?raw';
import chinese from './styles/locales-zh-CN.xml?raw';

interface Style {
  style: string;
  /** What the style's own words are in: “et al.” and its like. */
  wordsFor(work: CslItem): Words;
  /** Whether the name of a site or publisher is left out where it is the author's. */
  namesOnce?: true;
}

type Words = 'zh-CN' | 'en-US';

const STYLES = {
  // 8.1: where authors are left out, that is said in the language of the document.
  gbt7714: { style: standard, wordsFor: ({ language }) => wordsIn(language) },
  apa: { style: apa, wordsFor: () => 'en-US', namesOnce: true },
  chicago: { style: chicago, wordsFor: () => 'en-US' },
} as const satisfies Record<string, Style>;

function wordsIn(language: Language): Words {
  return ['latin', 'cyrillic', 'greek'].includes(scriptOf(language)) ? 'en-US' : 'zh-CN';
}

type StyleName = keyof typeof STYLES;

/** Of no alphabet: it stands for `<` while the processor works. */
const HELD = '\ue000';
/** With the narrow sign behind it, for a wide one that ends a title: the processor knows only narrow ones, and adds a full stop. */
const WIDE = '\ue001';
const ENDS: Record<string, string> = { '。': '.', '？': '?', '！': '!' };

/** References by GB/T 7714—2015, in the order of the passages; each document once for each page that is cited. */
export const writeGbt7714 = (items: ExportItems) => write(items, 'gbt7714');

/** References by the seventh edition of APA style, in its order. */
export const writeApa = (items: ExportItems) => write(items, 'apa');

/** References by the author-date system of the Chicago Manual's 17th edition, in its order. */
export const writeChicago = (items: ExportItems) => write(items, 'chicago');

function* write(items: ExportItems, name: StyleName): Steps<Exported> {
  const count = createLossCount();
  const style: Style = STYLES[name];
  const works = new Map<string, CslItem>();
  for (const [id, cited] of citedTogether(passagesOf(items, count))) {
    works.set(id, withoutMarkup(styled({ ...cslItem(cited, count), id }, style)));
    yield;
  }
  const { text, html } = bibliography(works, style);
  return {
    holds: works.size,
    body: `${text.join('\n')}\n`,
    html: html.join('\n'),
    losses: count.losses(),
  };
}

/**
 * What is cited, by a key: each document once for each page of its file. Where several places of a page on the web
 * are cited, the address leads to none of them. Of the passages themselves a reference has nothing.
 */
function citedTogether(passages: readonly ExportPassage[]): Map<string, ExportPassage> {
  const cited = new Map<string, ExportPassage>();
  for (const passage of passages) {
    const { source, page } = passage;
    const key = `${source.document} ${source.url ?? ''} ${page ?? ''}`;
    const same = cited.get(key);
    if (same === undefined) cited.set(key, { ...passage, text: '', term: null });
    else if (same.original !== passage.original) same.original = null;
  }
  return cited;
}

function styled(work: CslItem, { namesOnce }: Style): CslItem {
  const { publisher, 'container-title': site, author, ...rest } = work;
  const [first, ...others] = author ?? [];
  const alone = first !== undefined && others.length === 0 && 'literal' in first && first.literal;
  const named = (name: string | undefined) => !(namesOnce && name === alone);
  return {
    ...rest,
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && named(publisher) && { publisher }),
    ...(site !== undefined && named(site) && { 'container-title': site }),
  };
}

/** The processor reads tags in texts as markup, and no wide signs: both are kept from it and come back in what it made. */
function withoutMarkup(work: CslItem): CslItem {
  const held = (text: string) => text.replaceAll('<', HELD);
  const { title, publisher, author } = work;
  const site = work['container-title'];
  return {
    ...work,
    title: held(title).replace(/[。？！]$/u, (sign) => WIDE + (ENDS[sign] ?? sign)),
    ...(publisher !== undefined && { publisher: held(publisher) }),
    ...(site !== undefined && { 'container-title': held(site) }),
    ...(author !== undefined && {
      author: author.map((name) =>
        'literal' in name ? { literal: held(name.literal) } : withLanguage(name),
      ),
    }),
  };
}

/** In a work in Chinese the processor sets names in Latin letters as Chinese ones, unless they say what they are in. */
function withLanguage(name: AuthorName & { family: string }): AuthorName {
  const isLatin = /^\p{Script=Latin}/u.test(name.family);
  return isLatin ? Object.assign({ multi: { main: 'en', _key: {} } }, name) : name;
}

function bibliography(
  works: ReadonlyMap<string, CslItem>,
  style: Style,
): { text: string[]; html: string[] } {
  const wanted = new Set([...works.values()].map(style.wordsFor));
  const made = [...wanted].map((words): [Words, Entries] => [
    words,
    entriesIn(works, style.style, words),
  ]);
  const [first] = made;
  if (first === undefined) return { text: [], html: [] };
  const byWords = new Map(made);
  const own = ([id, entry]: [string, Entry]): Entry => {
    const work = works.get(id);
    return (work && byWords.get(style.wordsFor(work))?.get(id)) ?? entry;
  };
  const entries = [...first[1]].map(own);
  return { text: entries.map(({ text }) => text), html: entries.map(({ html }) => html) };
}

interface Entry {
  text: string;
  html: string;
}

/** By the ids of works, in the order of the style. */
type Entries = Map<string, Entry>;

function entriesIn(works: ReadonlyMap<string, CslItem>, style: string, words: Words): Entries {
  const engine = new CSL.Engine(
    {
      retrieveLocale: (wanted) => (wanted.startsWith('zh') ? chinese : english),
      retrieveItem(id) {
        const work = works.get(id);
        if (work === undefined) throw new Error(`There is no work ${id} to be cited.`);
        return work;
      },
    },
    style,
    words,
    true,
  );
  engine.updateItems([...works.keys()]);
  const made = (format: 'text' | 'html', less: string) => {
    engine.setOutputFormat(format);
    const bibliography = engine.makeBibliography();
    if (bibliography === false) throw new Error('The style has no bibliography.');
    const [{ entry_ids: ids }, entries] = bibliography;
    return entries.map((entry, at): [string, string] => [
      ids[at]?.[0] ?? '',
      restored(entry.trim(), less),
    ]);
  };
  const html = new Map(made('html', '&lt;'));
  return new Map(made('text', '<').map(([id, text]) => [id, { text, html: html.get(id) ?? '' }]));
}

function restored(entry: string, less: string): string {
  const wide = Object.entries(ENDS).reduce(
    (text, [sign, narrow]) => text.replaceAll(WIDE + narrow, sign),
    entry,
  );
  return wide.replaceAll(WIDE, '').replaceAll(HELD, less);
}
