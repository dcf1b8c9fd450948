import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createLibrary } from '../../../core/library/createLibrary';
import { passageReference } from '../../../core/library/references/makeReference';
import { referenceQuery, searchQuery } from '../../../core/readerAddress';
import { referenceText } from '../../../core/reference';
import { fakeExportTools } from '../export/fakeExportTools';
import { accessibilityProblems, unmount } from '../mounted';
import { fixtureLibrary } from './fixtureLibrary';
import { openReader, settled } from './openReader';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

const library = fixtureLibrary();
const reference = passageReference(library, 'mainland', 2);
if (reference === null) throw new Error('There is no reference.');
const written = referenceText(reference);

async function copiedFrom(query: string): Promise<string> {
  const tools = fakeExportTools();
  await openReader(query, { tools });
  page.getByRole('button', { name: 'Link for a colleague' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await settled();
  return tools.copied[0]?.text ?? '';
}

describe('a link for a colleague', () => {
  it('is copied with the address of the original, and leads to the passage', async () => {
    const lines = (await copiedFrom('?document=mainland&passage=2')).split('\n');
    expect(lines[0]).toBe(written);
    expect(lines[1]).toMatch(/^https:\/\/news\.example\/mainland\?id=1#.*:~:text=/);
    for (const query of [referenceQuery(written), searchQuery(lines.join('\n'))]) {
      const reader = await openReader(query);
      expect(reader.find('[aria-current="true"]').dataset.passage).toBe('2');
    }
  });

  it('leads to a term', async () => {
    const copied = await copiedFrom('?term=community');
    const reader = await openReader(referenceQuery(copied));
    expect(reader.all('.term-page')).toHaveLength(1);
  });

  it.each([
    ['the pack', createLibrary([]), 'is not in your library', 'version'],
    [
      'a pack that is on',
      createLibrary(library.packs.map((pack) => ({ ...pack, enabled: false }))),
      'is switched off',
      'Switch it on',
    ],
    [
      'the document',
      createLibrary(library.packs.map((pack) => ({ ...pack, documents: [], version: '9' }))),
      '(“mainland”) is not in your library',
      'in version 9',
    ],
  ])('says that %s is missing, and what to do', async (_, other, title, hint) => {
    const versioned = referenceText({
      ...(reference as NonNullable<typeof reference>),
      version: '7',
    });
    const reader = await openReader(referenceQuery(versioned), { library: other });
    expect(reader.find('h1').textContent).toContain(title);
    expect(reader.find('.choice').textContent).toContain(hint);
    expect(reader.find('.choice blockquote').textContent).toMatch(/^各方/);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('shows the document where its passage is gone, and says so', async () => {
    const gone = { ...(reference as NonNullable<typeof reference>) };
    gone.target = {
      case: 'passage',
      id: 'mainland',
      passage: 2,
      words: 'Something else altogether',
    };
    const reader = await openReader(referenceQuery(referenceText(gone)));
    expect(reader.find('.document-missing').textContent).toContain('Something else altogether…');
    expect(reader.all('[aria-current="true"].passage-text')).toEqual([]);
  });

  it('says that it cannot be read', async () => {
    const reader = await openReader(referenceQuery('pz sample'));
    expect(reader.find('h1').textContent).toBe('This link cannot be read');
  });
});
