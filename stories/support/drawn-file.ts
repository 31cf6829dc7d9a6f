import { sampleFile } from '@alur/client/contract/sample-files.js';
import type { DocumentRequirement } from '@alur/model/generated/permit-type.js';
import { say } from '@alur/model/text.js';

/**
 * A file for a requirement: a drawn card that says what it stands for where pictures are taken,
 * else a PDF with an empty page.
 */
export function drawnFile(requirement: DocumentRequirement): File {
  if (!requirement.accept.includes('jpeg')) return sampleFile(requirement, requirement.id);
  const picture = draw(say(requirement.title, 'id'));
  return new File([picture], `${requirement.id}.jpg`, { type: 'image/jpeg' });
}

/** At once: `toBlob` waits until the browser is idle, which takes a second where stories are tested. */
function draw(title: string): Uint8Array<ArrayBuffer> {
  const card = document.createElement('canvas');
  card.width = 856;
  card.height = 540;
  const pen = card.getContext('2d');
  if (!pen) throw new Error('This browser draws nothing.');
  pen.fillStyle = '#d9e8f5';
  pen.fillRect(0, 0, 856, 540);
  pen.fillStyle = '#8fb3d1';
  pen.fillRect(600, 150, 200, 260);
  pen.fillStyle = '#17212b';
  pen.font = '600 34px sans-serif';
  pen.fillText('CONTOH', 48, 80);
  pen.font = '26px sans-serif';
  pen.fillText(title, 48, 124, 760);
  pen.fillStyle = '#5f7d96';
  for (let line = 0; line < 6; line += 1) pen.fillRect(48, 176 + line * 44, 480 - line * 37, 12);
  const [, base64 = ''] = card.toDataURL('image/jpeg', 0.8).split(',');
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}
