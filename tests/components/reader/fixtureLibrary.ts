import type { Library, Mention } from '../../../core/library/library';
import type { Pack, PackDocument, PackTerm } from '../../../core/pack/types';
import { indexWithoutNames } from '../../indexWithoutNames';

const COMMUNITY: PackTerm = {
  id: 'community',
  kind: 'concept',
  weight: 1,
  names: [
    { text: '网络空间命运共同体', language: 'zh-Hans', role: 'label' },
    { text: '网络命运共同体', language: 'zh-Hans', role: 'alias' },
    { text: '網路空間命運共同體', language: 'zh-Hant-TW', role: 'label' },
    { text: '網絡空間命運共同體', language: 'zh-Hant', role: 'alias', origin: 'generated' },
    { text: 'community with a shared future in cyberspace', language: 'en', role: 'label' },
  ],
};

const CYBERSPACE: PackTerm = {
  id: 'cyberspace',
  kind: 'concept',
  weight: 3,
  names: [
    { text: '网络空间', language: 'zh-Hans', role: 'label' },
    { text: '網路空間', language: 'zh-Hant-TW', role: 'label' },
    { text: 'cyberspace', language: 'en', role: 'label' },
  ],
};

const PROGRAMME: PackTerm = {
  id: 'undp',
  kind: 'organisation',
  weight: 2,
  neighbours: ['联合国开发集团', 'UN Development Group'],
  supportedBy: ['community'],
  names: [
    { text: '联合国开发计划署', language: 'zh-Hans', role: 'label' },
    { text: 'UNDP', language: 'en', role: 'acronym', ambiguous: true },
    { text: 'UN Development Programme', language: 'en', role: 'alias' },
    { text: 'UN Development Program', language: 'en', role: 'alias' },
    { text: 'U.N. Development Program', language: 'en', role: 'alias' },
    {
      text: 'United Nations Development Programme',
      language: 'en',
      role: 'label',
      origin: 'descriptive',
    },
  ],
};

export const MAINLAND: PackDocument = {
  id: 'mainland',
  title: '构建网络空间命运共同体',
  author: null,
  publisher: '示例安全中心',
  date: '2024-05-17',
  language: 'zh-Hans',
  url: 'https://news.example/mainland?id=1#part',
  complete: false,
  blocks: [
    { type: 'byline', text: '示例安全中心' },
    { type: 'paragraph', text: '各方都谈到网络空间命运共同体，也谈到网络空间的规则。' },
    { type: 'heading', level: 2, text: '时代背景' },
    { type: 'paragraph', text: '联合国开发计划署（UNDP）参与其中。' },
    { type: 'paragraph', text: '这一段没有提到任何词条。' },
    { type: 'heading', level: 2, text: '重点任务' },
    { type: 'heading', level: 3, text: '第一项' },
    { type: 'paragraph', text: '任务之一，是让网络命运共同体落到实处，各方都能参与。' },
  ],
};

export const TAIWAN: PackDocument = {
  id: 'taiwan',
  title: '務實推進網路空間命運共同體',
  author: '王小明',
  publisher: '示例網',
  date: '2025-11-11',
  language: 'zh-Hant-TW',
  url: null,
  complete: true,
  blocks: [
    { type: 'paragraph', text: '十年來,網路空間命運共同體的理念為人熟知。' },
    { type: 'heading', level: 2, text: '理念' },
    { type: 'paragraph', text: '網路空間需要秩序。' },
  ],
};

/** A document of every kind of block, over three pages. */
export const KINDS: PackDocument = {
  id: 'kinds',
  title: '网络空间的规则',
  author: '王小明',
  publisher: null,
  date: '2024-05',
  language: 'zh-Hans',
  url: null,
  complete: null,
  file: { name: 'rules.pdf', imported: '2026-11-28' },
  blocks: [
    { type: 'heading', level: 1, text: '网络空间的规则', page: 1 },
    { type: 'byline', text: '王小明', page: 1 },
    { type: 'heading', level: 2, text: '第一章 概念', page: 1 },
    {
      type: 'paragraph',
      text: '各方都谈到网络空间命运共同体，也谈到网络空间的规则。规则从哪里来，由谁来定，是这一章要回答的问题。',
      page: 1,
    },
    { type: 'heading', level: 3, text: '第一节 两种说法', page: 2 },
    { type: 'item', text: '一种说法，网络空间是各国主权的延伸。', page: 2 },
    {
      type: 'item',
      text: '另一种说法，网络空间是没有国界的公共领域，谁也不能单独为它立法。',
      page: 2,
    },
    {
      type: 'quote',
      text: '网络空间不是法外之地。网络空间是虚拟的，但运用网络空间的主体是现实的。',
      page: 2,
    },
    { type: 'heading', level: 4, text: '一、比较', page: 2 },
    { type: 'row', text: '名称\t英文\t年份', page: 2 },
    { type: 'row', text: '网络空间\tcyberspace\t1982', page: 2 },
    {
      type: 'row',
      text: '网络空间命运共同体\tcommunity with a shared future in cyberspace\t2015',
      page: 2,
    },
    { type: 'heading', level: 5, text: '（一）来源', page: 3 },
    { type: 'heading', level: 6, text: '1. 说明', page: 3 },
    { type: 'paragraph', text: '名称按首次见于文件的年份排列。', page: 3 },
    { type: 'note', text: '1. 年份以公开出版为准。', page: 3 },
    { type: 'credit', text: '（校对：李小红）', page: 3 },
  ],
};

