/** Registers `<alur-mutu-baku-tracker>`, and the provider before it. @module */
import './provider.ts';
import { define } from '../define.ts';
import { AlurMutuBakuTracker } from '../tracker/mutu-baku-tracker.ts';

define(AlurMutuBakuTracker);
export { AlurMutuBakuTracker };
