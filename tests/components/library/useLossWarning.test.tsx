import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { useLossWarning } from '../../../components/library/useLossWarning';
import { mount, unmount } from '../mounted';

function Page({ isAtRisk }: { isAtRisk: boolean }) {
  useLossWarning(isAtRisk);
  return <p>{isAtRisk ? 'Files are waiting.' : 'All is kept.'}</p>;
}

afterEach(unmount);

/** Whether the browser would ask. */
const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

test.each([
  { isAtRisk: true, when: 'something would be lost' },
  { isAtRisk: false, when: 'nothing would be lost' },
])('whoever leaves is asked: $isAtRisk, where $when', async ({ isAtRisk }) => {
  mount(<Page isAtRisk={isAtRisk} />);
  await expect.poll(asks).toBe(isAtRisk);
});

// Without the tests' own wait for effects: what is drawn and what the browser asks have to go together.
test('nobody is asked any more from the moment that all is drawn as kept', () => {
  const root = document.createElement('div');
  render(<Page isAtRisk />, root);
  expect(asks()).toBe(true);
  render(<Page isAtRisk={false} />, root);
  expect(asks()).toBe(false);
});
