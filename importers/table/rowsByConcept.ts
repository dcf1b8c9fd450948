import { statedLanguage } from '../draft/statedLanguage';
import { foldedHeader, roleOfHeader } from './headerWords';

const LANGUAGE =
  /^(?:lang(?:uage)?s?|language code|locale|sprache|langue|语言|語言|语种|語種|言語|언어)$/;
const CONCEPT =
  /^(?:(?:concept|entry|term|record)[ _-]?(?:id|number|no)|id|概念(?:id|编号|編號)?|条目编号|序号|編號|编号)$/;
/** Of the rows, as many say a language at least. */
const MOST = 0.8;
const FEWEST_ROWS = 2;

/**
 * A table with a row for each name, which says its language, as one with a row for each concept and a column for each language: rows
 * belong together by the number of their concept. Other tables are left as they are.
 *
 * @param rows with their header
 */
export function rowsByConcept(rows: readonly string[][]): string[][] {
  const [header = [], ...body] = rows;
  const folded = header.map(foldedHeader);
  const language = folded.findIndex((word) => LANGUAGE.test(word));
  const name = folded.findIndex((word, column) => column !== language && isName(word));
  if (language === -1 || name === -1 || body.length < FEWEST_ROWS) return [...rows];
  const tags = body.map((row) => tagOf(row[language] ?? ''));
  if (tags.filter((tag) => tag !== null).length < body.length * MOST) return [...rows];
  const concept = folded.findIndex((word) => CONCEPT.test(word));
  const tagged = [...new Set(tags.filter((tag) => tag !== null))];
  const rest = header.flatMap((_, column) => ([language, name].includes(column) ? [] : [column]));
  const concepts = new Map<string, string[][]>();
  for (const [at, row] of body.entries()) {
    const key = row[concept] ?? `row ${at}`;
    const gathered = concepts.get(key) ?? [...tagged, ...rest].map((): string[] => []);
    concepts.set(key, gathered);
    const tag = tags[at];
    if (tag !== null && tag !== undefined) addTo(gathered[tagged.indexOf(tag)], row[name]);
    for (const [place, column] of rest.entries()) {
      addTo(gathered[tagged.length + place], row[column]);
    }
  }
  return [
    [...tagged, ...rest.map((column) => header[column] ?? '')],
    ...[...concepts.values()].map((cells) => cells.map((cell) => cell.join('\n'))),
  ];
}

const isName = (word: string) => {
  const role = roleOfHeader(word);
  return role?.case === 'name' && role.language === null;
};

/** The language that a cell says, by its tag or by its name. */
function tagOf(cell: string): string | null {
  const role = roleOfHeader(cell);
  return role?.case === 'name' && role.language !== null ? role.language : statedLanguage(cell);
}

function addTo(cell: string[] | undefined, text: string | undefined): void {
  if (cell !== undefined && text !== undefined && text !== '' && !cell.includes(text))
    cell.push(text);
}
