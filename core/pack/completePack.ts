import { chineseScriptOf, guessLanguage } from '../text/guessLanguage';
import { type Language, labelGroupOf, languageTag } from '../text/languages';
import type { PackBlock } from './blocks';
import { madeId } from './madeId';
import type { FileDocument, FileTerm, PackFile } from './packForm';
import type {
  DefinitionSource,
  DocumentFile,
  Pack,
  PackDefinition,
  PackDocument,
  PackName,
  PackTerm,
} from './types';

/** What holds where a file does not say. */
const UNSAID = { kind: 'concept', weight: 2, level: 2 } as const;
/** As much of a text as makes a title, in UTF-16 units. */
const LONGEST_TITLE = 80;
/** As much of a document as its language is told from, in blocks. */
const TELLING_BLOCKS = 40;

/**
 * A pack with everything filled in that its file leaves out: always the same for the same file. Completing what is
 * complete changes nothing.
 *
 * @param file of either format, as its form allows it
 */
export function completePack(file: PackFile): Pack {
  const { title, version, documents = [], terms = [] } = file;
  const documentIds = new Set(documents.flatMap(({ id }) => id ?? []));
  const termIds = new Set(terms.flatMap(({ id }) => id ?? []));
  const complete = documents.map((document) => completeDocument(document, title, documentIds));
  return {
    formatVersion: 2,
    id: file.id ?? madeId(new Set(), `pack ${title}`),
    title,
    ...(version !== undefined && { version }),
    private: file.private ?? true,
    enabled: file.enabled ?? true,
    ...(file.file !== undefined && { file: completeFile(file.file) }),
    ...(file.wordScores !== undefined && { wordScores: file.wordScores }),
    documents: complete,
    terms: terms.map((term) => completeTerm(term, termIds, complete)),
  };
}

function completeDocument(
  document: FileDocument,
  packTitle: string,
  ids: Set<string>,
): PackDocument {
  const blocks = (document.blocks ?? []).map(completeBlock);
  const title = document.title ?? madeTitle(document, blocks) ?? packTitle;
  const { accessed, file, earlier } = document;
  return {
    id: document.id ?? madeId(ids, title),
    title,
    author: document.author ?? null,
    publisher: document.publisher ?? null,
    date: document.date ?? null,
    language: languageOf(document.language, () =>
      [title, ...blocks.slice(0, TELLING_BLOCKS).map(({ text }) => text)].join('\n'),
    ),
    url: document.url ?? null,
    complete: document.complete ?? null,
    ...(accessed !== undefined && { accessed }),
    ...(file !== undefined && { file: completeFile(file) }),
    ...(earlier !== undefined && { earlier }),
    blocks,
  };
}

function completeFile({ name, hash, imported }: NonNullable<FileDocument['file']>): DocumentFile {
  return {
    name,
    ...(hash !== undefined && { hash }),
    ...(imported !== undefined && { imported }),
  };
}

function madeTitle({ file, url }: FileDocument, blocks: readonly PackBlock[]): string | null {
  const first = blocks.find(({ type }) => type === 'heading') ?? blocks[0];
  const text = first?.text.trim().slice(0, LONGEST_TITLE).toWellFormed();
  return file?.name.replace(/(?<=.)\.[a-z0-9]{1,5}$/i, '') ?? text ?? url ?? null;
}

function completeBlock({
  type = 'paragraph',
  level,
  text,
  page,
}: NonNullable<FileDocument['blocks']>[number]): PackBlock {
  const body = { text, ...(page !== undefined && { page }) };
  if (type !== 'heading') return { type, ...body };
  return { type, level: level ?? UNSAID.level, ...body };
}

function completeTerm(
  term: FileTerm,
  ids: Set<string>,
  documents: readonly PackDocument[],
): PackTerm {
  const names = completeNames(term);
  const { neighbours, supportedBy, rulings, comment, definition, remark } = term;
  return {
    id: term.id ?? madeId(ids, names[0]?.text ?? ''),
    kind: term.kind ?? UNSAID.kind,
    weight: term.weight ?? UNSAID.weight,
    names,
    ...(definition !== undefined && { definition: completeDefinition(definition, documents) }),
    ...(remark !== undefined && { remark }),
    ...(neighbours !== undefined && { neighbours }),
    ...(supportedBy !== undefined && { supportedBy }),
    ...(rulings !== undefined && { rulings }),
    ...(comment !== undefined && { comment }),
  };
}

/** The first name in each script of Chinese and in each other language is its label there, unless another one is. */
function completeNames({ name, names = [] }: FileTerm): PackName[] {
  const all = (name === undefined ? names : [{ text: name }, ...names]).map((each) => ({
    ...each,
    language: languageOf(each.language, () => each.text),
  }));
  const labelled = new Set(
    all.flatMap(({ role, language }) => (role === 'label' ? labelGroupOf(language) : [])),
  );
  return all.map(({ text, language, role, ambiguous, origin, pinyin }) => {
    const group = labelGroupOf(language);
    const isLabel = role === undefined && !labelled.has(group);
    if (isLabel) labelled.add(group);
    return {
      text,
      language,
      role: role ?? (isLabel ? 'label' : 'alias'),
      ...(ambiguous !== undefined && { ambiguous }),
      ...(origin !== undefined && { origin }),
      ...(pinyin !== undefined && { pinyin }),
    };
  });
}

function completeDefinition(
  { text, source }: NonNullable<FileTerm['definition']>,
  documents: readonly PackDocument[],
): PackDefinition {
  if (source === undefined) return { text };
  const { url, document, passage } = source;
  const title = source.title ?? documents.find(({ id }) => id === document)?.title ?? url;
  if (title === undefined) return { text };
  const complete: DefinitionSource = {
    title,
    ...(url !== undefined && { url }),
    ...(document !== undefined && { document }),
    ...(passage !== undefined && { passage }),
  };
  return { text, source: complete };
}

function languageOf(tag: string | undefined, text: () => string): Language {
  return tag === undefined
    ? guessLanguage(text())
    : languageTag(tag, () => chineseScriptOf(text()));
}
