import type { DraftEntry, DraftName } from '../../core/pack/drafts/draft';
import { declaredCharset } from '../bytes/declaredCharset';
import { decodeBytes } from '../bytes/decodeBytes';
import { cleanLine, cleanName } from '../draft/cleanText';
import { entriesDraft } from '../draft/entriesDraft';
import { statedLanguage } from '../draft/statedLanguage';
import type { Importer } from '../importer';
import { attributeOf, elementsIn } from '../markup/elements';
import { parseInParts } from '../markup/parseInParts';
import { parseXml } from '../markup/parseMarkup';
import { takeTurns } from '../takeTurns';

/** What the dialects of term bases call their levels: TBX 2 (ISO 30042:2008), TBX 3 (ISO 30042:2019), MultiTerm, TBX-Min. */
const CONCEPTS = ['termEntry', 'conceptEntry', 'conceptGrp', 'entry'];
const LANGUAGES = ['langSet', 'langSec', 'languageGrp', 'langGroup'];
const ENTRIES_IN_TURN = 200;

/** A term base in TBX. Terms that it calls deprecated are names all the same: texts have them. */
export const importTbx: Importer = async ({ bytes }, { encoding, signal, onProgress }) => {
  const { text, doubts } = decodeBytes(bytes, {
    chosen: encoding,
    declared: declaredCharset(bytes),
  });
  const turn = async (share: number) => {
    await takeTurns(signal);
    onProgress(share);
  };
  const read = (await inParts(text, turn)) ?? (await atOnce(text, turn));
  return entriesDraft(read.title, read.entries, doubts);
};

interface ReadBase {
  title: string | null;
  entries: DraftEntry[];
}
type Turn = (share: number) => Promise<void>;

/** Parses all of a term base and reads it in turns. */
async function atOnce(xml: string, turn: Turn): Promise<ReadBase> {
  const document = parseXml(xml);
  const concepts = conceptsIn(document);
  const usual = attributeOf(document.documentElement, 'lang');
  const entries: DraftEntry[] = [];
  for (const [index, concept] of concepts.entries()) {
    if (index % ENTRIES_IN_TURN === 0) await turn(index / concepts.length);
    entries.push(entryOf(concept, usual));
  }
  return { title: titleIn(document), entries };
}

/** Parses a term base part by part, in turns; `null` where that cannot be, or it is small. */
async function inParts(xml: string, turn: Turn): Promise<ReadBase | null> {
  const entries: DraftEntry[] = [];
  const around = await parseInParts(xml, CONCEPTS, turn, (part, { documentElement }) => {
    const usual = attributeOf(documentElement, 'lang');
    for (const concept of conceptsIn(part)) entries.push(entryOf(concept, usual));
  });
  if (around === null) return null;
  return { title: titleIn(around), entries };
}

const conceptsIn = (document: Document) => CONCEPTS.flatMap((name) => elementsIn(document, name));

const titleIn = (document: Document) => cleanName(elementsIn(document, 'title')[0]?.textContent);

function entryOf(concept: Element, usual: string | null): DraftEntry {
  const names: DraftName[] = [];
  for (const section of LANGUAGES.flatMap((name) => elementsIn(concept, name))) {
    const language = statedLanguage(languageIn(section) ?? usual);
    for (const term of elementsIn(section, 'term')) {
      const text = cleanName(term.textContent);
      if (text !== null) names.push({ text, language });
    }
  }
  const said = [...concept.querySelectorAll('*')];
  return {
    names,
    definition: firstText(said.filter(isDefinition)),
    remark: firstText(said.filter(isRemark)),
  };
}

/** Of a section, or of the `language` element that MultiTerm has in it. */
function languageIn(section: Element): string | null {
  const language = elementsIn(section, 'language')[0] ?? null;
  return attributeOf(section, 'lang') ?? attributeOf(language, 'lang');
}

/** In the core structure `descrip type="definition"`, in the style of TBX 3 an element of that name. */
function isDefinition(element: Element): boolean {
  const { localName } = element;
  if (localName === 'definition') return true;
  return localName === 'descrip' && /^definition$/i.test(attributeOf(element, 'type') ?? '');
}

const isRemark = ({ localName }: Element) => localName === 'note' || localName === 'usageNote';

function firstText(elements: readonly Element[]): string | null {
  for (const { textContent } of elements) {
    const text = cleanLine(textContent ?? '');
    if (text !== '') return text;
  }
  return null;
}
