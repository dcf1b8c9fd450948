import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { citation } from '../../../core/library/references/citation';
import { unmount } from '../mounted';
import { fixtureLibrary } from './fixtureLibrary';
import { ADDRESS, openReader, settled } from './openReader';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

const outcome = '.passage-actions [role="status"]';

function buttonNamed(reader: { all(selector: string): HTMLElement[] }, name: string): HTMLElement {
  const found = reader.all('.passage-actions button').find((each) => each.textContent === name);
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

describe('the target passage', () => {
  it('is cited verbatim, with its source, and confirmed to eye and ear', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    expect(reader.find(outcome).textContent).toBe('');
    await userEvent.click(buttonNamed(reader, 'Copy citation'));
    await settled();
    expect(reader.copied).toEqual([citation(fixtureLibrary(), 'mainland', 2)]);
    expect(reader.copied[0]).toContain('各方都谈到网络空间命运共同体，也谈到网络空间的规则。');
    expect(reader.find(outcome).textContent).toBe('Citation copied');
  });

  it('has a link of its own that can be copied', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=community');
    await userEvent.click(buttonNamed(reader, 'Copy link'));
    await settled();
    expect(reader.copied).toEqual([`${ADDRESS}?document=mainland&passage=2`]);
    expect(reader.find(outcome).textContent).toBe('Link copied');
  });

  it('forgets the confirmation when another passage is chosen', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    await userEvent.click(buttonNamed(reader, 'Copy citation'));
    await settled();
    reader.find('[aria-label="Link to passage 4"]').click();
    await settled();
    expect(reader.find(outcome).textContent).toBe('');
  });

  it('is given to copy by hand where the clipboard refuses', async () => {
    const reader = await openReader('?document=mainland&passage=2', {
      onCopy: () => Promise.reject(new DOMException('Denied.', 'NotAllowedError')),
    });
    await userEvent.click(buttonNamed(reader, 'Copy citation'));
    await settled();
    expect(reader.find(outcome).textContent).toContain('did not allow copying');
    const area = reader.find<HTMLTextAreaElement>('textarea');
    expect(area.value).toBe(citation(fixtureLibrary(), 'mainland', 2));
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
  });

  it('leads to its place in the original where that has an address', async () => {
    const reader = await openReader('?document=mainland&passage=2');
    const link = reader.find('.passage-actions a');
    expect(link.getAttribute('href')).toMatch(
      /^https:\/\/news\.example\/mainland\?id=1#.*:~:text=/,
    );
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(link.getAttribute('target')).toBe('_blank');
    const without = await openReader('?document=taiwan&passage=1');
    expect(without.all('.passage-actions a')).toEqual([]);
  });
});

describe('a document', () => {
  it('says at its end that the copy breaks off, with the way to the rest', async () => {
    const reader = await openReader('?document=mainland');
    expect(reader.find('.document-end').textContent).toContain('Our copy breaks off here');
    expect(reader.find('.document-end a').getAttribute('href')).toMatch(
      /^https:\/\/news\.example\//,
    );
    const whole = await openReader('?document=taiwan');
    expect(whole.find('.document-end').textContent).not.toContain('breaks off');
  });

  it('names what is known of its source and leaves out what is not', async () => {
    const reader = await openReader('?document=mainland');
    expect(reader.all('.document-source > *').map((part) => part.textContent)).toEqual([
      '示例安全中心',
      'May 17, 2024',
      'Open the original',
    ]);
    const other = await openReader('?document=taiwan');
    expect(other.all('.document-source > *').map((part) => part.textContent)).toEqual([
      '王小明',
      '示例網',
      'November 11, 2025',
    ]);
  });
});
