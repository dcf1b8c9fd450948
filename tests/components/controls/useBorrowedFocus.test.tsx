import { useRef, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useBorrowedFocus } from '../../../components/controls/useBorrowedFocus';
import { mount, unmount } from '../mounted';

function Form({ onClose }: { onClose(): void }) {
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form);
  return (
    <form
      ref={form}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <button type="button">Help</button>
      <input disabled aria-label="Number" />
      <textarea aria-label="Words" />
    </form>
  );
}

function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <main>
      <input type="search" aria-label="Search" />
      <button type="button" onClick={() => setOpen(true)}>
        Write
      </button>
      <button type="button" onClick={() => setOpen(false)}>
        Close
      </button>
      {isOpen && <Form onClose={() => setOpen(false)} />}
    </main>
  );
}

const focused = () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent;

beforeEach(async () => {
  mount(<Page />);
  await userEvent.click(page.getByRole('button', { name: 'Write' }));
});
afterEach(unmount);

describe('a form that opens in its place', () => {
  test('has the focus in the first field that can be written in', async () => {
    await expect.poll(focused).toBe('Words');
  });

  test('gives it back to what opened it', async () => {
    await expect.poll(focused).toBe('Words');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Write');
  });

  test('leaves it where the reader has moved it', async () => {
    await expect.poll(focused).toBe('Words');
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    await expect.poll(() => document.querySelector('form')).toBeNull();
    expect(focused()).toBe('Close');
  });
});
