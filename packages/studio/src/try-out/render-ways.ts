import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { nothing, type TemplateResult } from 'lit';

export function renderWays(_sop: Sop, _language: Language): TemplateResult | typeof nothing {
  return nothing;
}
