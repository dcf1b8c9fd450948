import { describe, expect, it } from 'vitest';
import { readWritten } from '../../importers/text/importText';

async function read(text: string, name = '') {
  const draft = await readWritten(text, [], name);
  if (draft.case !== 'document') throw new Error(draft.case);
  return draft.document;
}

async function blocksOf(text: string, name: string): Promise<string[]> {
  const { blocks } = await read(text, name);
  return blocks.map((block) =>
    block.type === 'heading'
      ? `${'#'.repeat(block.level)} ${block.text}`
      : `${block.type}: ${block.text}`,
  );
}

const PROSE = 'The lamp was lit at dusk.';

describe('reStructuredText', () => {
  it.each<[string, string, string[]]>([
    [
      'has levels by the order in which signs come, with lines above them or not',
      `=====\nLamps\n=====\n\nOil\n---\n\n${PROSE}\n\nWicks\n~~~~~\n\n${PROSE}\n\n油燈\n----\n\n${PROSE}`,
      [
        '# Lamps',
        '## Oil',
        `paragraph: ${PROSE}`,
        '### Wicks',
        `paragraph: ${PROSE}`,
        '## 油燈',
        `paragraph: ${PROSE}`,
      ],
    ],
    [
      'joins lines, and shows what marks are about',
      'The **lamp** is\n*lit* by ``a_match``, see `the rules <https://a.example>`__\nand :ref:`wicks <w>` of :class:`~lamps.Oil` [#a]_.\n\n.. [#a] Of cotton,\n   mostly.',
      [
        'paragraph: The lamp is lit by a_match, see the rules and wicks of Oil.',
        'note: Of cotton, mostly.',
      ],
    ],
    [
      'has lists, also within each other',
      '- one\n  goes on\n- two\n\n  with more\n\n  - inner\n\n1. first\n2. second',
      [
        'item: one goes on',
        'item: two',
        'paragraph: with more',
        'item: inner',
        'item: first',
        'item: second',
      ],
    ],
    [
      'has tables of three kinds, a row a block',
      '====  =====\nLamp  Year\n====  =====\nOil   1780\n油灯  1790\n====  =====\n\n+-----+------+\n| Gas | 1812 |\n+=====+======+\n| Arc | 1860 |\n+-----+------+\n\n.. list-table:: Bulbs\n   :header-rows: 1\n\n   * - Kind\n     - Year\n   * - Neon\n     - 1910',
      [
        'row: Lamp\tYear',
        'row: Oil\t1780',
        'row: 油灯\t1790',
        'row: Gas\t1812',
        'row: Arc\t1860',
        'paragraph: Bulbs',
        'row: Kind\tYear',
        'row: Neon\t1910',
      ],
    ],
    [
      'reads boxes, and leaves out what brings in something else',
      `.. note:: Mind the flame.\n\n.. image:: lamp.png\n   :alt: A lamp\n\n.. toctree::\n\n   other\n\n.. A comment\n   of two lines\n\n.. _lamp: https://a.example\n\nA lamp_ and a var_ stand there.`,
      ['paragraph: Mind the flame.', 'paragraph: A lamp and a var_ stand there.'],
    ],
    [
      'has quotations, and code as it is written',
      `He said::\n\n  light  it\n    now\n\n${PROSE}\n\n    It burnt\n    all night.`,
      [
        'paragraph: He said:',
        'paragraph: light  it\n  now',
        `paragraph: ${PROSE}`,
        'quote: It burnt all night.',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await blocksOf(text, 'lamps.rst')).toEqual(expected);
  });

  it('says in its first fields who wrote it, and when', async () => {
    const { title, author, date } = await read(
      `Lamps\n=====\n\n:Author: Ada Quill\n:Date: 2024-05-02\n\n${PROSE}`,
      'a.rst',
    );
    expect({ title, author, date }).toEqual({
      title: 'Lamps',
      author: 'Ada Quill',
      date: '2024-05-02',
    });
  });
});

describe('Org', () => {
  it.each<[string, string, string[]]>([
    [
      'has headings of stars without what plans tasks',
      `* TODO [#A] Lamps :work:\n  SCHEDULED: <2024-05-02 Thu>\n  :PROPERTIES:\n  :ID: 1\n  :END:\n${PROSE}\n** 灯芯\n*Bold* begins a line.`,
      ['# Lamps', `paragraph: ${PROSE}`, '## 灯芯', 'paragraph: Bold begins a line.'],
    ],
    [
      'has lists, tables and quotations',
      '- one\n  goes on\n+ [X] two\n1) three\n\n| Lamp | Year |\n|------+------|\n| Oil  | 1780 |\n#+BEGIN_QUOTE\nIt burnt\nall night.\n#+END_QUOTE\n#+BEGIN_SRC sh\n  light  it\n#+END_SRC',
      [
        'item: one goes on',
        'item: two',
        'item: three',
        'row: Lamp\tYear',
        'row: Oil\t1780',
        'quote: It burnt all night.',
        'paragraph:   light  it',
      ],
    ],
    [
      'shows what marks are about, and has notes of both kinds',
      'See [[https://a.example][the rules]] of /lamps/ and =a_b=[fn:1] on 2/3 of a/b.[fn:: Or so.]\n\n[fn:1] Of cotton,\nmostly.\n# a comment',
      [
        'paragraph: See the rules of lamps and a_b on 2/3 of a/b.',
        'note: Or so.',
        'note: Of cotton, mostly.',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await blocksOf(text, 'lamps.org')).toEqual(expected);
  });
});

describe('AsciiDoc', () => {
  it.each<[string, string, string[]]>([
    [
      'has headings of signs, a head that is no text, and its attributes',
      `= Lamps\nAda Quill <a@a.example>\nv1.0, 2024-05-02\n:toc:\n:fuel: oil\n\n== With {fuel} ==\n\n${PROSE}\n// a comment`,
      ['# Lamps', '## With oil', `paragraph: ${PROSE}`],
    ],
    [
      'has lists, also with more in an item, and terms with what they mean',
      '* one\n  goes on\n** inner\n. first\n+\nwith more\n\nlamp:: what gives light\nwick::\n  what burns',
      [
        'item: one goes on',
        'item: inner',
        'item: first',
        'paragraph: with more',
        'paragraph: lamp',
        'paragraph: what gives light',
        'paragraph: wick',
        'paragraph: what burns',
      ],
    ],
    [
      'has tables, whatever stands on a line of theirs',
      '.Lamps\n[cols="1,2"]\n|===\n|Lamp |Year\n\n|Oil\n|1780\n\n2+|Gas and arc\n|===',
      ['paragraph: Lamps', 'row: Lamp\tYear', 'row: Oil\t1780', 'row: Gas and arc'],
    ],
    [
      'has quotations, boxes, and code as it is written',
      `[quote, Ada Quill]\n____\nIt burnt\nall night.\n____\n\n[NOTE]\n====\n${PROSE}\n====\n\n[source,sh]\n----\nlight  *it*\n----\n\n////\nnothing\n////`,
      ['quote: It burnt all night.', `paragraph: ${PROSE}`, 'paragraph: light  *it*'],
    ],
    [
      'shows what marks are about, and has notes behind their paragraph',
      'A *lamp*footnote:[Of tin.] is _lit_ by `a_match`, see https://a.example[the rules] and <<w,wicks>>: 2 * 3 * 4.',
      ['paragraph: A lamp is lit by a_match, see the rules and wicks: 2 * 3 * 4.', 'note: Of tin.'],
    ],
    [
      'leaves attributes as they are written that nobody has said anything of',
      'The {constructor} of{sp}{tostring}.',
      ['paragraph: The {constructor} of {tostring}.'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await blocksOf(text, 'lamps.adoc')).toEqual(expected);
  });

  it('says below its title who wrote it, and when', async () => {
    const { title, author, date } = await read(
      `= Lamps\nAda Quill; Bo Reed\nv1.0, 2024-05-02\n\n${PROSE}`,
      'a.adoc',
    );
    expect({ title, author, date }).toEqual({
      title: 'Lamps',
      author: 'Ada Quill, Bo Reed',
      date: '2024-05-02',
    });
  });
});

describe('which markup a text is in', () => {
  it.each([
    ['Org by its keys', '#+TITLE: Lamps\n\n* Oil\n\nText.', '# Oil'],
    ['AsciiDoc by its title and sections', '= Lamps\n\n== Oil\n\nText.', '# Lamps'],
    ['reStructuredText by its directives', 'Oil\n+++\n\n.. note:: a\n\n.. tip:: b', '# Oil'],
    [
      'none where a line begins with a sign',
      '= 3 apples\n\nThat is what was left of them.',
      '= 3 apples',
    ],
  ])('is %s', async (_, text, first) => {
    expect((await blocksOf(text, 'notes.txt'))[0]).toContain(first);
  });
});
