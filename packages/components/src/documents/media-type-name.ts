import type { DocumentMediaType } from '@alur/model/permit/application.js';

const names: Readonly<Record<DocumentMediaType, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
};

export function mediaTypeName(type: DocumentMediaType): string {
  return names[type];
}
