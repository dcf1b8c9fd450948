import '../../../components/page.css';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createLibrary } from '../../../core/library/createLibrary';
import type { PackBlock } from '../../../core/pack/blocks';
import { makeDocument, makePack } from '../../core/pack/packs';
import { fakeExportTools } from '../export/fakeExportTools';
import { unmount } from '../mounted';
import { openReader } from './openReader';

afterEach(unmount);

const heading = (text: string): PackBlock => ({ type: 'heading', level: 1, text });
const paragraph = (text: string): PackBlock => ({ type: 'paragraph', text });

function openWith(blocks: PackBlock[], query = '?document=text') {
  const documents = [makeDocument('text', { title: '潮汐 电站', blocks })];
  const library = createLibrary([makePack({ documents })]);
  return openReader(query, { library, tools: fakeExportTools() });
}

const shown = (elements: HTMLElement[]) =>
  elements.filter((element) => element.offsetHeight > 0).map(({ textContent }) => textContent);

describe('the headings of a document', () => {
  it.each<[string, PackBlock[], string[]]>([
    ['the title once more', [heading('潮汐  电站'), paragraph('文'), heading('一')], ['一']],
    ['nothing but the title', [heading('潮汐 电站'), paragraph('文')], []],
    ['another heading', [heading('引言'), paragraph('文')], ['引言']],
    ['the title further down', [paragraph('文'), heading('潮汐 电站')], ['潮汐 电站']],
  ])(
    'with %s at the head are shown where they say more than the title',
    async (_, blocks, texts) => {
      const { all } = await openWith(blocks);
      expect(shown(all('[data-section]'))).toEqual(texts);
      // The contents may be folded.
      const listed = all('.contents-headings a').map(({ textContent }) => textContent);
      expect(listed).toEqual(texts);
    },
  );

  it('show the title once more where something is found in it', async () => {
    const { all } = await openWith(
      [heading('潮汐 电站'), paragraph('潮汐')],
      '?document=text&search=潮汐',
    );
    expect(shown(all('[data-section]'))).toEqual(['潮汐 电站']);
  });
});

describe('the main button of a menu', () => {
  it.each([
    ['a passage', '?document=text&passage=1', '.passage-actions'],
    ['the page of a term', '?term=cyber-sovereignty', '.page-ways'],
  ])('is as readable in the menu of %s as elsewhere', async (_, query, around) => {
    const { find } = await openWith([paragraph('网络主权')], query);
    find(`${around} .export > button`).focus();
    await userEvent.keyboard('{Enter}');
    const button = () => find('.export-menu:popover-open .button-main');
    await expect.poll(() => getComputedStyle(button()).backgroundColor).toBeTruthy();
    const elsewhere = document.createElement('button');
    elsewhere.className = 'button button-main';
    document.body.append(elsewhere);
    const wanted = getComputedStyle(elsewhere).color;
    expect(getComputedStyle(button()).color).toBe(wanted);
    elsewhere.remove();
  });
});
