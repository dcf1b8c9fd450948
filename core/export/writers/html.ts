import type { DefinitionSource } from '../../pack/types';
import type { Steps } from '../../steps';
import { cellsApart } from '../../text/cellsApart';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems, ExportOptions, ExportPassage, ExportTerm } from '../items';
import { createLossCount, type LossCount } from '../lossCount';
import { passageSource } from '../passageSource';
import { distinctPassages } from './cslItem';
import { escapeXml } from './xmlText';

/** A whole page in HTML. */
export function* writeHtml(items: ExportItems, options: ExportOptions): Steps<Exported> {
  const count = createLossCount();
  const title = escapeXml(count.line(items.title));
  const body = yield* htmlOf(items, options, count);
  return {
    holds: items.passages.length + items.terms.length,
    body: `<!doctype html>\n<html lang="${escapeXml(items.language)}">\n<meta charset="utf-8">\n<title>${title}</title>\n${body}\n</html>\n`,
    html: body,
    losses: count.losses(),
  };
}

/**
 * What word processors and mail take from the clipboard: block quotes, sections, links, and no style of ours.
 *
 * @param count of what is lost; what stands beside a text has one of its own
 */
export function* htmlOf(
  { passages, terms }: ExportItems,
  { words }: ExportOptions,
  count: LossCount,
): Steps<string> {
  const write = (text: string) => escapeXml(count.clean(text));
  const link = (text: string, address: string) => `<a href="${write(address)}">${write(text)}</a>`;
  const definitionSource = ({ title, url }: DefinitionSource) =>
    url === undefined ? write(title) : link(title, url);
  const lines = (text: string) =>
    cellsApart(text)
      .split(/\r\n|[\n\r]/)
      .map(write)
      .join('<br>');

  function quotation(passage: ExportPassage): string {
    const { source, text, reader, original } = passage;
    const ways = [
      ...(reader === null ? [] : [link(words.inReader, reader)]),
      ...(original === null ? [] : [link(words.original, original)]),
    ];
    const cite = source.url === null ? '' : ` cite="${write(source.url)}"`;
    const named = write(passageSource(passage));
    return [
      `<blockquote${cite} lang="${write(source.language)}"><p dir="auto">${lines(text)}</p></blockquote>`,
      `<p><bdi lang="${write(source.language)}">${named}</bdi>${ways.length === 0 ? '' : `<br>${ways.join(' · ')}`}</p>`,
    ].join('\n');
  }

  function* section(term: ExportTerm): Steps<string> {
    const { marks, definition, remark } = term;
    const facts = [words.kinds[term.kind], ...(marks === null ? [] : [words.times(marks.count)])];
    const ways = [
      ...(term.reader === null ? [] : [link(words.inReader, term.reader)]),
      ...(marks === null ? [] : [link(words.original, marks.link)]),
    ];
    const names = term.names.filter(
      ({ text, origin }) => origin !== 'generated' && text !== term.label,
    );
    return [
      `<h2>${write(term.label)}</h2>`,
      `<p>${[write(facts.join(' · ')), ...ways].join(' · ')}</p>`,
      ...(names.length === 0
        ? []
        : [
            `<p><b>${write(words.names)}</b></p>`,
            `<ul>${names.map(({ text, language }) => `<li lang="${write(language)}">${write(text)}</li>`).join('')}</ul>`,
          ]),
      ...(definition === null
        ? []
        : [
            `<p><b>${write(words.definition)}</b></p>`,
            `<blockquote><p dir="auto">${lines(definition.text)}</p></blockquote>`,
            ...(definition.source === undefined
              ? []
              : [`<p><cite>${definitionSource(definition.source)}</cite></p>`]),
          ]),
      ...(remark === null
        ? []
        : [`<p><b>${write(words.remark)}</b></p>`, `<p dir="auto">${lines(remark)}</p>`]),
      ...(term.passages.length === 0 ? [] : [`<p><b>${write(words.passages)}</b></p>`]),
      ...(yield* eachOf(term.passages, quotation)),
    ].join('\n');
  }

  const alone = distinctPassages(passages);
  const sections: string[] = [];
  for (const term of terms) {
    sections.push(yield* section(term));
    yield;
  }
  return [...sections, ...(yield* eachOf(alone, quotation))].join('\n');
}
