import { useRef, useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useHeldFocus } from '../../../components/controls/useHeldFocus';
import { mount, unmount } from '../mounted';

afterEach(unmount);

/** Two lists of rows that can be deleted; an emptied list goes with its heading. */
function Lists() {
  const [lists, setLists] = useState([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
  const within = useRef<HTMLElement>(null);
  useHeldFocus(within);
  const without = (row: string) =>
    setLists(lists.map((rows) => rows.filter((each) => each !== row)));
  return (
    <main ref={within}>
      <button type="button">Search</button>
      {lists.map(
        (rows, at) =>
          rows.length > 0 && (
            <section key={at}>
              <h2>List</h2>
              <ul>
                {rows.map((row) => (
                  <li key={row}>
                    <a href="#row">{row}</a>
                    <button type="button" aria-label={`Delete ${row}`} onClick={() => without(row)}>
                      Delete
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </main>
  );
}

const focused = () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent;

/** Deletes a row by keyboard, and says what has the focus then. */
async function afterDeleting(row: string): Promise<string | null | undefined> {
  document.querySelector<HTMLElement>(`[aria-label="Delete ${row}"]`)?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.querySelector(`[aria-label="Delete ${row}"]`)).toBeNull();
  return focused();
}

describe('the focus on a row that is deleted', () => {
  test('goes to the row that takes its place, then to the one before', async () => {
    mount(<Lists />);
    expect(await afterDeleting('b')).toBe('Delete c');
    expect(await afterDeleting('c')).toBe('Delete a');
  });

  test('goes to the list that takes the place of an emptied one, and out of the last one', async () => {
    mount(<Lists />);
    for (const row of ['a', 'b']) await afterDeleting(row);
    expect(await afterDeleting('c')).toBe('Delete d');
    await afterDeleting('d');
    expect(await afterDeleting('e')).toBe('Search');
  });

  test('is left alone where it is on something else', async () => {
    mount(<Lists />);
    document.querySelector<HTMLElement>('main > button')?.focus();
    const row = document.querySelector<HTMLElement>('[aria-label="Delete a"]');
    row?.click();
    await expect.poll(() => document.querySelector('[aria-label="Delete a"]')).toBeNull();
    expect(focused()).toBe('Search');
  });
});