/** A document as long as people's own libraries can be, the same mentions in every passage. */
export function longDocument(passages: number): PackDocument {
  return {
    ...MAINLAND,
    id: 'long',
    title: '长文',
    blocks: Array.from({ length: passages }, (_, position) => ({
      type: 'paragraph',
      text: `第${position + 1}段。${'各方都谈到网络空间命运共同体，也谈到网络空间的规则。'.repeat(1 + (position % 4))}`,
    })),
  };
}

/**
 * A library whose mentions are found by plain search for names, so that the reader's tests do not
 * hang on the matcher. Inner names count as mentions of their term, as in the real one.
 */
export function fixtureLibrary(
  documents: PackDocument[] = [MAINLAND, TAIWAN],
  terms: PackTerm[] = [COMMUNITY, CYBERSPACE, PROGRAMME],
): Library {
  const pack: Pack = {
    formatVersion: 2,
    id: 'fixture',
    title: 'Fixture',
    private: true,
    enabled: true,
    documents,
    terms,
  };
  const libraryDocuments = documents.map((document) => ({
    ...document,
    pack: pack.id,
    passageCount: document.blocks.filter(({ type }) => type !== 'heading').length,
    passages: document.blocks
      .filter((block) => block.type !== 'heading')
      .map((block, position) => ({
        document: document.id,
        number: position + 1,
        text: block.text,
        ...(block.page !== undefined && { page: block.page }),
      })),
  }));
  const passages = libraryDocuments.flatMap((document) => document.passages);
  const mentions = passages.flatMap((passage) =>
    terms.flatMap((term) =>
      placesOf(term, passage.text).map((range) => ({
        ...range,
        term: term.id,
        document: passage.document,
        passage: passage.number,
      })),
    ),
  );
  const mentionsByPassage = Map.groupBy(mentions, (mention) => keyOf(mention));
  const document = (id: string) => libraryDocuments.find((each) => each.id === id) ?? null;
  const mentionsOf = (term: string) => mentions.filter((mention) => mention.term === term);
  const passagesOf = (term: string) => {
    const wanted = new Set(mentionsOf(term).map(keyOf));
    return passages.filter((passage) =>
      wanted.has(keyOf({ document: passage.document, passage: passage.number })),
    );
  };
  return {
    packs: [pack],
    privatePacks: new Set(),
    documents: libraryDocuments,
    leftOut: [],
    terms,
    index: indexWithoutNames('fixture'),
    document,
    term: (id) => terms.find((term) => term.id === id) ?? null,
    passage: (id, number) => document(id)?.passages[number - 1] ?? null,
    mentionsOf,
    mentionsIn: (id, passage) =>
      outermost(mentionsByPassage.get(keyOf({ document: id, passage })) ?? []),
    termsIn: (text) =>
      new Set(terms.filter((term) => placesOf(term, text).length > 0).map((term) => term.id)),
    placesOf: (term) =>
      passagesOf(term).map(({ document: id, number }) => ({ document: id, passage: number })),
    passagesOf,
  };
}

function keyOf({ document, passage }: { document: string; passage: number }): string {
  return `${document} ${passage}`;
}

function placesOf(term: PackTerm, text: string): { start: number; end: number }[] {
  return term.names.flatMap((name) =>
    [...text.matchAll(new RegExp(name.text, 'gu'))].map((found) => ({
      start: found.index,
      end: found.index + name.text.length,
    })),
  );
}

function outermost(mentions: Mention[]): Mention[] {
  return mentions
    .filter(
      (inner) =>
        !mentions.some(
          (outer) =>
            outer !== inner &&
            outer.start <= inner.start &&
            outer.end >= inner.end &&
            outer.end - outer.start > inner.end - inner.start,
        ),
    )
    .sort((one, other) => one.start - other.start);
}
