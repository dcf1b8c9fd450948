import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { unmount } from '../mounted';
import { openReader, settled } from './openReader';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

describe('the text of a passage', () => {
  it('is the document’s, character for character, with every mention a link', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    expect(reader.find('[data-passage="2"]').textContent).toBe(
      '各方都谈到网络空间命运共同体，也谈到网络空间的规则。',
    );
    expect(
      reader.all('[data-passage="2"] a').map((link) => [link.textContent, link.dataset.term]),
    ).toEqual([
      ['网络空间命运共同体', 'community'],
      ['网络空间', 'cyberspace'],
    ]);
  });

  it('shows the chosen term also inside the longer name of another', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=cyberspace');
    expect(reader.all('[data-passage="2"] mark').map((mark) => mark.textContent)).toEqual([
      '网络空间',
      '网络空间',
    ]);
    expect(reader.find('[data-passage="2"]').textContent).toBe(
      '各方都谈到网络空间命运共同体，也谈到网络空间的规则。',
    );
  });
});

describe('the column of a term', () => {
  it('opens on a mention and keeps passage and term in the address', async () => {
    const reader = await openReader('?document=mainland');
    expect(reader.find('aside').textContent).toContain('Choose an underlined term');
    await userEvent.click(reader.find('[data-passage="2"] a[data-term="community"]'));
    await settled();
    expect(reader.history.entries.at(-1)).toBe('?document=mainland&passage=2&term=community');
    expect(reader.find('aside h2').textContent).toBe('网络空间命运共同体');
    expect(reader.find('aside').textContent).toContain('Concept');
  });

  it('goes by the label in the script of the open document', async () => {
    const reader = await openReader('?document=taiwan&passage=1&term=community');
    expect(reader.find('aside h2').textContent).toBe('網路空間命運共同體');
    expect(reader.find('aside h2').lang).toBe('zh-Hant-TW');
  });

  it('gives names by language, without generated ones', async () => {
    const reader = await openReader('?document=mainland&term=community');
    expect(reader.all('aside dt').map((element) => element.textContent)).toEqual([
      'Simplified',
      'Taiwan',
      'English',
    ]);
    expect(reader.all('aside dd li').map((element) => element.textContent)).toEqual([
      '网络空间命运共同体',
      '网络命运共同体',
      '網路空間命運共同體',
      'community with a shared future in cyberspace',
    ]);
  });

  it('says of a descriptive name that it is not an established one', async () => {
    const reader = await openReader('?document=mainland&term=undp');
    const names = reader.all('aside dd li').map((element) => element.textContent);
    expect(names).toContain('UNDP');
    expect(names).toContain('United Nations Development Programmedescriptive; no established name');
  });

  it('shows a few names of a language and folds the others away', async () => {
    const reader = await openReader('?document=mainland&term=undp');
    const more = reader.find<HTMLDetailsElement>('aside details');
    expect(more.querySelector('summary')?.textContent).toBe('2 more');
    const acronym = reader.all('aside li').find((name) => name.textContent === 'UNDP');
    expect(acronym?.checkVisibility()).toBe(false);
    await userEvent.click(reader.find('aside summary'));
    expect(acronym?.checkVisibility()).toBe(true);
  });

  it('lists every passage of the term under its document', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=community');
    expect(
      reader
        .all('.term-document')
        .map((section) => [
          section.querySelector('h4 span')?.textContent,
          [...section.querySelectorAll('.term-excerpt')].map((link) => link.getAttribute('href')),
        ]),
    ).toEqual([
      [
        '构建网络空间命运共同体',
        [
          '?document=mainland&passage=2&term=community',
          '?document=mainland&passage=5&term=community',
        ],
      ],
      ['務實推進網路空間命運共同體', ['?document=taiwan&passage=1&term=community']],
    ]);
    expect(reader.all('.term-excerpt mark').map((mark) => mark.textContent)).toEqual([
      '网络空间命运共同体',
      '网络命运共同体',
      '網路空間命運共同體',
    ]);
  });

  it('leads to a passage of the other document with the term still chosen', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=community');
    await userEvent.click(reader.find('.term-excerpt[href*="taiwan"]'));
    await settled();
    expect(reader.find('h1').textContent).toBe('務實推進網路空間命運共同體');
    expect(reader.find('[aria-current="true"]').textContent).toContain('十年來');
    expect(reader.find('aside [role="status"]').textContent).toBe('3 of 3');
  });

  it('steps through the passages and goes round, the focus staying on the step', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=community');
    const status = () => reader.find('aside [role="status"]').textContent;
    const next = reader.find('[aria-label="Next passage"]');
    expect(status()).toBe('1 of 3');
    next.focus();
    const seen: (string | null)[] = [];
    for (let step = 0; step < 3; step++) {
      await userEvent.keyboard('{Enter}');
      await settled();
      seen.push(status());
      expect(document.activeElement).toBe(reader.find('[aria-label="Next passage"]'));
    }
    expect(seen).toEqual(['2 of 3', '3 of 3', '1 of 3']);
    await userEvent.click(reader.find('[aria-label="Previous passage"]'));
    await settled();
    expect(status()).toBe('3 of 3');
  });

  it('steps to the nearest passages from one that does not mention the term', async () => {
    const reader = await openReader('?document=mainland&passage=4&term=community');
    expect(reader.find('aside [role="status"]').textContent).toBe('3 in all');
    expect(reader.find('[aria-label="Previous passage"]').getAttribute('href')).toBe(
      '?document=mainland&passage=2&term=community',
    );
    expect(reader.find('[aria-label="Next passage"]').getAttribute('href')).toBe(
      '?document=mainland&passage=5&term=community',
    );
  });

  it('says so where the library does not have the term', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=gone');
    expect(reader.find('aside').textContent).toContain('This term is not in your library');
    expect(reader.find('aside').textContent).toContain('gone');
    await userEvent.click(reader.find('[aria-label="Close"]'));
    await settled();
    expect(reader.history.entries.at(-1)).toBe('?document=mainland&passage=2');
  });
});

describe('by keyboard alone', () => {
  it('reaches a mention, moves into the column on Enter and comes back on Escape', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    const mention = reader.find('[data-passage="2"] a[data-term="community"]');
    await userEvent.tab();
    expect(document.activeElement).toBe(mention);
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(document.activeElement).toBe(reader.find('aside h2'));
    await userEvent.tab();
    expect(document.activeElement).toBe(reader.find('[aria-label="Close"]'));
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(reader.all('aside h2')).toEqual([]);
    expect(document.activeElement).toBe(reader.find('[data-passage="2"] a[data-term="community"]'));
    expect(reader.history.entries.at(-1)).toBe('?document=mainland&passage=2');
  });

  it('skips bar and contents', async () => {
    const reader = await openReader('?document=mainland');
    reader.find('.reader-skip').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(reader.find('main'));
    await userEvent.tab();
    expect(reader.find('main').contains(document.activeElement)).toBe(true);
  });

  it('leaves the focus in the text when a mention is clicked', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    await userEvent.click(reader.find('[data-passage="2"] a[data-term="community"]'));
    await settled();
    expect(reader.find('aside').contains(document.activeElement)).toBe(false);
  });
});
