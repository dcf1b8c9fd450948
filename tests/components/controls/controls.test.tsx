import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HighlightedText } from '../../../components/controls/HighlightedText';
import { languageOf } from '../../../components/controls/languageOf';
import { SegmentedChoice } from '../../../components/controls/SegmentedChoice';
import { Switch } from '../../../components/controls/Switch';
import { mount, unmount } from '../mounted';

afterEach(unmount);

describe('highlighted text', () => {
  test.each([
    ['no range', '网络主权', [], '网络主权'],
    ['a range in the middle', '网络主权', [[1, 3]], '网[络主]权'],
    ['the whole', '网络', [[0, 2]], '[网络]'],
    [
      'ranges out of order',
      'abcd',
      [
        [2, 3],
        [0, 1],
      ],
      '[a]b[c]d',
    ],
    [
      'ranges that overlap',
      'abcd',
      [
        [0, 2],
        [1, 3],
      ],
      '[ab][c]d',
    ],
    [
      'a range within another',
      'abcd',
      [
        [0, 3],
        [1, 2],
      ],
      '[abc]d',
    ],
    ['a range past the end', 'ab', [[1, 9]], 'a[b]'],
    ['an empty range', 'ab', [[1, 1]], 'ab'],
  ])('marks %s', (_, text, ranges, expected) => {
    const { root } = mount(
      <HighlightedText
        text={text}
        ranges={ranges.map(([start = 0, end = 0]) => ({ start, end }))}
      />,
    );
    const shown = [...root.querySelectorAll('mark, span')]
      .map((piece) => (piece.matches('mark') ? `[${piece.textContent}]` : piece.textContent))
      .join('');
    expect(shown).toBe(expected);
  });
});

describe('the switch', () => {
  test.each([
    [true, false],
    [false, true],
  ])('that is %s asks for %s when clicked', async (checked, asked) => {
    const onChange = vi.fn();
    mount(<Switch label="Mark terms" checked={checked} onChange={onChange} />);
    await page.getByRole('switch', { name: 'Mark terms', checked }).click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(asked);
  });

  test('is worked by the space bar', async () => {
    const onChange = vi.fn();
    mount(<Switch label="Mark terms" checked={false} onChange={onChange} />);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('the segmented choice', () => {
  const options = [
    { value: 1, label: 'One' },
    { value: 2, label: 'Two' },
    { value: 3, label: 'Three' },
  ];

  test('is a radio group named by its legend', async () => {
    mount(
      <SegmentedChoice
        legend="How many"
        legendShown="unseen"
        options={options}
        value={2}
        onChange={() => {}}
      />,
    );
    await expect.element(page.getByRole('group', { name: 'How many' })).toBeInTheDocument();
    await expect.element(page.getByRole('radio', { name: 'Two' })).toBeChecked();
  });

  test('moves with the arrow keys', async () => {
    const onChange = vi.fn();
    mount(
      <SegmentedChoice
        legend="How many"
        legendShown="seen"
        options={options}
        value={2}
        onChange={onChange}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(3);
  });
});

test.each([
  ['网络主权原则', 'zh-Hans'],
  ['網路主權原則', 'zh-Hant'],
  ['cyber sovereignty', 'en'],
])('%s is set as %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
