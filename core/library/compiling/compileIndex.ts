import '../../text/folding/everyPair';
import { stepsOf, writeColumn } from '../../match/index/columns';
import {
  IS_ACRONYM,
  IS_ALIAS,
  IS_AMBIGUOUS,
  IS_BOTH_SCRIPTS,
  IS_CONCEPT,
  IS_DERIVED,
  IS_EXACT,
  IS_PERSON,
  IS_QUOTED,
  IS_REGIONAL,
} from '../../match/index/nameFlags';
import { neighbourOf, OF_SEVERAL } from '../../match/index/neighbourOwner';
import { ALWAYS_PUBLIC, publicFrom } from '../../match/index/privateNames';
import type { CompiledIndex, IndexedTerm } from '../../match/index/types';
import type { PackName, PackTerm, Weight } from '../../pack/types';
import { isHan, isLatinWord } from '../../text/characters';
import { createDenseText, foldDense } from '../../text/folding/fold';
import { type Script, scriptOf, traitsOf } from '../../text/languages';
import { textHash } from '../../text/textHash';
import type { PackLikeness } from '../generated/packLikeness';
import { derivedNames, englishPlurals } from './derivedNames';
import { writeCharacters } from './writeCharacters';

interface Row {
  text: string;
  /** Its position, or of a neighbour the owner (`neighbourOwner.ts`). */
  term: number;
  flags: number;
  weight: number;
  role: number;
  script: Script;
  isPrivate: boolean;
  /** Whether it may be written of several, and how. */
  plural: 'english' | null;
}

const ROLES: Record<PackName['role'], number> = { label: 0, alias: 1, acronym: 2 };
/** Flags that hold of a form only where they hold of all names that fold to it. */
const ONLY_TOGETHER = IS_AMBIGUOUS | IS_ALIAS | IS_REGIONAL | IS_EXACT;

/**
 * White space as one space. An English article before the name is no part of it where enough is left to tell it by:
 * “A share” is not every share, nor “the cloud” every cloud.
 */
function tidy(text: string, mayHaveArticle = true): string {
  const tidied = text.replace(/\s+/g, ' ').trim();
  if (!mayHaveArticle) return tidied;
  return tidied.replace(/^(?:(?:[Tt]he|[Aa]n?) (?=\S+ \S)|[Tt]he (?=\p{Lu}|[^ -~]))/u, '');
}

/** A name in quotation marks of its own counts only where the page has such marks around it. */
const IN_QUOTES = /^[“‘「『"](.+)[”’」』"]$/;

