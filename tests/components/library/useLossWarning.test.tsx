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

test('nobody is asked any more once all is kept', async () => {
  const { update } = mount(<Page isAtRisk />);
  await expect.poll(asks).toBe(true);
  update(<Page isAtRisk={false} />);
  await expect.poll(asks).toBe(false);
});
