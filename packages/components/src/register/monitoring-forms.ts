/** Registers `<alur-monitoring-forms>`, and the provider before it. @module */
import './provider.ts';
import { define } from '../define.ts';
import { AlurMonitoringForms } from '../monitoring/monitoring-forms.ts';

define(AlurMonitoringForms);
export { AlurMonitoringForms };
