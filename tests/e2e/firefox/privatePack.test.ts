import { describePrivatePack } from '../privatePackCases';

describePrivatePack('firefox');
