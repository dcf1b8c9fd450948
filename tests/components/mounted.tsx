import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { LocalizationProvider, type Localize } from '../../components/localization';
import english from '../../public/_locales/en/messages.json';
import mainland from '../../public/_locales/zh_CN/messages.json';
import taiwan from '../../public/_locales/zh_TW/messages.json';

const LOCALES = { en: english, 'zh-Hans': mainland, 'zh-Hant-TW': taiwan };

export type TestLanguage = keyof typeof LOCALES;

/** `browser.i18n.getMessage` without a browser: the texts of one locale with `$1`… replaced. */
export function localizeIn(language: TestLanguage): Localize {
  return (key, ...values) =>
    LOCALES[language][key].message.replace(/\$(\d)/g, (_, place) => String(values[place - 1]));
}

export interface Mounted {
  root: HTMLElement;
  /** Renders another state into the same place. */
  update(children: ComponentChild): void;
}

let current: HTMLElement | null = null;

/** Renders into a fresh root of the document, in place of what was mounted before. */
export function mount(children: ComponentChild, language: TestLanguage = 'en'): Mounted {
  unmount();
  document.documentElement.lang = language;
  document.title = localizeIn(language)('extensionName');
  const root = document.createElement('div');
  document.body.append(root);
  current = root;
  const update = (next: ComponentChild) =>
    act(() =>
      render(
        <LocalizationProvider value={localizeIn(language)}>{next}</LocalizationProvider>,
        root,
      ),
    );
  update(children);
  return { root, update };
}

/** Takes what was mounted out of the document; its effects end. */
export function unmount(): void {
  if (!current) return;
  render(null, current);
  current.remove();
  current = null;
}

/**
 * What axe-core finds wrong in the document, one line for each rule and place. `colours` looks at
 * contrast alone: nothing else differs between a light and a dark page.
 */
export async function accessibilityProblems(
  about: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  const { violations } = await axe.run(document, {
    ...(about === 'colours' ? { runOnly: ['color-contrast'] } : {}),
    // Asks for all style sheets and sounds again each time, a third of the work, for two rules: one that
    // does not run, and one about sounds that play by themselves.
    preload: false,
    resultTypes: ['violations'],
    // The frame around a test is the runner's own.
    rules: { 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
}
