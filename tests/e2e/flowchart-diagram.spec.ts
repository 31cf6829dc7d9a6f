import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import { startFlowchartPage, workflowFile, type FlowchartPage } from './flowchart-page.ts';
import { look, watch, type Watch } from './watch-page.ts';

const registration = 'denpasar/online-registration.bpmn';

const marks = [
  ['sign-in', { state: 'done', visits: 1 }],
  ['register', { state: 'done', visits: 2 }],
  ['verify', { state: 'late', visits: 2 }],
] as const;

let site: FlowchartPage;

test.beforeAll(async () => {
  site = await startFlowchartPage({ file: await workflowFile(registration), marks });
});

test.afterAll(async () => {
  await site.stop();
});

/** Opens the page and switches to the diagram. */
async function openDiagram(page: Page): Promise<Watch> {
  const watched = await watch(page);
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Diagram', exact: true }).click();
  await expect(drawing(page)).toBeVisible();
  await expect(page.getByRole('status')).toHaveCount(0);
  return watched;
}

const drawing = (page: Page): Locator =>
  page.getByRole('img', { name: 'Diagram SOP Pengajuan Permohonan Ijin Secara Online' });

/** How the drawing is turned: its scale, and how far it has been moved. */
async function turned(page: Page): Promise<{ scale: number; x: number; y: number }> {
  const matrix = await page.locator('.canvas .viewport').getAttribute('transform');
  const [scale = 1, , , , x = 0, y = 0] = (matrix?.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  return { scale, x, y };
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

test('the table loads nothing of the diagram, and the diagram breaks no rule of a strict page', async ({
  page,
}) => {
  const watched = await watch(page);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(site.url);
  await expect(page.getByRole('table')).toBeVisible();
  await look(page, 'flowchart-table');
  expect(loaded.filter((url) => url.includes('diagram-view'))).toEqual([]);

  await page.getByRole('button', { name: 'Diagram', exact: true }).click();
  await expect(drawing(page)).toBeVisible();
  expect(loaded.some((url) => url.includes('diagram-view'))).toBe(true);
  await look(page, 'flowchart-diagram');

  // bpmn.io's mark is seen whole, and opens what its licence asks for.
  const mark = page.locator('.bjs-powered-by');
  await mark.scrollIntoViewIfNeeded();
  const box = (await mark.boundingBox())!;
  const covered = await page.evaluate(({ x, y, width, height }) => {
    const { shadowRoot } = document.querySelector('alur-sop-flowchart')!;
    const corners = [
      [x + 1, y + 1],
      [x + width - 1, y + 1],
      [x + 1, y + height - 1],
      [x + width / 2, y + height / 2],
    ] as const;
    return corners.filter(
      (corner) => !shadowRoot!.elementFromPoint(...corner)?.closest('.bjs-powered-by'),
    );
  }, box);
  expect(covered).toEqual([]);
  await mark.click();
  await expect(page.locator('.bjs-powered-by-lightbox')).toBeVisible();
  await page.locator('.bjs-powered-by-lightbox .backdrop').click({ position: { x: 5, y: 5 } });
  expect(watched.faults).toEqual([]);
});

test('a step that is selected in one view is selected in the other, and its mutu baku is shown', async ({
  page,
}) => {
  const watched = await watch(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.url);
  // The last step, which the document has not written and so has no number.
  await page.getByRole('button', { name: 'Pilih langkah Menerima berkas' }).last().click();
  await page.getByRole('button', { name: 'Diagram', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Langkah Menerima berkas' })).toContainText(
    'Seluruh berkas permohonan',
  );
  await expect(page.locator('[data-element-id="receive-c"].is-selected')).toBeInViewport();
  await page.getByRole('button', { name: 'Tampilkan seluruh diagram' }).click();
  await page.locator('[data-element-id="register"].djs-shape').click();
  await expect(page.getByRole('region', { name: 'Langkah 10.2' })).toContainText('Selesai, 2 kali');
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pilih langkah 10.2' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('button', { name: 'Pilih langkah 10.2' })).toBeInViewport();
  expect(watched.faults).toEqual([]);
});

test('the wheel scrolls the page, zooms the diagram with Ctrl, and the mouse drags it', async ({
  page,
}) => {
  await openDiagram(page);
  const middle = await middleOf(page);
  await page.mouse.move(middle.x, middle.y);
  const before = await turned(page);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  expect(await turned(page)).toEqual(before);

  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await turned(page)).scale).toBeGreaterThan(before.scale);
  expect(await scrolled(page)).toBe(0);

  const zoomed = await turned(page);
  await page.mouse.down();
  await page.mouse.move(middle.x - 60, middle.y - 40, { steps: 6 });
  await page.mouse.up();
  const dragged = await turned(page);
  expect(dragged.x).toBeCloseTo(zoomed.x - 60, 0);
  expect(dragged.y).toBeCloseTo(zoomed.y - 40, 0);
});

test('keys go through the steps, select, move and zoom', async ({ page }) => {
  await openDiagram(page);
  await page.getByRole('button', { name: 'Tampilkan seluruh diagram' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const step = page.getByRole('button', { name: /^10\.3 Melakukan verifikasi.*Terlambat/ });
  await expect(step).toBeFocused();
  await expect(page.locator('[data-element-id="verify"].is-focused')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(step).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'Langkah 10.3' })).toContainText('Petugas CSO');

  const before = await turned(page);
  await page.keyboard.press('ArrowRight');
  expect((await turned(page)).x).toBeLessThan(before.x);
  await page.keyboard.press('+');
  expect((await turned(page)).scale).toBeGreaterThan(before.scale);
  await page.keyboard.press('-');
  expect((await turned(page)).scale).toBeCloseTo(before.scale, 5);
  await page.keyboard.press('0');
  const last = page.locator('[data-element-id="receive-c"].djs-shape');
  await expect(last).toBeInViewport({ ratio: 1 });
});

const hostile = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  id="defs" targetNamespace="http://example.com">
  <bpmn:process id="proc" name="&lt;img src=x onerror=alert(1)&gt;">
    <bpmn:task id="first" name="&lt;script&gt;alert(1)&lt;/script&gt;" />
    <bpmn:subProcess id="sub" name="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;">
      <bpmn:task id="inner" name="Di dalam" />
    </bpmn:subProcess>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="d1"><bpmndi:BPMNPlane id="p1" bpmnElement="proc">
    <bpmndi:BPMNShape id="s1" bpmnElement="first"><dc:Bounds x="0" y="0" width="100" height="80" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="s2" bpmnElement="sub" isExpanded="false"><dc:Bounds x="200" y="0" width="100" height="80" /></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
  <bpmndi:BPMNDiagram id="d2"><bpmndi:BPMNPlane id="p2" bpmnElement="sub">
    <bpmndi:BPMNShape id="s3" bpmnElement="inner"><dc:Bounds x="0" y="0" width="100" height="80" /></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;

test('the names in somebody else’s file stay text, also where a subprocess is opened', async ({
  page,
}) => {
  const other = await startFlowchartPage({ file: hostile });
  const watched = await watch(page);
  await page.goto(other.url);
  await page.getByRole('button', { name: 'Diagram', exact: true }).click();
  await page.locator('.bjs-drilldown').click();
  await expect(page.locator('[data-element-id="inner"]')).toBeVisible();
  await expect(page.locator('.bjs-breadcrumbs')).toContainText('<img src=x onerror=alert(1)>');
  await page.locator('.bjs-breadcrumbs a').click();
  await expect(page.locator('[data-element-id="first"]')).toBeVisible();
  await expect(page.locator('.canvas img, .canvas script')).toHaveCount(0);
  expect(watched.faults).toEqual([]);
  await other.stop();
});

test('a page that does not allow our policy keeps the table, and is told', async ({ page }) => {
  const other = await startFlowchartPage({
    file: await workflowFile(registration),
    trustedTypes: 'lit-html',
  });
  await page.goto(other.url);
  await page.getByRole('button', { name: 'Diagram', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Diagram tidak dapat dimuat');
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await other.stop();
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  type Finger = readonly [x: number, y: number];

  /** Puts fingers down, moves them in steps, and lifts them. */
  async function fingers(
    cdp: CDPSession,
    from: readonly Finger[],
    to: readonly Finger[],
  ): Promise<void> {
    const steps = 12;
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Finger[]) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    await send('touchStart', from);
    for (let step = 1; step <= steps; step++) {
      await send(
        'touchMove',
        from.map(([x, y], index) => {
          const [toX, toY] = to[index] ?? [x, y];
          return [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps];
        }),
      );
    }
    await send('touchEnd', []);
  }

  test('one finger moves the diagram sideways and the page up and down', async ({ page }) => {
    await openDiagram(page);
    const cdp = await page.context().newCDPSession(page);
    const { x, y } = await middleOf(page);
    const before = await turned(page);
    await fingers(cdp, [[x, y]], [[x - 100, y]]);
    const moved = await turned(page);
    expect(moved.x).toBeLessThan(before.x - 60);
    expect(moved.y).toBeCloseTo(before.y, 3);
    expect(await scrolled(page)).toBe(0);

    await fingers(cdp, [[x, y]], [[x, y - 200]]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    expect((await turned(page)).x).toBeCloseTo(moved.x, 0);
  });

  test('two fingers zoom and move the diagram, not the page', async ({ page }) => {
    await openDiagram(page);
    const cdp = await page.context().newCDPSession(page);
    const { x, y } = await middleOf(page);
    const before = await turned(page);
    await fingers(
      cdp,
      [
        [x - 30, y],
        [x + 30, y],
      ],
      [
        [x - 90, y],
        [x + 90, y],
      ],
    );
    const zoomed = await turned(page);
    expect(zoomed.scale / before.scale).toBeCloseTo(3, 0);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);

    await fingers(
      cdp,
      [
        [x - 30, y],
        [x + 30, y],
      ],
      [
        [x - 30, y - 80],
        [x + 30, y - 80],
      ],
    );
    const moved = await turned(page);
    expect(moved.y).toBeLessThan(zoomed.y - 50);
    expect(moved.scale).toBeCloseTo(zoomed.scale, 1);
    expect(await scrolled(page)).toBe(0);
  });

  test('a tap selects a step', async ({ page }) => {
    await openDiagram(page);
    await page.locator('[data-element-id="verify"].djs-shape').tap();
    await expect(page.getByRole('region', { name: 'Langkah 10.3' })).toBeVisible();
  });
});
