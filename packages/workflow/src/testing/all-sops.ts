/** The eight workflows of the five agencies, below `workflows/`. */
export const allSops = [
  'blitar/oss-licensing.bpmn',
  'cirebon/system-development.bpmn',
  'denpasar/it-crash-record.bpmn',
  'denpasar/it-maintenance.bpmn',
  'denpasar/it-program.bpmn',
  'denpasar/it-support-request.bpmn',
  'denpasar/online-registration.bpmn',
  'mempawah/standard-certificate.bpmn',
] as const;