function unquote(text: string): { text: string; quoted: number } {
  const inner = IN_QUOTES.exec(text)?.[1];
  if (inner === undefined || /[“”‘’「」『』"]/.test(inner)) return { text, quoted: 0 };
  return { text: inner, quoted: IS_QUOTED };
}

function isLatinText(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return false;
  return isLatinWord(text.charCodeAt(0));
}

/** Whether how an acronym is written tells it from a word. */
function hasCapitals(text: string): boolean {
  return isLatinText(text) || (text.toLowerCase() !== text && !/\p{Script=Han}/u.test(text));
}

function flagsOf(term: PackTerm, name: PackName): number {
  const { isRegional, variants } = traitsOf(name.language);
  return (
    (name.role === 'acronym' && hasCapitals(name.text) ? IS_ACRONYM : 0) |
    (name.ambiguous === true ? IS_AMBIGUOUS : 0) |
    (term.kind === 'person' ? IS_PERSON : 0) |
    (term.kind === 'concept' ? IS_CONCEPT : 0) |
    (name.role === 'label' ? 0 : IS_ALIAS) |
    (isRegional ? IS_REGIONAL : 0) |
    (variants === 'none' ? IS_EXACT : 0)
  );
}

/** Of a general idea there may be several; there is but one World Bank. An acronym takes its `s` where it is found. */
function hasPlural({ kind }: PackTerm, { role }: PackName): boolean {
  return role !== 'acronym' && kind === 'concept';
}

function pluralsOf({ text, plural }: Row): string[] {
  return plural === 'english' ? englishPlurals(text) : [];
}

/** Collects rows by their dense folded form; one form belongs to one term, the best one. */
class Rows {
  readonly #byForm = new Map<string, Row[]>();
  /** The most (lowest) weight that a form has in a public pack. */
  readonly #publicWeight = new Map<string, Weight>();
  readonly #dense = createDenseText();

  #formOf(text: string, flags: number): string {
    foldDense(text, this.#dense);
    const { units, length } = this.#dense;
    let form = (flags & IS_QUOTED) !== 0 && length > 0 ? '"' : '';
    for (let at = 0; at < length; at++) form += String.fromCharCode(units[at] as number);
    return form;
  }

  add(row: Row): void {
    const form = this.#formOf(row.text, row.flags);
    if (form === '') return;
    if (!row.isPrivate && row.term >= 0) {
      const weight = this.#publicWeight.get(form) ?? row.weight;
      this.#publicWeight.set(form, Math.min(weight, row.weight) as Weight);
    }
    const rows = this.#byForm.get(form);
    if (rows === undefined) {
      this.#byForm.set(form, [row]);
      return;
    }
    const owner = rows[0] as Row;
    if (owner.term !== row.term) {
      const better = row.weight - owner.weight || row.role - owner.role;
      if (owner.term < 0 && row.term < 0) for (const each of rows) each.term = OF_SEVERAL;
      else if (owner.term < 0 || (row.term >= 0 && better < 0)) this.#byForm.set(form, [row]);
      return;
    }
    this.#merge(rows, row);
  }

  /** Another spelling of the same term: Latin ones differ in spacing and are all kept. */
  #merge(rows: Row[], row: Row): void {
    const twin = rows.find(
      (other) => other.text === row.text || (other.script !== 'latin' && row.script !== 'latin'),
    );
    if (twin === undefined) {
      rows.push(row);
      return;
    }
    if (twin.script !== row.script) {
      twin.flags |= IS_BOTH_SCRIPTS;
      if (row.script === 'hans') {
        twin.text = row.text;
        twin.script = 'hans';
      }
    }
    twin.flags &= row.flags | ~ONLY_TOGETHER;
  }

  publicFrom({ isPrivate, text, flags }: Row): number {
    if (!isPrivate) return ALWAYS_PUBLIC;
    return publicFrom(this.#publicWeight.get(this.#formOf(text, flags)) ?? null);
  }

  has(text: string, flags: number): boolean {
    return this.#byForm.has(this.#formOf(text, flags));
  }

  /** Whether a form is that of a name, and not of a neighbour. */
  hasName(text: string, flags: number): boolean {
    const owner = this.#byForm.get(this.#formOf(text, flags))?.[0];
    return owner !== undefined && owner.term >= 0;
  }

  *[Symbol.iterator](): Generator<Row> {
    for (const rows of this.#byForm.values()) yield* rows;
  }
}

function indexTerms(terms: PackTerm[]): IndexedTerm[] {
  const positions = new Map(terms.map((term, position) => [term.id, position]));
  return terms.map(({ id, kind, weight, supportedBy = [] }) => {
    const supporters = supportedBy.flatMap((supporter) => positions.get(supporter) ?? []);
    return supporters.length === 0
      ? { id, kind, weight }
      : { id, kind, weight, supportedBy: supporters };
  });
}

/**
 * The stricter of two equal forms is asked first: names in quotation marks. Otherwise what is alike
 * stands together, since an index is read by many pages: names of one script, of one term.
 */
function inOrder(rows: Row[]): Row[] {
  const rankOf = ({ flags, script, term }: Row) =>
    ((flags & IS_QUOTED) !== 0 ? 0 : 4) + (script === 'latin' ? 0 : 2) + (term < 0 ? 1 : 0);
  return rows.sort((a, b) => rankOf(a) - rankOf(b) || a.term - b.term);
}

/**
 * Compiles terms to what a page gets: names and flags, no document text.
 *
 * One folded form belongs to one term: the one of lower weight number, then the better role, then
 * the first. Neighbours lose against names. Forms that follow from a listed name by a general rule
 * (第12届 from 第十二届) are added where nobody lists them.
 *
 * @param privateTerms ids of the terms that no page may find out; a name that a public term has as well is as
 *   public as that one
 * @param likeness of packs whose terms are among them
 */
export function compileIndex(
  terms: PackTerm[],
  privateTerms: ReadonlySet<string> = new Set(),
  likeness: readonly PackLikeness[] = [],
): CompiledIndex {
  const rows = new Rows();
  terms.forEach((term, position) => {
    for (const name of term.names) {
      const { variants } = traitsOf(name.language);
      const { text, quoted } = unquote(tidy(name.text, variants !== 'none'));
      rows.add({
        text,
        term: position,
        flags: flagsOf(term, name) | quoted,
        weight: term.weight,
        role: ROLES[name.role],
        script: scriptOf(name.language),
        isPrivate: privateTerms.has(term.id),
        plural: hasPlural(term, name) ? traitsOf(name.language).plural : null,
      });
    }
  });
  terms.forEach((term, position) => {
    for (const neighbour of term.neighbours ?? []) {
      const { text, quoted } = unquote(tidy(neighbour));
      const script = isLatinText(text) ? 'latin' : 'hans';
      if (rows.hasName(text, quoted)) continue;
      rows.add({
        text,
        term: neighbourOf(position),
        flags: quoted,
        weight: 4,
        role: 3,
        script,
        isPrivate: privateTerms.has(term.id),
        plural: null,
      });
    }
  });
  for (const row of [...rows]) {
    for (const text of [...derivedNames(row.text), ...pluralsOf(row)]) {
      if (rows.has(text, row.flags)) continue;
      rows.add({ ...row, text, flags: row.flags | IS_DERIVED });
    }
  }

  const listed = inOrder([...rows]);
  const content = {
    terms: indexTerms(terms),
    ...writeCharacters(
      listed.map((row) => row.text).join('\n'),
      likeness.map(({ characters }) => characters).join(''),
    ),
    termOf: writeColumn(stepsOf(listed.map((row) => row.term))),
    flags: writeColumn(listed.map((row) => row.flags)),
    publicFrom:
      privateTerms.size === 0 ? '' : writeColumn(listed.map((row) => rows.publicFrom(row))),
    likeness: likeness.map(({ characters: _, ...rest }) => rest),
  };
  return { hash: textHash(JSON.stringify(content)), ...content, tables: null };
}
