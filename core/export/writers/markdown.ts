import type { Steps } from '../../steps';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems, ExportOptions, ExportPassage, ExportTerm } from '../items';
import { createLossCount, type LossCount } from '../lossCount';
import { passageSource } from '../passageSource';
import { distinctPassages } from './cslItem';
import { htmlOf } from './html';
import { inlineMarkdown, markdownLink, paragraphMarkdown } from './markdownText';

/** Passages as block quotes with their source and the ways back, terms as sections; HTML beside it. */
export function* writeMarkdown(items: ExportItems, options: ExportOptions): Steps<Exported> {
  const count = createLossCount();
  const writer = { ...options, count };
  const parts = [
    ...(options.hasFrontMatter ? [frontMatter(items, count)] : []),
    ...(items.terms.length > 1 ? [`# ${inlineMarkdown(count.line(items.title))}`] : []),
  ];
  for (const term of items.terms) {
    parts.push(yield* termSection(term, writer, items.terms.length > 1 ? '##' : '#'));
    yield;
  }
  const alone = distinctPassages(items.passages);
  for (const part of yield* eachOf(alone, (each) => quotation(each, writer))) parts.push(part);
  const html = yield* htmlOf(items, options, createLossCount());
  return {
    holds: items.passages.length + items.terms.length,
    body: `${parts.join('\n\n')}\n`,
    html,
    losses: count.losses(),
  };
}

type Writer = ExportOptions & { count: LossCount };

/** YAML, in which a text in JSON is the same text. */
function frontMatter({ title, passages, terms }: ExportItems, count: LossCount): string {
  const all = [...passages, ...terms.flatMap((term) => term.passages)];
  const sources = new Set(all.flatMap(({ source }) => (source.url === null ? [] : [source.url])));
  const lines = [
    `title: ${yaml(count.clean(title))}`,
    ...list('aliases', terms.length === 1 ? namesOf(terms[0]) : [], count),
    ...list('sources', [...sources], count),
    'tags: ["pangzhu"]',
  ];
  return ['---', ...lines, '---'].join('\n');
}

function list(name: string, values: readonly string[], count: LossCount): string[] {
  if (values.length === 0) return [];
  return [`${name}:`, ...values.map((value) => `  - ${yaml(count.clean(value))}`)];
}

/** JSON lets a few characters stand that YAML takes for line breaks or does not have. */
function yaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Regional forms that were made from other names are for finding, not for reading. */
function namesOf(term: ExportTerm | undefined): string[] {
  return (term?.names ?? [])
    .filter(({ text, origin }) => origin !== 'generated' && text !== term?.label)
    .map(({ text }) => text);
}

function* termSection(term: ExportTerm, writer: Writer, sign: string): Steps<string> {
  const { count, words } = writer;
  const heading = `${sign} ${inlineMarkdown(count.line(term.label))}`;
  const { marks, definition, remark } = term;
  const facts = [words.kinds[term.kind], ...(marks === null ? [] : [words.times(marks.count)])];
  const ways = [
    ...(term.reader === null ? [] : [markdownLink(words.inReader, term.reader)]),
    ...(marks === null ? [] : [markdownLink(words.original, marks.link)]),
  ];
  const names = namesOf(term);
  return [
    heading,
    [inlineMarkdown(facts.join(' · ')), ...ways].join(' · '),
    ...(names.length === 0
      ? []
      : [
          `**${inlineMarkdown(words.names)}**\n\n${names.map((name) => `- ${item(name, count)}`).join('\n')}`,
        ]),
    ...(definition === null
      ? []
      : [
          `**${inlineMarkdown(words.definition)}**`,
          quoted(paragraphMarkdown(count.clean(definition.text))) + definitionSource(term, count),
        ]),
    ...(remark === null
      ? []
      : [`**${inlineMarkdown(words.remark)}**`, paragraphMarkdown(count.clean(remark)).join('\n')]),
    ...(term.passages.length === 0 ? [] : [`**${inlineMarkdown(words.passages)}**`]),
    ...(yield* eachOf(term.passages, (passage) => quotation(passage, writer))),
  ].join('\n\n');
}

function item(name: string, count: LossCount): string {
  return paragraphMarkdown(count.line(name)).join('\n');
}

function definitionSource({ definition }: ExportTerm, count: LossCount): string {
  const source = definition?.source;
  if (source === undefined) return '';
  const title = count.line(source.title);
  const words =
    source.url === undefined ? inlineMarkdown(title) : markdownLink(title, count.line(source.url));
  return `\n>\n> — ${words}`;
}

function quotation(passage: ExportPassage, { count, words }: Writer): string {
  const { reader, original } = passage;
  const ways = [
    ...(reader === null ? [] : [markdownLink(words.inReader, count.line(reader))]),
    ...(original === null ? [] : [markdownLink(words.original, count.line(original))]),
  ];
  const named = count.line(passageSource(passage));
  const lines = paragraphMarkdown(count.clean(passage.text));
  const said = [
    ...lines,
    '',
    inlineMarkdown(named),
    ...(ways.length === 0 ? [] : ['', ways.join(' · ')]),
  ];
  return quoted(said);
}

function quoted(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}
