import { describe, expect, it } from 'vitest';
import type { PublishRequest } from '../authoring-service.ts';
import { dayInWords, localDay } from './local-day.ts';
import { publishFindings } from './publish-request.ts';

const today = '2026-11-21';
const request: PublishRequest = {
  ...{ version: 1, effectiveOn: today, approvedBy: 'Kepala Dinas', note: '' },
};

describe('what an author says on publishing', () => {
  it.each<[string, Partial<PublishRequest>, readonly string[]]>([
    ['today', {}, []],
    ['a day to come', { effectiveOn: '2027-03-01' }, []],
    ['yesterday', { effectiveOn: '2026-11-20' }, ['/effectiveOn minimum']],
    ['a day that there is not', { effectiveOn: '2027-02-29' }, ['/effectiveOn format']],
    ['words', { effectiveOn: '1 Desember 2026' }, ['/effectiveOn format']],
    ['a time', { effectiveOn: '2026-12-01T00:00:00Z' }, ['/effectiveOn format']],
    ['nobody who approved', { approvedBy: ' ' }, ['/approvedBy required']],
    ['an order to an engine', { approvedBy: 'Kepala ${exit()}' }, ['/approvedBy characters']],
    ['two lines', { approvedBy: 'Kepala\nDinas' }, ['/approvedBy characters']],
    ['a note like a book', { note: 'x'.repeat(4001) }, ['/note maxLength']],
  ])('is held against its limits: %s', (_, change, expected) => {
    const findings = publishFindings({ ...request, ...change }, today);
    expect(findings.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});

describe('a day', () => {
  it.each([
    ['2026-11-21T15:59:59.999Z', 'Asia/Makassar', '2026-11-21'],
    ['2026-11-21T16:00:00.000Z', 'Asia/Makassar', '2026-11-22'],
    ['2026-11-21T16:00:00.000Z', 'Asia/Pontianak', '2026-11-21'],
    ['2026-12-31T15:00:00.000Z', 'Asia/Jayapura', '2027-01-01'],
  ] as const)('at %s in %s is %s', (at, zone, day) => {
    expect(localDay(at, zone)).toBe(day);
  });

  it('is written as an SOP writes it', () => {
    expect(dayInWords('2026-12-01')).toBe('1 Desember 2026');
  });
});
