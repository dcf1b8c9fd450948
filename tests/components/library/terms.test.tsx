import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TermsPart } from '../../../components/library/terms/TermsPart';
import type { PackName } from '../../../core/pack/types';
import { mount, unmount } from '../mounted';
import { fakeEditingSource, OWN_PACK } from './fakeEditingSource';
import { Terms } from './Terms';
import { SOVEREIGNTY, TERMS, TERMS_STATES } from './termsStates';

beforeEach(() => page.viewport(900, 800));
afterEach(unmount);

describe('a link that somebody has handed on', () => {
  test('is opened where it is pasted into the search field, which stays empty', async () => {
    const source = fakeEditingSource([SOVEREIGNTY]);
    mount(<Terms source={source} />);
    const field = page.getByRole('searchbox');
    await expect.element(field).toBeVisible();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ' pz sample/text#3?pack=样本\nhttps://example.org/');
    field
      .element()
      .dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    await expect.poll(() => source.asked).toEqual(['open pz sample/text#3?pack=样本']);
    expect((field.element() as HTMLInputElement).value).toBe('');
  });
});

describe('a term', () => {
  test('is made by keyboard alone, and taken back', async () => {
    const source = fakeEditingSource();
    mount(<Terms source={source} />);
    await expect.element(page.getByRole('button', { name: 'New term' })).toBeVisible();
    page.getByRole('button', { name: 'New term' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Another name' })).toHaveFocus();
    await userEvent.keyboard('数据大使馆{Enter}data embassy{Enter}');
    const names = page.getByRole('textbox', { name: 'Name', exact: true });
    await expect.poll(() => names.elements().length).toBe(2);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('“数据大使馆” is in your library.')).toBeVisible();
    expect(source.asked).toEqual(['create in own-notes']);
    expect(source.rows[0]?.term.names).toEqual([
      { text: '数据大使馆', language: 'zh-Hans', role: 'label' },
      { text: 'data embassy', language: 'en', role: 'label' },
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('Taken back: 数据大使馆')).toBeVisible();
    expect(source.rows).toEqual([]);
  });

  test('is kept with the name that is still being written, by a press as long as a hand takes', async () => {
    const source = fakeEditingSource();
    mount(<Terms source={source} />);
    await page.getByRole('button', { name: 'New term' }).click();
    await userEvent.keyboard('数据大使馆{Enter}data embassy');
    await page.getByRole('button', { name: 'Keep' }).click({ delay: 120 });
    await expect.element(page.getByText('“数据大使馆” is in your library.')).toBeVisible();
    expect(source.rows[0]?.term.names.map(({ text }) => text)).toEqual([
      '数据大使馆',
      'data embassy',
    ]);
  });

  test('tells of a name while it is written what else it may be called and where it stands', async () => {
    const traditional = { text: '數據大使館', language: 'zh-Hant', role: 'label' } as const;
    const propose = async (names: readonly PackName[]) =>
      names.some(({ text }) => text === traditional.text) || names.length === 0
        ? []
        : [traditional];
    mount(<Terms source={{ ...fakeEditingSource(), propose }} />);
    await page.getByRole('button', { name: 'New term' }).click();
    await userEvent.keyboard('数据大使馆');
    await expect.element(page.getByText('Stands in passages of your library: 1')).toBeVisible();
    await page.getByRole('button', { name: '數據大使館' }).click({ delay: 120 });
    const names = page.getByRole('textbox', { name: 'Name', exact: true });
    await expect.poll(() => names.elements().length).toBe(2);
    await expect.element(page.getByRole('textbox', { name: 'Another name' })).toHaveValue('');
  });

  test('without a name that can be found is not kept, and says why', async () => {
    const source = fakeEditingSource();
    mount(<Terms source={source} />);
    await page.getByRole('button', { name: 'New term' }).click();
    await userEvent.keyboard('——{Enter}');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('needs a name');
    expect(source.asked).toEqual([]);
  });

  test('is edited in its place; Escape leaves it as it was, with the focus where it was', async () => {
    const source = fakeEditingSource([SOVEREIGNTY]);
    mount(<Terms source={source} />);
    const row = page.getByRole('button', { name: /^网络主权/ });
    await row.click();
    await expect
      .element(page.getByRole('textbox', { name: 'Definition' }))
      .toHaveValue(SOVEREIGNTY.term.definition?.text ?? '');
    await userEvent.keyboard('x{Escape}');
    await expect.element(row).toHaveFocus();
    await row.click();
    await page.getByRole('textbox', { name: 'Your own remark' }).fill('read again');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(page.getByText('“网络主权” is changed.')).toBeVisible();
    expect(source.rows[0]?.term).toEqual({ ...SOVEREIGNTY.term, remark: 'read again' });
  });

  test('of the built-in pack has names and a remark to change, and can be hidden', async () => {
    mount(
      <TermsPart
        language="en"
        {...(TERMS_STATES['a term of the built-in pack is edited'] ?? TERMS)}
      />,
    );
    await expect.element(page.getByRole('button', { name: 'Hide “二十国集团”' })).toBeVisible();
    expect(page.getByRole('textbox', { name: 'Definition' }).elements()).toEqual([]);
    await expect.element(page.getByRole('textbox', { name: 'Your own remark' })).toBeVisible();
  });

  test('that would be marked everywhere is kept with a warning', async () => {
    mount(<Terms source={fakeEditingSource()} />);
    await page.getByRole('button', { name: 'New term' }).click();
    await userEvent.keyboard('网{Enter}');
    await expect.element(page.getByText('Would be marked all over most pages: 网')).toBeVisible();
  });

  test('gets the names that are proposed for it by one press', async () => {
    const onSave = vi.fn();
    const actions = { ...TERMS.actions, onSave };
    mount(
      <TermsPart
        language="en"
        {...TERMS}
        actions={actions}
        task={{ case: 'edit', id: SOVEREIGNTY.id }}
      />,
    );
    await page.getByRole('button', { name: 'Add all' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    const names = onSave.mock.calls[0]?.[2].names.map(({ text }: { text: string }) => text);
    expect(names).toEqual(['网络主权', '網路主權', 'cyber sovereignty', '網絡主權', '網路主權']);
  });

  test('is deleted, moved and duplicated from its row', async () => {
    const source = fakeEditingSource(
      [SOVEREIGNTY],
      [OWN_PACK, { id: 'other', title: 'Other', origin: 'own' }],
    );
    mount(<Terms source={source} />);
    const row = page.getByRole('button', { name: /^网络主权/ });
    await row.click();
    await page.getByRole('button', { name: 'Duplicate “网络主权”' }).click();
    await expect.poll(() => source.asked).toHaveLength(1);
    await page
      .getByRole('button', { name: /^网络主权/ })
      .first()
      .click();
    await page
      .getByRole('combobox', { name: 'Move “网络主权” to another pack' })
      .selectOptions('Other');
    await expect.poll(() => source.asked).toHaveLength(2);
    await page
      .getByRole('button', { name: /^网络主权/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Delete “网络主权”' }).click();
    await expect.element(page.getByText('“网络主权” is deleted.')).toBeVisible();
    expect(source.asked).toEqual([
      'duplicate cyber-sovereignty',
      'move cyber-sovereignty to other',
      'delete cyber-sovereignty',
    ]);
  });
});

describe('what was asked for elsewhere', () => {
  test('is done when the page opens, and when it is open already', async () => {
    const source = fakeEditingSource([SOVEREIGNTY]);
    source.wish = {
      case: 'new',
      selection: {
        text: '数据大使馆',
        sentence: '他们设立了数据大使馆。',
        title: '新闻',
        url: 'https://a.example',
      },
    };
    mount(<Terms source={source} />);
    await expect.element(page.getByText('他们设立了数据大使馆。')).toBeVisible();
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.poll(() => source.asked).toEqual(['create in own-notes from 新闻']);
    source.wishFor({ case: 'edit', id: SOVEREIGNTY.id });
    await expect.element(page.getByRole('form', { name: 'Edit “网络主权”' })).toBeVisible();
  });
});

describe('the list', () => {
  test('is found in by any name, and by pack', async () => {
    mount(<TermsPart language="en" {...TERMS} />);
    const shown = () => page.getByRole('listitem').elements().length;
    await page.getByRole('searchbox', { name: 'Find a term' }).fill('網路主權');
    await expect.poll(shown).toBe(1);
    await page.getByRole('searchbox', { name: 'Find a term' }).fill('');
    await page.getByRole('combobox', { name: 'Pack', exact: true }).selectOptions('互联网治理');
    await expect.poll(shown).toBe(1);
    await expect.element(page.getByRole('button', { name: /^二十国集团/ })).toBeVisible();
  });

  test('of twenty thousand terms draws a part of them, and arrows go along it', async () => {
    mount(<TermsPart language="en" {...(TERMS_STATES['twenty thousand terms'] ?? TERMS)} />);
    const rows = () => document.querySelectorAll('.term').length;
    expect(rows()).toBe(100);
    await page.getByRole('button', { name: 'Show more (19900 left)' }).click();
    await expect.poll(rows).toBe(600);
    const first = page.getByRole('button', { name: /^术语0$/ });
    first.element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await expect.element(page.getByRole('button', { name: /^术语1$/ })).toHaveFocus();
  });
});

describe('a list that is pasted', () => {
  test('shows what is recognised and what is not, and is taken', async () => {
    const source = fakeEditingSource();
    mount(<Terms source={source} />);
    await page.getByRole('button', { name: 'From a list' }).click();
    await expect.element(page.getByRole('button', { name: 'Take 0' })).toBeDisabled();
    await page
      .getByRole('textbox', { name: 'Paste lines or columns' })
      .fill('网络主权 = cyber sovereignty\n——\n数字鸿沟\t发达国家与发展中国家在使用网络上的差距。');
    await expect.element(page.getByText('Terms recognised: 2 · Lines refused: 1')).toBeVisible();
    await expect
      .element(page.getByText('Line 2 (“——”): there is no name to look for'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Take 2' }).click();
    await expect.element(page.getByText('Terms added: 2')).toBeVisible();
    expect(source.asked).toEqual(['add 2 to own-notes']);
  });
});

describe('what was generated for a term', () => {
  test('is shown, revoked and used again', async () => {
    const source = fakeEditingSource([SOVEREIGNTY]);
    source.readGenerated = async () => ({
      names: ['網路主權'],
      ambiguous: ['CS'],
      supporters: [{ id: 'digital-divide', label: 'digital divide' }],
    });
    mount(<Terms source={source} />);
    const edit = async () => {
      await page.getByRole('button', { name: '网络主权', exact: false }).first().click();
      await page.getByText('Generated and learned: 3').click();
    };
    await edit();
    for (const name of ['網路主權', 'CS', 'digital divide']) {
      await page.getByRole('button', { name: `Revoke: ${name}` }).click();
    }
    await page.getByRole('button', { name: 'Use again: CS' }).click();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect.poll(() => source.asked).toEqual(['save cyber-sovereignty']);
    const [row] = source.rows;
    expect(row?.term.rulings).toEqual({ without: ['網路主權'], unsupported: ['digital-divide'] });
    expect(row?.term.names).toEqual(SOVEREIGNTY.term.names);
    await edit();
    await page.getByRole('button', { name: 'Use again: 網路主權' }).click();
    await page.getByRole('button', { name: 'Use again: digital divide' }).click();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect.poll(() => source.asked.length).toBe(2);
    expect(source.rows[0]?.term).not.toHaveProperty('rulings');
  });
});
