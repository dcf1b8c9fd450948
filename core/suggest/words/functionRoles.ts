import type { SuggestionLanguage } from './streamToken';

/**
 * What a function word does beside a name. An article or a preposition before it says where it begins; one that joins
 * may stand inside it.
 */
export const FUNCTION_ROLES = ['determiner', 'preposition', 'coordinator', 'auxiliary'] as const;
type FunctionRole = (typeof FUNCTION_ROLES)[number];

/** Closed classes, so that they are listed and not counted. Chinese ones folded to Simplified. */
const LISTED: Readonly<Record<SuggestionLanguage, Readonly<Record<FunctionRole, string>>>> = {
  en: {
    determiner:
      'a an the this that these those some any each every either neither both all most many much more few several such same ' +
      'other another no my your his her its our their one two three four five six',
    preposition:
      'of in on at by for with without within into onto upon from to toward towards over under above below between among ' +
      'against across through throughout during before after until about along around behind beside beyond despite except ' +
      'like near per regarding via versus as than',
    coordinator: 'and or',
    auxiliary:
      'is are was were be been being do does did has have had having will would shall should can could may might must ' +
      'cannot not never also',
  },
  zh: {
    determiner:
      '这 那 该 本 某 每 各 此 其 这个 那个 这种 这些 那些 一个 一种 一些 几个 两个 所有 任何 种 个 些 各种 各个 多种 许多',
    preposition:
      '从 向 对 于 以 为 被 把 将 让 使 由 自 至 到 给 跟 比 按 因 在 通过 根据 按照 依照 关于 对于 由于 为了 作为 基于 围绕 ' +
      '针对 面对 利用 使用 采用 运用 借助 随着',
    coordinator: '和 与 及 以及 或 或者 同 并',
    auxiliary:
      '是 有 了 着 过 会 要 应 须 能 可 可以 应当 必须 需要 不 没有 也 都 就 还 又 已 已经 不得 能够 正在',
  },
};

const ROLES: Readonly<Record<SuggestionLanguage, ReadonlyMap<string, FunctionRole>>> = {
  en: rolesOf('en'),
  zh: rolesOf('zh'),
};

function rolesOf(language: SuggestionLanguage): ReadonlyMap<string, FunctionRole> {
  const roles = new Map<string, FunctionRole>();
  for (const role of FUNCTION_ROLES) {
    for (const word of LISTED[language][role].split(' ')) roles.set(word, role);
  }
  return roles;
}

/** What a function word does beside a name; `null` for one that does none of these, and for any other word. */
export function functionRoleOf(word: string, language: SuggestionLanguage): FunctionRole | null {
  return ROLES[language].get(word) ?? null;
}
