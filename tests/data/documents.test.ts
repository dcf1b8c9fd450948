import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackDocument } from '../../core/pack/types';
import { builtInPack } from '../../data/builtInPack';
import { givenUrl } from '../../scripts/givenFolder.mjs';

/**
 * The documents are their authors' words: not one character may change. The stored hash is that of
 * the body as it came, put together again from the blocks.
 */
interface Original {
  id: string;
  sha256: string;
  file: URL;
  /** The body of the original: without front matter, cover image and title. */
  bodyOf(original: string): string;
  /** The same text from the blocks. */
  rebuild(document: PackDocument): string;
}

const originals = givenUrl('documents/');

const ORIGINALS: Original[] = [
  {
    id: 'new-stage-2024',
    sha256: 'a02af515e4eaa8a269d1cb1a608f2c6e232cdcfc28810a6f6a42136edebcd35f',
    file: new URL('000_efef6a00c852388b.txt', originals),
    bodyOf(original) {
      const body = original.slice(original.indexOf('\n---\n') + '\n---\n'.length);
      const notBody = /^(?:# .*|!\[cover_image\].*)\n+/gm;
      return body.replace(notBody, '').trim();
    },
    rebuild: ({ blocks }) =>
      blocks
        .map((block) => (block.type === 'heading' ? `**${block.text}**` : block.text))
        .join('\n\n'),
  },
  {
    id: 'chinese-wisdom-2025',
    sha256: '07c1b173c3010e4c96a4f0c47dff21c927850399d8544ad0c93711b42b495a9e',
    file: new URL('001_c32746165f9d0d08.txt', originals),
    bodyOf: (original) => original.slice(original.indexOf('\n') + 1).trimEnd(),
    rebuild: ({ blocks }) => blocks.map(({ text }) => text).join('\n'),
  },
];

function documentOf(id: string): PackDocument {
  const document = builtInPack.documents.find((each) => each.id === id);
  if (!document) throw new Error(`The built-in pack lacks ${id}.`);
  return document;
}

describe.each(ORIGINALS)('$id', ({ id, sha256, file, bodyOf, rebuild }) => {
  it('keeps every character of the body', () => {
    const body = rebuild(documentOf(id));
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
  });

  it.skipIf(!existsSync(file))('equals the original, if that is at hand (else skipped)', () => {
    const original = readFileSync(file, 'utf8');
    expect(rebuild(documentOf(id))).toBe(bodyOf(original));
    expect(original).toContain(documentOf(id).title);
  });
});

describe('the first document', () => {
  const document = documentOf('new-stage-2024');

  it('says where it comes from, and that our copy breaks off', () => {
    const { blocks, ...about } = document;
    expect(about).toEqual({
      id: 'new-stage-2024',
      title: '构建网络空间命运共同体发展新阶段“新”在哪',
      author: null,
      publisher: '关键基础设施安全应急响应中心',
      date: '2024-05-17',
      language: 'zh-Hans',
      url: expect.stringMatching(/^https:\/\/mp\.weixin\.qq\.com\/s\?__biz=\S+#rd$/),
      complete: false,
    });
    expect(blocks.at(-1)?.text.endsWith('...')).toBe(true);
  });

  it('keeps its three headings as headings, not as passages', () => {
    expect(
      document.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text),
    ).toEqual([
      '新阶段网络空间命运共同体建设的时代背景',
      '新阶段构建网络空间命运共同体的新要求',
      '建设网络空间命运共同体新阶段的重点任务',
    ]);
  });

  it('has neither title nor cover image among its blocks', () => {
    for (const { text } of document.blocks) {
      expect(text).not.toBe(document.title);
      expect(text).not.toMatch(/cover_image|^#|\*\*/);
    }
  });
});

describe('the second document', () => {
  const document = documentOf('chinese-wisdom-2025');

  it('says where it comes from', () => {
    const { blocks: _, ...about } = document;
    expect(about).toEqual({
      id: 'chinese-wisdom-2025',
      title: '務實推進網路空間命運共同體建設,為世界貢獻中國智慧與中國方案',
      author: '沈逸',
      publisher: '中國網',
      date: '2025-11-11',
      language: 'zh-Hant-TW',
      url: 'http://big5.china.com.cn/opinion2020/2025-11/11/content_118171514.shtml',
      complete: true,
    });
  });

  it('begins with its byline, ends with its credit and has four headings', () => {
    const { blocks } = document;
    expect(blocks[0]).toEqual({
      type: 'byline',
      text: '沈逸,復旦大學網路空間國際治理研究基地主任',
    });
    expect(blocks.at(-1)).toEqual({ type: 'credit', text: '(審核:李小華、戚易斌、衛蕓輝)' });
    expect(blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual([
      '中國理念注重合作共贏',
      '中國積極將理念化作實踐',
      '中國理念超越政治分歧',
      '中國將繼續貢獻中國智慧和中國方案',
    ]);
  });
});
