import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** Small files of each format, as programs write them, about one subject. */
const SENTENCE = '通济桥横跨西市河，是镇上最老的桥。';

const MARKDOWN = `---\ntitle: 石桥记\nauthor: 某人\ndate: 2020\n---\n\n# 石桥记\n\n## 通济桥\n\n${SENTENCE}\n\n- 长十丈\n- 宽一丈\n`;

const CSV = '中文,English,定义\n通济桥,Tongji Bridge,镇上最老的桥\n广济桥,Guangji Bridge,\n';

const TBX = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1"><langSec xml:lang="zh-CN"><termSec><term>西市河</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>Xishi River</term></termSec></langSec></conceptEntry>
</body></text></tbx>`;

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DOCX = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(
    `<w:document xmlns:w="${WORD}"><w:body><w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>桥志</w:t></w:r></w:p><w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p></w:body></w:document>`,
  ),
});

const EPUB = zipSync({
  mimetype: [strToU8('application/epub+zip'), { level: 0 }],
  'META-INF/container.xml': strToU8(
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  ),
  'book.opf': strToU8(
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">b</dc:identifier><dc:title>桥书</dc:title><dc:language>zh-CN</dc:language></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  ),
  'a.xhtml': strToU8(
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>a</title></head><body><h1>第一章</h1><p>${SENTENCE}</p></body></html>`,
  ),
});

/** Two pages in Helvetica, which every viewer has. */
function pdf(): Uint8Array {
  const lines = ['The old bridge crosses the river.', 'The new bridge does not.'];
  const content = (line: string) => `BT /F1 12 Tf 72 700 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R 6 0 R] /Count 2 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${content(line).length} >>\nstream\n${content(line)}\nendstream`,
    ]),
    '<< /Title (On bridges) >>',
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return strToU8(text);
}

/** Documents by the names of their files: what they are called, and words of their first passage. */
export const DOCUMENTS = [
  { file: 'bridge.md', bytes: MARKDOWN, title: '石桥记', words: '镇上最老的桥' },
  { file: 'bridge.pdf', bytes: pdf(), title: 'On bridges', words: 'The old bridge' },
  { file: 'bridge.docx', bytes: DOCX, title: '桥志', words: '镇上最老的桥' },
  { file: 'bridge.epub', bytes: EPUB, title: '桥书', words: '镇上最老的桥' },
] as const;

/** Term bases, with a name of each. */
export const TERM_BASES = [
  { file: 'bridges.csv', bytes: CSV, name: '广济桥' },
  { file: 'rivers.tbx', bytes: TBX, name: '西市河' },
] as const;

/** Files in a folder of their own, until they are thrown away. */
export function fileFolder(): {
  write(name: string, bytes: string | Uint8Array): string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-brought-'));
  return {
    write(name, bytes) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
