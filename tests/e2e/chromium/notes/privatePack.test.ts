import { describePrivatePack } from '../../privatePackCases';

describePrivatePack('chromium');
