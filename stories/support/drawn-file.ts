import { sampleFile } from '@alur/client/contract/sample-files.js';
import type { DocumentRequirement } from '@alur/model/generated/permit-type.js';
import { say } from '@alur/model/text.js';

/**
 * A file for a requirement: a drawn card that says what it stands for where pictures are taken,
 * else a PDF with an empty page.
 */
export async function drawnFile(requirement: DocumentRequirement): Promise<File> {
  if (!requirement.accept.includes('jpeg')) return sampleFile(requirement, requirement.id);
  const picture = await draw(say(requirement.title, 'id'));
  return new File([picture], `${requirement.id}.jpg`, { type: 'image/jpeg' });
}

async function draw(title: string): Promise<Blob> {
  const card = new OffscreenCanvas(856, 540);
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
  return card.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}
