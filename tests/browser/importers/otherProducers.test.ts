import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../core/pack/drafts/draft';
import { importFile } from '../../../importers/importFile';
import { withoutPdf } from '../../importers/withoutPdf';

const options = {
  signal: new AbortController().signal,
  onProgress: () => {},
  encoding: null,
  pdf: withoutPdf,
};

const read = (name: string, bytes: Uint8Array): Promise<Draft> =>
  importFile({ name, type: '', bytes }, options);

async function blocksOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const draft = await read(name, bytes);
  if (draft.case !== 'document') throw new Error(draft.case);
  return draft.document.blocks.map((block) =>
    block.type === 'heading'
      ? `${'#'.repeat(block.level)} ${block.text}`
      : `${block.type}: ${block.text}`,
  );
}

const archive = (entries: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));

const PROSE = 'The lamp was lit at dusk, and nobody put it out before the morning came.';

/** A book of these parts, in their order; the spine may name them otherwise. */
function book(parts: Record<string, string>, css = '', spine = Object.keys(parts)): Uint8Array {
  const names = Object.keys(parts);
  return archive({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
    'a.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>${names
      .map((name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`)
      .join('')}</manifest><spine>${spine
      .map((name) => `<itemref idref="${name}"/>`)
      .join('')}</spine></package>`,
    'a.css': css,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, body]) => [
        `${name}.xhtml`,
        `<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`,
      ]),
    ),
  });
}

it('a part of a book is read once, however often its spine names it', async () => {
  const spine = Array.from({ length: 100_000 }, () => 'a');
  const bytes = book({ a: `<h1>One</h1><p>${PROSE}</p>`, b: `<p>${PROSE}</p>` }, '', [
    ...spine,
    'b',
  ]);
  expect(await blocksOf('book.epub', bytes)).toEqual([
    '# One',
    ...[PROSE, PROSE].map((text) => `paragraph: ${text}`),
  ]);
});

describe('a sheet that is a page', () => {
  const rows =
    '<table><tr><th>中文</th><th>English</th><th>定义</th></tr><tr><td>石桥</td><td>stone bridge</td><td>石头造的桥</td></tr><tr><td>渡口</td><td>ferry landing</td><td>过河的地方</td></tr></table>';
  const excel = '<html xmlns:x="urn:schemas-microsoft-com:office:excel">';
  const page = (opening: string, around = '') =>
    strToU8(`${opening}<head><meta charset="utf-8"></head><body>${around}${rows}</body></html>`);

  it.each([
    ['by its name', 'terms.xls', page('<html>')],
    ['by what Excel declares', 'terms.html', page(excel)],
  ])('is a term base, told %s', async (_, name, bytes) => {
    const draft = await read(name, bytes);
    if (draft.case !== 'entries') throw new Error(draft.case);
    expect(
      draft.entries.map(({ names, definition }) => [names.map(({ text }) => text), definition]),
    ).toEqual([
      [['石桥', 'stone bridge'], '石头造的桥'],
      [['渡口', 'ferry landing'], '过河的地方'],
    ]);
  });

  it.each([
    ['of another name', 'terms.html', page('<html>')],
    ['with text beside its table', 'terms.xls', page(excel, `<p>${PROSE}</p>`)],
  ])('is a document, if it is one %s', async (_, name, bytes) => {
    expect((await read(name, bytes)).case).toBe('document');
  });
});

it('is a Word file whatever its program calls the parts', async () => {
  const bytes = archive({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="text/main.xml"/></Relationships>',
    'text/main.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p></w:body></w:document>`,
  });
  expect(await blocksOf('lamp.docx', bytes)).toEqual([`paragraph: ${PROSE}`]);
});

it('has levels by size where a book has headings by their look alone', async () => {
  const css =
    '.a {\n font-size: 18pt;\n font-weight: bold;\n}\n.b {\n font-size: 13pt;\n font-weight: bold;\n}\n.c {\n font-size: 10pt;\n}';
  const heading = (name: string, text: string) => `<p><span class="${name}">${text}</span></p>`;
  const text = `<p><span class="c">${PROSE}</span></p>`;
  const body = `${heading('a', 'Lamps')}${text}${heading('b', 'Oil')}${text}${heading('b', 'Gas')}${text}${text}`;
  expect(await blocksOf('lamps.epub', book({ one: body }, css))).toEqual([
    '# Lamps',
    `paragraph: ${PROSE}`,
    '## Oil',
    `paragraph: ${PROSE}`,
    '## Gas',
    `paragraph: ${PROSE}`,
    `paragraph: ${PROSE}`,
  ]);
});

describe('notes of books', () => {
  const marked = (href: string) =>
    `<h1>Lamps</h1><p>${PROSE}<sup><a id="back1" href="${href}">1</a></sup></p>`;

  it('are told where each is a list of one term, in a part of its own', async () => {
    const note =
      '<dl id="n1"><dt>[<a href="one.xhtml#back1">←1</a>]</dt><dd><p>At eight.</p></dd></dl>';
    expect(await blocksOf('a.epub', book({ one: marked('two.xhtml#n1'), two: note }))).toEqual([
      '# Lamps',
      `paragraph: ${PROSE}`,
      'note: At eight.',
    ]);
  });

  it('have no brackets of a number that leads back', async () => {
    const note =
      '<aside class="footnote" id="n1" role="note"><span class="label"><span>[</span><a role="doc-backlink" href="#back1">1</a><span>]</span></span><p>At eight.</p></aside>';
    expect(await blocksOf('a.epub', book({ one: `${marked('#n1')}${note}` }))).toEqual([
      '# Lamps',
      `paragraph: ${PROSE}`,
      'note: At eight.',
    ]);
  });
});
