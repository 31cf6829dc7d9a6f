/**
 * The tracker's list in a real browser, from the built bundle: 100,000 steps of 12,500 cases of
 * Mempawah's SOP, assessed by the same code as a back end does.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { assess } from '../../packages/model/src/assessment/assess.ts';
import { calendarTime } from '../../packages/model/src/assessment/calendar-time.ts';
import { normsOf } from '../../packages/model/src/assessment/norms.ts';
import { end, start } from '../../packages/model/src/assessment/testing/log-of.ts';
import { sampleCalendar } from '../../packages/model/src/calendar/testing/sample-calendars.ts';
import { realSop } from '../../packages/workflow/src/testing/real-sop.ts';
import { chromiumArgs } from '../project/chromium.mjs';
import { root } from '../project/install.mjs';
import { median } from './median.mjs';
import { serveFolders } from './serve-folders.mjs';

const cases = 12_500;
const rounds = 5;

export async function run() {
  const server = await serveFolders(
    {
      '/alur/': join(root, 'packages/components/dist/bundle'),
      '/bench/': join(root, 'tools/bench/tracker-page'),
    },
    { '/data/tracked.json': JSON.stringify(await trackedYear()) },
  );
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH,
    args: chromiumArgs,
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(`http://127.0.0.1:${server.address().port}/bench/`);
    await page.waitForFunction('window.isReady', { polling: 100, timeout: 120_000 });
    const shown = [];
    for (let round = 0; round < rounds; round += 1)
      shown.push(await page.evaluate('window.show()'));
    const [frames, fast, ours] = [
      await page.evaluate('window.scroll(240, 120)'),
      await page.evaluate('window.scroll(240, 4000)'),
      await page.evaluate('window.drawScrolled(120, 4000)'),
    ];
    const sorted = await page.evaluate('window.sort()');
    return [
      figure('tracker: 100,000 steps, from data to painted rows', median(shown), 40),
      figure('tracker: the first time, cold', shown[0]),
      figure('tracker: frame while scrolling, p95', share(frames, 0.95), 17),
      figure('tracker: frame while scrolling fast, p95', share(fast, 0.95), 17),
      figure('tracker: script and layout of such a frame, p95', share(ours, 0.95)),
      figure('tracker: 100,000 steps sorted', median(sorted), 50),
      figure('tracker: the slowest sorting', Math.max(...sorted)),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

const figure = (name, value, budget) => ({
  ...{ name, value, unit: 'ms' },
  ...(budget !== undefined && { budget, better: 'lower' }),
});

const share = (values, part) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1];

/** A year of cases that go through all eight steps, some of them too slowly. */
async function trackedYear() {
  const sop = await realSop('mempawah/standard-certificate.bpmn');
  const calendar = sampleCalendar('Asia/Pontianak');
  const norms = normsOf(sop, () => calendarTime(calendar));
  const agency = JSON.parse(await readFile(join(root, 'schemas/mempawah/agency.json'), 'utf8'));
  const performers = new Map(sop.performers.map((each) => [each.id, each]));
  const begin = Date.UTC(2026, 0, 5);
  const now = Date.UTC(2026, 10, 24, 3);
  const apart = Math.floor((now - begin) / cases);
  const steps = [];
  const tracked = [];
  for (let number = 0; number < cases; number += 1) {
    const id = `case-${number}`;
    let at = begin + number * apart;
    tracked.push({
      id,
      registrationNumber: `SS/${String(number + 1).padStart(5, '0')}/2026`,
      permitType: `sertifikat-${number % 7}`,
      submittedAt: at,
    });
    const log = sop.activities.flatMap(({ id: activity }, index) => {
      const from = at;
      at += (1 + ((number * 7 + index * 13) % 40)) * 90_000;
      // The last case of the year is on its way.
      const bodies = at > now ? [start(activity, `t-${index}`)] : both(activity, `t-${index}`);
      return bodies.map((body, half) => ({
        ...body,
        case: id,
        sequence: index * 2 + half + 1,
        at: new Date(half === 0 ? from : at).toISOString(),
        actor: { kind: 'person', account: 'a-1', role: 'front-officer' },
      }));
    });
    for (const [activity, step] of assess(norms, log, now).steps.entries()) {
      const { task, visit, state, startedAt, endedAt, time, deviations } = step;
      steps.push({
        ...{ case: number, activity, task, visit, state, startedAt, endedAt, time, deviations },
      });
    }
  }
  const activities = sop.activities.map(({ id, number, name, performer, mutuBaku }) => ({
    workflow: { id: 'mempawah/standard-certificate.bpmn', sha256: '', title: sop.identity.title },
    ...{ activity: id, number, name, norm: mutuBaku.duration },
    performer: performers.get(performer)?.name ?? '',
    role: performers.get(performer)?.role ?? '',
  }));
  return {
    agency,
    calendars: { agency: calendar.data, roles: {} },
    tracked: { assessedAt: now, activities, cases: tracked, steps },
  };
}

const both = (activity, task) => [start(activity, task), end(activity, task)];
