/**
 * Words that no name begins or ends with: what points, links and modifies a sentence. Chinese ones folded to
 * Simplified. They are closed classes, so that they are listed and not counted.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const CHINESE_FUNCTION_WORDS = words(`
  的 地 得 了 着 过 之 与 和 及 或 而 但 且 并 也 都 就 还 又 才 很 更 最 不 没 是 有 在 从 向 对 于 以 为 被 把 将 让 使
  由 自 至 到 给 跟 比 按 因 所 其 此 这 那 哪 每 各 该 本 某 等 们 吗 呢 吧 啊 我 你 他 她 它 您 谁 何 即 若 如 则 能 可 会
  要 应 须 需 曾 已 仍 再 只 仅 均 皆 亦 并 却 虽 既 乃 令 请 像 似 当 凡 另 个 种 些 来 去 上 下 里 内 外 中 后 前 时 间 者们
  以及 或者 并且 而且 但是 因此 因为 所以 如果 虽然 应当 应该 必须 可以 能够 需要 不得 不能 不应 通过 根据 按照 依照 关于
  对于 由于 为了 其他 其它 其中 其余 这些 那些 我们 他们 它们 你们 自己 什么 怎么 如何 这样 那样 之间 之后 之前 之一 之中
  以来 以上 以下 以外 以内 以后 以前 以便 以免 同时 此外 另外 例如 比如 譬如 包括 正在 已经 没有 不是 就是 还是 只是 而是
  一个 一种 一些 一样 一起 这个 那个 这种 这是 那么 这里 那里 各种 各个 任何 所有 某些 某种 每个 许多 很多 不少 多种 几个 两个
  甚至 尤其 特别 非常 十分 比较 相当 更加 越来越 不断 往往 常常 经常 总是 一直 仍然 依然 仍旧 再次 重新 首先 其次 最后 然后
  然而 不过 可是 尽管 即使 只要 只有 除非 无论 不论 不管 除了 除 随着 作为 基于 鉴于 至于 有关 等等 的话 来说 而言 方面
  即可 可能 也许 或许 大概 似乎 显然 当然 确实 的确 其实 实际上 事实上 今天 现在 目前 当前 如今 曾经 将会 将要 不仅 不但
  也是 也会 都是 都会 都有 还有 还要 也有 也要 就会 就要 才能 才会 便 便是 仿佛 与其 不如 宁可 及其 以至 从而 进而 因而 故 故而
  是否 能否 可否 为什么 何时 何处 谁的 我的 你的 他的 她的 它的 人们 大家 各自 彼此 互相 相互 本身 自身 上述 下列 如下 前述 前款 本条 该等
  乃至 使得 令人 所谓 所称 称为 称作 叫做 是指 系指 指的 指 即是 亦即 也就是 也就是说 换言之 总之 综上 据此 为此 对此 如此 因其 由此 与此 就此
  而非 并非 绝非 从来 从未 尚未 未 勿 莫 非 不可 不会 不要 不必 不同 不再 不足 不只 不仅仅 之所以 以其 为其 使其 与之 为之 正如 正是 正因 诸如 犹如
  会有 会在 是在 是以 在于 属于 等于 位于 处于 来自 用于 有助于 致力于 不利于 有利于 出于 利用 使用 采用 运用 借助 经由 经过 沿着 朝着 围绕 针对 面对 面临
`);

export const ENGLISH_FUNCTION_WORDS = words(`
  a an the this that these those some any each every either neither both all most many much more few fewer less least several
  such same other another others own no none not nor never ever only just even also too very quite rather so then than thus hence
  and or but if unless while whereas because since although though however therefore moreover furthermore meanwhile instead
  of in on at by for with without within into onto upon from to toward towards over under above below between among amongst across
  through throughout during before after until till about against along around behind beside besides beyond despite down except
  inside like near off out outside per regarding concerning respecting up via versus vs as
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they
  them their theirs themselves one ones oneself who whom whose which what whatever whoever whichever when whenever where wherever why how
  is am are was were be been being do does did done doing have has had having will would shall should can could may might must
  ought cannot need needs let lets make makes made making get gets got getting give gives given giving take takes taken taking become
  becomes became use uses used using include includes included including see seen say says said go goes went gone come comes came
  here there now today yet already still again once often always usually sometimes perhaps maybe indeed rather well etc eg ie e.g i.e
  first second third last next further two three four five six seven eight nine ten hundreds thousands
  's 'd 'll 're 've n't don isn doesn t s however far way lot kind sort
`);
