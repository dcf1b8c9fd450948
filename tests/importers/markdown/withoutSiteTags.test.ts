import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../importers/markdown/frontMatter';
import { withoutSiteTags } from '../../../importers/markdown/withoutSiteTags';

describe('what programs for sites put into Markdown', () => {
  it.each([
    ['a shortcode', 'Before.\n\n{{< figure src="tide.jpg" >}}\n\nAfter.', 'Before.\n\n\n\nAfter.'],
    ['one over several lines', '{{< figure\n  src="tide.jpg"\n>}}', ''],
    [
      'two around a text',
      '{{% notice tip %}}\nMind the tide.\n{{% /notice %}}',
      '\nMind the tide.\n',
    ],
    ['one with indented parameters', '{{< figure\n    src="tide.jpg"\n>}}', ''],
    ['one within a line', 'See {{< ref "tide.md" >}} below.', 'See  below.'],
    ['a tag of Liquid', '{% include video.html id="1" %}', ''],
    ['a comment', 'a{% comment %}not yet{% endcomment %}b', 'ab'],
    ['code between two tags', '{% highlight sh %}\nls\n{% endhighlight %}', '\n```\nls\n\n```'],
    ['attributes below a block', '> Words.\n{: .epigraph #first}', '> Words.\n'],
    ['attributes of a span', 'a [link](x){: target="_blank"} here', 'a [link](x) here'],
    ['the mark of a note as pandoc writes it', 'A tree.^[1](#fn1){#r1}^ And', 'A tree. And'],
    ['a name of pandoc', '1.  [A note.\n    [↩](#r1)]{#fn1}', '1.  A note.'],
    ['where the contents stand', '* TOC\n{:toc}\n\nText.', '\n\nText.'],
  ])('is left out: %s', (_, text, read) => {
    expect(withoutSiteTags(text)).toBe(read);
  });

  it.each([
    ['code between fences', '```\n{{< figure >}}\n{% raw %}\n```'],
    ['code within a line', 'Write `{% include x %}` or ``{{< ref >}}`` there.'],
    [
      'indented code',
      'As follows:\n\n    {% for page in site %}\n    {{% page %}}\n\nand no more.',
    ],
    ['a span in code', 'Write `[text]{.smallcaps}` there.'],
    ['a raised power', 'It is 10^[3](https://example.org)^ now.'],
    ['braces of a text', 'The set {a, b} and {{name}}.'],
    ['a tag that does not end', 'Five {% of all'],
  ])('is not: %s', (_, text) => {
    expect(withoutSiteTags(text)).toBe(text);
  });
});

describe('who wrote a text, in a table of TOML', () => {
  it.each([
    ['author', '[author]\nname = "Ada"\nurl = "https://a.example"', 'Ada'],
    ['authors', '[[authors]]\nname = "Ada"\n[[authors]]\nname = "Ben"', 'Ada, Ben'],
    ['params.author', '[params.author]\nname = "Ada"', 'Ada'],
    ['another one', '[menu.main]\nname = "Tides"', null],
  ])('%s', (_, table, author) => {
    expect(readFrontMatter(`title = "Tides"\n${table}`)).toMatchObject({ title: 'Tides', author });
  });
});
