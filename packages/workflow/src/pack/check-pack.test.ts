import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Activity, Sop } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { samplePack, samplePermitType, sampleSop } from '../testing/sample-pack.ts';
import { checkPack, type Pack } from './check-pack.ts';

const withAgency = (change: Partial<Agency>): Pack => ({
  ...samplePack,
  agency: { ...samplePack.agency, ...change },
});
const withPermit = (change: Partial<PermitType>): Pack => ({
  ...samplePack,
  permitTypes: [{ ...samplePermitType, ...change }],
});
const withSop = (change: Partial<Sop>): Pack => ({
  ...samplePack,
  workflows: [{ id: 'kota/check.bpmn', sop: { ...sampleSop, ...change } }],
});
const withActivity = (change: Partial<Activity>): Pack =>
  withSop({ activities: sampleSop.activities.map((activity) => ({ ...activity, ...change })) });

const outputs = (about: string): Partial<Activity> => ({
  mutuBaku: { requiredInputs: [], duration: '', remarks: '', outputs: [{ text: 'x', about }] },
});

const permit = { permitType: 'practice' };
const workflow = { workflow: 'kota/check.bpmn' };

describe('checkPack', () => {
  it('finds nothing in a pack in which every id leads somewhere', () => {
    expect(checkPack(samplePack)).toEqual([]);
  });

  it.each([
    [
      'a listed permit type that is not there',
      withAgency({ permitTypes: ['practice', 'burial'] }),
      'agency',
      '/permitTypes/1',
      'no-such-permit-type',
    ],
    [
      'a listed workflow that is not there',
      withAgency({ workflows: ['kota/check.bpmn', 'kota/x.bpmn'] }),
      'agency',
      '/workflows/1',
      'no-such-workflow',
    ],
    [
      'a clock that starts with an activity that is not there',
      withAgency({ caseClock: { startsWhen: [{ activity: 'check' }, { activity: 'pay' }] } }),
      'agency',
      '/caseClock/startsWhen/1/activity',
      'no-such-activity',
    ],
    [
      'a clock that starts with an outcome that is not there',
      withAgency({ caseClock: { startsWhen: [{ activity: 'check', outcome: 'fine' }] } }),
      'agency',
      '/caseClock/startsWhen/0/outcome',
      'no-such-outcome',
    ],
    [
      'a part of a procedure that is not there',
      withSop({
        identity: { ...sampleSop.identity, partOf: { workflow: 'kota/x.bpmn', section: '9.4' } },
      }),
      workflow,
      sampleSop.id,
      'no-such-whole',
    ],
    [
      'an unknown category',
      withPermit({ category: 'art' }),
      permit,
      '/category',
      'no-such-category',
    ],
    [
      'an unknown letter of a permit',
      withPermit({ letters: ['receipt', 'permit'] }),
      permit,
      '/letters/1',
      'no-such-letter',
    ],
    [
      'a letter named like a method of objects',
      withPermit({ letters: ['constructor'] }),
      permit,
      '/letters/0',
      'no-such-letter',
    ],
    [
      'an unknown reason',
      withPermit({
        checklist: [
          { id: 'x', about: ['document:ktp'], ask: { id: 'x' }, reasons: ['blurred', 'late'] },
        ],
      }),
      permit,
      '/checklist/0/reasons/1',
      'no-such-reason',
    ],
    [
      'a workflow that is not in force',
      withAgency({ workflows: [] }),
      permit,
      '/workflow',
      'no-such-workflow',
    ],
    [
      'a checklist that nobody works on',
      withActivity({ work: { kind: 'manual', letters: [], outcomes: [] } }),
      permit,
      '/checklist',
      'no-checklist-activity',
    ],
    [
      'a lane whose role the agency lacks',
      withSop({ performers: [{ id: 'officer', name: 'Petugas', role: 'clerk' }] }),
      workflow,
      'officer',
      'no-such-role',
    ],
    [
      'a lane with work but without a role',
      withSop({ performers: [{ id: 'officer', name: 'Petugas' }] }),
      workflow,
      'officer',
      'lane-without-role',
    ],
    [
      'a mail template that is not there',
      withActivity({ notifications: [{ template: 'rejected', to: 'applicant' }] }),
      workflow,
      'check',
      'no-such-mail',
    ],
    [
      'a letter of the work that is not there',
      withActivity({ work: { kind: 'checklist', letters: ['permit'], outcomes: [] } }),
      workflow,
      'check',
      'no-such-letter',
    ],
    [
      'an output letter that is not there',
      withActivity(outputs('letter:permit')),
      workflow,
      'check',
      'no-such-letter',
    ],
    [
      'an output document that no permit asks for',
      withActivity(outputs('document:npwp')),
      workflow,
      'check',
      'no-such-document',
    ],
    [
      'an output mail that is not there',
      withActivity(outputs('mail:rejected')),
      workflow,
      'check',
      'no-such-mail',
    ],
    [
      'an output about none of these',
      withActivity(outputs('data:/nik')),
      workflow,
      'check',
      'bad-about',
    ],
  ] as const)('finds %s', (_name, pack, file, pointer, code) => {
    expect(checkPack(pack)).toEqual([expect.objectContaining({ file, pointer, code })]);
  });

  it('finds a permit whose unit no arrow leads to', () => {
    const units = [...samplePack.agency.units, { id: 'section-b', name: { id: 'B' } }];
    const pack = {
      ...withPermit({ handledBy: 'section-b' }),
      agency: { ...samplePack.agency, units },
    };
    expect(checkPack(pack)).toEqual([
      expect.objectContaining({ file: permit, pointer: '/handledBy', code: 'no-way-for-permit' }),
    ]);
  });

  it('finds a unit that neither the agency nor, then, any arrow knows', () => {
    expect(checkPack(withPermit({ handledBy: 'section-z' })).map(({ code }) => code)).toEqual([
      'no-such-unit',
      'no-way-for-permit',
    ]);
  });

  it('finds a misspelt unit in a condition, which would never hold', () => {
    const flows = sampleSop.flows.map((flow) =>
      flow.condition ? { ...flow, condition: '= permit.handledBy = "secton-a"' } : flow,
    );
    expect(checkPack(withSop({ flows }))).toContainEqual(
      expect.objectContaining({ file: workflow, pointer: 'gate-to-a', code: 'no-such-unit' }),
    );
  });

  it('says in two languages what to do', () => {
    for (const { message } of checkPack(withPermit({ category: 'art', handledBy: 'z' }))) {
      expect(message.id).toMatch(/agency\.json|Tambahkan/);
      expect(message.en).toMatch(/agency\.json|Add/);
    }
  });
});
