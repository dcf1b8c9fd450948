import type { SuggestionLanguage } from '../words/streamToken';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Function words in other places that names begin with: 非歧视原则, 去中心化. */
export const BEGINNING_WORDS = words('去 前 非 不 无 自 超 后 多 中 可 内 外 反');

/** Function words that stand inside names. */
export const INNER_WORDS: Readonly<Record<SuggestionLanguage, ReadonlySet<string>>> = {
  zh: words('的 和 及 与 之 以 对 于 上 下 中 内 外 间 前 后 可 不 应 无 时 会 自 多'),
  en: words("of and for the in to on by as a 's or with from per first self off one out need"),
};
