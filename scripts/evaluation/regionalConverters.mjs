import { Converter } from 'opencc-js';

/** OpenCC's conversions, as `withRegionalNames` takes them. @type {import('../../core/library/generated/regionalNames').RegionalConverters} */
export const regionalConverters = {
  toTaiwan: Converter({ from: 'cn', to: 'twp' }),
  toHongKong: Converter({ from: 'cn', to: 'hk' }),
  toMainland: Converter({ from: 'twp', to: 'cn' }),
};
