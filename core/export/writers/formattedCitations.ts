import CSL from 'citeproc';
import type { Exported, ExportItems, ExportPassage } from '../items';
import { createLossCount } from '../lossCount';
import { type CslItem, cslItem, distinctPassages } from './cslItem';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-author-date.csl?raw';
import standard from './styles/gb-t-7714-2015-numeric.csl?raw';
import english from './styles/locales-en-US.xml?raw';
import chinese from './styles/locales-zh-CN.xml?raw';

/** Styles and the language that each sets its own words in. */
const STYLES = {
  gbt7714: { style: standard, language: 'zh-CN' },
  apa: { style: apa, language: 'en-US' },
  chicago: { style: chicago, language: 'en-US' },
} as const;

type StyleName = keyof typeof STYLES;

/** Of no alphabet: it stands for `<` while the processor works. */
const HELD = '\ue000';

/** References by GB/T 7714—2015, in the order of the passages; each document once for each page that is cited. */
export const writeGbt7714 = (items: ExportItems) => write(items, 'gbt7714');

/** References by the seventh edition of APA style, in its order. */
export const writeApa = (items: ExportItems) => write(items, 'apa');

/** References by the author-date system of the Chicago Manual's 17th edition, in its order. */
export const writeChicago = (items: ExportItems) => write(items, 'chicago');

function write(items: ExportItems, name: StyleName): Exported {
  const count = createLossCount();
  const works = new Map<string, CslItem>();
  for (const passage of distinctPassages(items)) {
    const work = { ...cslItem(passage, count), id: workKey(passage) };
    if (!works.has(work.id)) works.set(work.id, withoutMarkup(work));
  }
  const { text, html } = bibliography(works, name);
  return { body: `${text.join('\n')}\n`, html: html.join('\n'), losses: count.losses() };
}

/** Passages of one page of a document have one reference. */
function workKey({ source, page, number }: ExportPassage): string {
  return `${source.document} ${page ?? ''} ${source.url === null ? '' : number}`;
}

/** The processor reads tags in texts as markup: their beginnings are kept from it and come back in what it made. */
function withoutMarkup(work: CslItem): CslItem {
  const held = (text: string) => text.replaceAll('<', HELD);
  const { title, publisher, author } = work;
  const site = work['container-title'];
  return {
    ...work,
    title: held(title),
    ...(publisher !== undefined && { publisher: held(publisher) }),
    ...(site !== undefined && { 'container-title': held(site) }),
    ...(author !== undefined && {
      author: author.map((name) => ('literal' in name ? { literal: held(name.literal) } : name)),
    }),
  };
}

function bibliography(
  works: ReadonlyMap<string, CslItem>,
  name: StyleName,
): { text: string[]; html: string[] } {
  if (works.size === 0) return { text: [], html: [] };
  const { style, language } = STYLES[name];
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
    language,
  );
  engine.updateItems([...works.keys()]);
  const entries = (format: 'text' | 'html', less: string) => {
    engine.setOutputFormat(format);
    const made = engine.makeBibliography();
    if (made === false) throw new Error(`The style ${name} has no bibliography.`);
    return made[1].map((entry) => entry.trim().replaceAll(HELD, less));
  };
  return { text: entries('text', '<'), html: entries('html', '&lt;') };
}
