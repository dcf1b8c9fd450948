import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { setSite } from '../../../services/background/siteSwitch';
import { forgetTab, reportMarks, updateButton } from '../../../services/background/tabButton';
import { readMarks } from '../../../services/stores/tabMarks';
import { installLocks } from '../fakes/locks';
import { installScripting } from '../fakes/scripting';
import { installTabs } from '../fakes/tabs';

type Tab = Parameters<typeof updateButton>[0];

const tab = { id: 4, url: 'https://here.example/' } as Tab;
/** What a tab has by the manifest. */
const OWN_ICON = '/icons/16.png';
let icon: string;
/** How often an icon was set, which costs the browser more than anything else here. */
let drawn: number;

beforeEach(() => {
  icon = OWN_ICON;
  drawn = 0;
  fakeBrowser.reset();
  installLocks();
  installScripting();
  installTabs([{ id: 4, url: 'https://here.example/', frames: [] }]);
  Object.assign(fakeBrowser.action, {
    setIcon: async ({ path }: { path: Record<number, string> }) => {
      drawn += 1;
      icon = path[16] ?? '';
    },
  });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, values: string[]) => [key, ...values].join(' '),
  });
});

const counts = (...terms: string[]) => terms.map((term) => ({ term, count: 1, variants: 0 }));

async function button() {
  const text = await fakeBrowser.action.getBadgeText({ tabId: 4 });
  const title = await fakeBrowser.action.getTitle({ tabId: 4 });
  return `${text}|${title}|${icon}`;
}

/** What browsers do when a tab goes to another page. */
async function navigate(): Promise<void> {
  // The types know no `null`, which is how a tab's own title is taken away.
  await fakeBrowser.action.setTitle({ tabId: 4, title: null as unknown as string });
  await fakeBrowser.action.setBadgeText({ tabId: 4, text: '' });
  icon = OWN_ICON;
}

describe('the button of a tab', () => {
  it('counts the different terms of all frames', async () => {
    await Promise.all([
      reportMarks(tab, 0, 'top', counts('a', 'b')),
      reportMarks(tab, 7, 'inner', counts('b', 'c')),
    ]);
    expect(await button()).toBe('3|badgeTitleOn 3|/icons/16.png');
  });

  it('keeps its count while the page changes its own address', async () => {
    await reportMarks(tab, 0, 'top', counts('a'));
    await updateButton({ ...tab, url: 'https://here.example/next' });
    expect(await button()).toBe('1|badgeTitleOn 1|/icons/16.png');
  });

  it('forgets the marks of the page before, whoever hears of the new one first', async () => {
    await reportMarks(tab, 0, 'before', counts('a', 'b'));
    await reportMarks(tab, 7, 'frame before', counts('c'));
    await navigate();
    await reportMarks(tab, 0, 'after', counts('d'));
    await updateButton(tab);
    expect(await readMarks(4)).toEqual(counts('d'));
    await navigate();
    await updateButton(tab);
    expect(await button()).toBe('|badgeTitleOn 0|/icons/16.png');
    expect(await readMarks(4)).toEqual([]);
  });

  it('is not misled by the last word of the page before', async () => {
    await reportMarks(tab, 0, 'before', counts('a'));
    await navigate();
    await reportMarks(tab, 0, 'after', counts('b'));
    await reportMarks(tab, 0, 'before', []);
    expect(await readMarks(4)).toEqual(counts('b'));
  });

  it.each([
    [{ id: 4, url: 'https://off.example/' }, '|badgeTitleOff off.example|/icons/off-16.png'],
    [{ id: 4, url: 'chrome://newtab/' }, '|badgeTitleDenied|/icons/off-16.png'],
    [{ id: 4 }, '|badgeTitleDenied|/icons/off-16.png'],
  ])('is grey and says why: %o', async (page, expected) => {
    await setSite('off.example', 'off');
    await updateButton(page as Tab);
    expect(await button()).toBe(expected);
  });

  it('gets another icon only where it has the wrong one', async () => {
    await setSite('off.example', 'off');
    const off = { id: 4, url: 'https://off.example/' } as Tab;
    await updateButton(tab);
    await reportMarks(tab, 0, 'top', counts('a'));
    expect([icon, drawn]).toEqual([OWN_ICON, 0]);
    await navigate();
    await updateButton(off);
    await updateButton(off);
    expect([icon, drawn]).toEqual(['/icons/off-16.png', 1]);
    await navigate();
    await updateButton(off);
    expect([icon, drawn]).toEqual(['/icons/off-16.png', 2]);
    await setSite('off.example', 'on');
    await updateButton(off);
    expect([icon, drawn]).toEqual([OWN_ICON, 3]);
  });

  it('does not mind that the tab is closed meanwhile', async () => {
    Object.assign(fakeBrowser.action, {
      setTitle: async () => {
        throw new Error('No tab with id: 4.');
      },
    });
    await updateButton(tab);
    await reportMarks(tab, 0, 'top', counts('a'));
    await forgetTab(4);
    expect(await readMarks(4)).toEqual([]);
  });
});
