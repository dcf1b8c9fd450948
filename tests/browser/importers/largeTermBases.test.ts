import { expect, it } from 'vitest';
import { importFile } from '../../../importers/importFile';
import { markupParts } from '../../../importers/markup/markupParts';
import { withoutPdf } from '../../importers/withoutPdf';

const CONCEPTS = 3_000;
const options = {
  signal: new AbortController().signal,
  onProgress: () => {},
  encoding: null,
  pdf: withoutPdf,
};

const concept = (at: number) =>
  `<t:conceptEntry id="c${at}"><!-- <t:conceptEntry> --><t:langSec xml:lang="en"><m:definition>the ${at}th &amp; last</m:definition><t:termSec><t:term>bridge ${at}</t:term></t:termSec></t:langSec><t:langSec xml:lang="zh-CN"><t:termSec><t:term><![CDATA[石桥 </x> ${at}]]></t:term></t:termSec></t:langSec></t:conceptEntry>\n`;
/** A base whose names have prefixes that are declared around its concepts. */
const base = (concepts: string) =>
  `<?xml version="1.0"?><!DOCTYPE tbx><t:tbx xmlns:t="urn:iso:std:iso:30042:ed-2" xml:lang="en"><t:tbxHeader><t:title>Bridges</t:title></t:tbxHeader><t:text><t:body xmlns:m="urn:min?a&amp;b"><!-- <t:conceptEntry><t:term>none</t:term></t:conceptEntry> -->${concepts}</t:body></t:text></t:tbx>`;
const ALL = base(Array.from({ length: CONCEPTS }, (_, at) => concept(at)).join(''));

const read = (xml: string) =>
  importFile({ name: 'a.tbx', type: '', bytes: new TextEncoder().encode(xml) }, options);

it('are taken apart at their concepts, not at what comments say', () => {
  const parted = markupParts(ALL, ['conceptEntry']);
  expect(parted?.parts.length).toBeGreaterThan(5);
  expect(parted?.parts.join('').split('<t:conceptEntry id').length).toBe(CONCEPTS + 1);
  expect(parted?.frame).toContain('none');
});

it('come to the same in parts', async () => {
  const draft = await read(ALL);
  if (draft.case !== 'entries') throw new Error(draft.case);
  expect(draft.title).toBe('Bridges');
  expect(draft.entries).toHaveLength(CONCEPTS);
  expect(draft.entries[2_999]).toEqual({
    names: [
      { text: 'bridge 2999', language: 'en' },
      { text: '石桥 </x> 2999', language: 'zh-Hans' },
    ],
    definition: 'the 2999th & last',
    remark: null,
  });
});

it.each([
  ['cut within a concept', ALL.slice(0, -400)],
  ['cut behind the concepts', ALL.slice(0, -10)],
  ['with an end too many in a concept', ALL.replace('bridge 1500<', 'bridge 1500</t:x><')],
  ['with an entity of its own', ALL.replace('bridge 1500<', '&bridge;<')],
])('are refused as smaller ones are: %s', async (_, xml) => {
  await expect(read(xml)).rejects.toMatchObject({ reason: { case: 'notXml' } });
});
