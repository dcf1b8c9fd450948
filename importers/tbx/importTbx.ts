import type { DraftEntry, DraftName } from '../../core/pack/drafts/draft';
import { declaredCharset } from '../bytes/declaredCharset';
import { decodeBytes } from '../bytes/decodeBytes';
import { cleanLine, cleanName } from '../draft/cleanText';
import { entriesDraft } from '../draft/entriesDraft';
import { statedLanguage } from '../draft/statedLanguage';
import type { Importer } from '../importer';
import { attributeOf, elementsIn } from '../markup/elements';
import { parseXml } from '../markup/parseMarkup';
import { takeTurns } from '../takeTurns';

/** What the dialects of term bases call their levels: TBX 2 (ISO 30042:2008), TBX 3 (ISO 30042:2019), MultiTerm. */
const CONCEPTS = ['termEntry', 'conceptEntry', 'conceptGrp'];
const LANGUAGES = ['langSet', 'langSec', 'languageGrp'];
const ENTRIES_IN_TURN = 200;

/** A term base in TBX. Terms that it calls deprecated are names all the same: texts have them. */
export const importTbx: Importer = async ({ bytes }, { encoding, signal, onProgress }) => {
  const { text, doubts } = decodeBytes(bytes, {
    chosen: encoding,
    declared: declaredCharset(bytes),
  });
  const document = parseXml(text);
  const concepts = CONCEPTS.flatMap((name) => elementsIn(document, name));
  const usual = attributeOf(document.documentElement, 'lang');
  const entries: DraftEntry[] = [];
  for (const [index, concept] of concepts.entries()) {
    if (index % ENTRIES_IN_TURN === 0) {
      await takeTurns(signal);
      onProgress(index / concepts.length);
    }
    entries.push(entryOf(concept, usual));
  }
  return entriesDraft(cleanName(elementsIn(document, 'title')[0]?.textContent), entries, doubts);
};

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
