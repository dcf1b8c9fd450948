import { expect, it } from 'vitest';
import { importPageHtml } from '../../../importers/html/importPageHtml';

it('takes the page in front with its address, whatever the page says', () => {
  const page =
    '<html lang="en"><head><title>Tide tables</title><link rel="canonical" href="https://other.example/"></head>' +
    '<body><h1>Tide tables</h1><p>High water is at six and the boats go out with it.</p></body></html>';
  expect(importPageHtml(page, 'https://harbour.example/tides?day=1')).toMatchObject({
    case: 'document',
    document: { title: 'Tide tables', url: 'https://harbour.example/tides?day=1' },
  });
});
