/** Registers `<alur-mutu-baku-charts>`, and the provider before it. @module */
import './provider.ts';
import { define } from '../define.ts';
import { AlurMutuBakuCharts } from '../tracker-charts/mutu-baku-charts.ts';

define(AlurMutuBakuCharts);
export { AlurMutuBakuCharts };
