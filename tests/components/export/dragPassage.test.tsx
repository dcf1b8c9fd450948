import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { unmount } from '../mounted';
import { fixtureLibrary } from '../reader/fixtureLibrary';
import { openReader } from '../reader/openReader';
import { fakeExportTools } from './fakeExportTools';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

/** What is in the hand when an element begins to be dragged. */
function dragged(from: Node): Record<string, string> {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/uri-list', 'native');
  from.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
  return Object.fromEntries(dataTransfer.types.map((type) => [type, dataTransfer.getData(type)]));
}

const textOf = (number: number) => fixtureLibrary().passage('mainland', number)?.text ?? '';

describe('a passage that is dragged out of the reader', () => {
  it('by its number is its text with its source, and the address of the original', async () => {
    const reader = await openReader('?document=mainland&passage=2', { tools: fakeExportTools() });
    const data = dragged(reader.find('.passage-target .passage-number'));
    expect(data['text/plain']).toContain(`${textOf(2)}\n——`);
    expect(data['text/html']).toContain(`<p dir="auto">${textOf(2)}</p>`);
    expect(data['text/uri-list']).toMatch(/^https:\/\/news\.example\/mainland\?id=1#.*:~:text=/);
  });

  it('has no address of ours, by which a page would know us', async () => {
    const reader = await openReader('?document=mainland&passage=2', { tools: fakeExportTools() });
    const data = dragged(reader.find('.passage-target .passage-number'));
    expect(JSON.stringify(data)).not.toContain('reader.html');
  });

  it('has no address where the original has none', async () => {
    const reader = await openReader('?document=taiwan&passage=1', { tools: fakeExportTools() });
    const data = dragged(reader.find('.passage-target .passage-number'));
    expect(Object.keys(data)).toEqual(['text/plain', 'text/html']);
  });

  it('by a selection is what is selected, with the source', async () => {
    const reader = await openReader('?document=mainland&passage=2', { tools: fakeExportTools() });
    const text = reader.find('.passage-target .passage-text');
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const first = walker.nextNode() as Text;
    document.getSelection()?.setBaseAndExtent(first, 0, first, 2);
    const data = dragged(text);
    expect(data['text/plain']?.split('\n')[0]).toBe(textOf(2).slice(0, 2));
    expect(data['text/plain']).toContain('——');
  });

  it('is left to the browser where something else is dragged', async () => {
    const reader = await openReader('?document=mainland&passage=2', { tools: fakeExportTools() });
    document.getSelection()?.removeAllRanges();
    expect(dragged(reader.find('.passage-target .mention'))).toEqual({ 'text/uri-list': 'native' });
  });
});
