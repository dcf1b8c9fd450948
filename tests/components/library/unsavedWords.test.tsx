import type { ComponentChild } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { PasteText } from '../../../components/library/bringing/PasteText';
import { DocumentFactsForm } from '../../../components/library/packs/DocumentFactsForm';
import { PackFactsForm } from '../../../components/library/packs/PackFactsForm';
import { PasteList } from '../../../components/library/terms/PasteList';
import { TermEditor } from '../../../components/library/terms/TermEditor';
import { NEW_TERM } from '../../../components/library/terms/termDraft';
import { mount, unmount } from '../mounted';

const nothing = () => {};
const FACTS = {
  title: '桥书',
  author: null,
  publisher: null,
  date: null,
  language: 'zh',
  url: null,
};
const FORMS: [string, ComponentChild][] = [
  [
    'a term',
    <TermEditor
      title="Term"
      task={{ case: 'new', selection: null }}
      term={NEW_TERM}
      isWhole
      readGenerated={null}
      propose={async () => []}
      count={async () => null}
      onSave={nothing}
      onCancel={nothing}
    />,
  ],
  [
    'what is told of a document',
    <DocumentFactsForm
      document="bridges"
      facts={FACTS}
      others={[]}
      onSave={nothing}
      onMove={nothing}
      onDelete={nothing}
      onCancel={nothing}
    />,
  ],
  [
    'what is told of a pack',
    <PackFactsForm
      pack="bridges"
      facts={{ title: 'Bridges', version: null }}
      onSave={nothing}
      onCancel={nothing}
    />,
  ],
  [
    'a list of terms',
    <PasteList
      task={{ case: 'list', text: '' }}
      packs={[]}
      newPack="Own"
      pack=""
      text=""
      onTake={nothing}
      onCancel={nothing}
    />,
  ],
  ['text to be brought in', <PasteText form="pasted" onText={nothing} onLeave={nothing} />],
];

afterEach(unmount);

/** Whether the browser would ask before it leaves. */
const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** The first of the form in which words are written. */
function firstField(): HTMLInputElement | HTMLTextAreaElement {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    'form textarea, form input:not([type=radio], [type=checkbox])',
  );
  if (field === null) throw new Error('The form has no field.');
  return field;
}

function write(words: string): void {
  const field = firstField();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

test.each(FORMS)(
  'whoever leaves %s is asked once there are words, and no more without',
  async (_, form) => {
    mount(form);
    expect(asks()).toBe(false);
    const before = firstField().value;
    write('some words');
    await expect.poll(asks).toBe(true);
    write(before);
    await expect.poll(asks).toBe(false);
    write('some words');
    await expect.poll(asks).toBe(true);
    unmount();
    expect(asks()).toBe(false);
  },
);
