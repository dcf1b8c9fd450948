import type { PopupSource } from '../../components/popup/PopupSource';
import { askFrame } from '../../services/messaging/messaging';

/** The page itself among the frames of a tab. */
const TOP = 0;

/** How fast the page in front is read. */
export const pace = {
  readIsSlowed: async (tab) =>
    (await askFrame(tab, TOP, 'page/pace', { isHurried: false })) ?? false,
  async hurry(tab) {
    await askFrame(tab, TOP, 'page/pace', { isHurried: true });
  },
} satisfies Partial<PopupSource>;
