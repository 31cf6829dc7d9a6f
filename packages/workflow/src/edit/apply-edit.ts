import type { Reading } from '@alur/model/problem.js';
import type { AuthoredSop } from './authored-sop.ts';
import { cleanEdit, cleanSop } from './clean-edit.ts';
import { renumber, setActivity, setMutuBaku, setWork } from './edit-activity.ts';
import { setAnswers } from './edit-answers.ts';
import { removeFlow, setFlow, setNext } from './edit-flows.ts';
import { setForm, setIdentity, setSections } from './edit-identity.ts';
import { confirmInference } from './edit-inferences.ts';
import { moveActivity } from './edit-move.ts';
import { removeNode, setNode } from './edit-nodes.ts';
import { addPerformer, movePerformer, removePerformer, setPerformer } from './edit-performers.ts';
import { setBeside } from './parallel/edit-parallel.ts';
import { setPlace } from './edit-places.ts';
import { addActivity, removeActivity } from './edit-rows.ts';
import { placeSymbol } from './edit-symbol.ts';
import { refuse, type Refusal } from './refusal.ts';
import { settled } from './settled.ts';
import type { SopEdit } from './sop-edit.ts';
import { WorkingSop } from './working-sop.ts';

/**
 * What an SOP is after an edit. The same object where the edit changes nothing; problems, and no
 * change, where it cannot be done. Parts that the edit does not touch are the parts from before.
 */
export function applyEdit(authored: AuthoredSop, edit: SopEdit): Reading<AuthoredSop> {
  if (edit.kind === 'replace') {
    const { sop, places = authored.places } = edit;
    return { ok: true, value: settled(authored, { sop: cleanSop(sop), places }) };
  }
  const cleaned = cleanEdit(edit);
  if (!cleaned.ok) return cleaned;
  const work = new WorkingSop(authored);
  const problems = carryOut(work, cleaned.value) ?? emptied(work);
  if (problems) return { ok: false, problems };
  return { ok: true, value: settled(authored, work) };
}

/** A file without anything drawn cannot be read again. */
function emptied(work: WorkingSop): Refusal {
  if (work.nodes.length > 0 || work.before.sop.nodes.length === 0) return undefined;
  return refuse(
    '',
    'nothing-left',
    'Sisakan paling sedikit satu elemen, misalnya terminator awal. Tambahkan yang baru sebelum menghapus yang terakhir.',
    'Keep one element at least, such as the start. Add the new one before you remove the last.',
  );
}

function carryOut(work: WorkingSop, edit: Exclude<SopEdit, { kind: 'replace' }>): Refusal {
  switch (edit.kind) {
    case 'set-identity':
      return setIdentity(work, edit);
    case 'set-form':
      return setForm(work, edit);
    case 'set-sections':
      return setSections(work, edit);
    case 'add-activity':
      return addActivity(work, edit);
    case 'remove-activity':
      return removeActivity(work, edit);
    case 'move-activity':
      return moveActivity(work, edit);
    case 'set-activity':
      return setActivity(work, edit);
    case 'set-mutu-baku':
      return setMutuBaku(work, edit);
    case 'set-work':
      return setWork(work, edit);
    case 'place-symbol':
      return placeSymbol(work, edit);
    case 'set-answers':
      return setAnswers(work, edit);
    case 'set-next':
      return setNext(work, edit);
    case 'set-beside':
      return setBeside(work, edit);
    case 'set-flow':
      return setFlow(work, edit);
    case 'remove-flow':
      return removeFlow(work, edit);
    case 'add-performer':
      return addPerformer(work, edit);
    case 'remove-performer':
      return removePerformer(work, edit);
    case 'move-performer':
      return movePerformer(work, edit);
    case 'set-performer':
      return setPerformer(work, edit);
    case 'renumber':
      return renumber(work);
    case 'confirm-inference':
      return confirmInference(work, edit);
    case 'set-node':
      return setNode(work, edit);
    case 'remove-node':
      return removeNode(work, edit);
    case 'set-place':
      return setPlace(work, edit);
  }
}
