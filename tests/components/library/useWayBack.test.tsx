import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useWayBack } from '../../../components/library/useWayBack';
import { mount, unmount } from '../mounted';

/** A page of many rows, one of which is gone as soon as the reader has been away. */
function Rows() {
  const [away, setAway] = useState<number | null>(null);
  const [gone, setGone] = useState<number | null>(null);
  useWayBack(away !== null);
  if (away !== null) {
    return (
      <button type="button" onClick={() => setAway(null)}>
        Back
      </button>
    );
  }
  return (
    <main>
      <h1 tabIndex={-1}>Rows</h1>
      {[1, 2, 3].map((row) =>
        row === gone ? null : (
          <p key={row} style={{ marginBlock: '600px' }}>
            <button type="button" aria-label={`Open ${row}`} onClick={() => setAway(row)}>
              Open
            </button>
            <button
              type="button"
              onClick={() => {
                setGone(row);
                setAway(row);
              }}
            >
              Keep {row}
            </button>
          </p>
        ),
      )}
    </main>
  );
}

beforeEach(async () => {
  await page.viewport(600, 500);
  mount(<Rows />);
});
afterEach(unmount);

describe('who comes back to a page', () => {
  test('has the focus where they left, at the same place', async () => {
    document.querySelector('[aria-label="Open 2"]')?.scrollIntoView({ block: 'center' });
    const scrolled = scrollY;
    await userEvent.click(page.getByRole('button', { name: 'Open 2' }));
    await expect.poll(() => scrollY).toBe(0);
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await expect.poll(() => document.activeElement?.ariaLabel).toBe('Open 2');
    expect(scrollY).toBe(scrolled);
  });

  test('has it on the heading where that is gone', async () => {
    await userEvent.click(page.getByRole('button', { name: 'Keep 3' }));
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await expect.poll(() => document.activeElement?.localName).toBe('h1');
  });

  test('is not sent anywhere by a page that was not left', () => {
    expect(document.activeElement).toBe(document.body);
  });
});
