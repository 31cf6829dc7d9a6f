import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { setVisibility } from '../testing/page-visibility.ts';
import { RefreshController } from './refresh-controller.ts';

class Host extends LitElement {}
customElements.define('refresh-test-host', Host);

describe('RefreshController', () => {
  const { setInterval: start, clearInterval: stop } = window;
  const running = new Map<number, { work: () => void; milliseconds: number }>();
  let asked: number;

  beforeEach(() => {
    setVisibility('visible');
    asked = 0;
    running.clear();
    let last = 0;
    window.setInterval = ((work: () => void, milliseconds: number) => {
      running.set((last += 1), { work, milliseconds });
      return last;
    }) as typeof setInterval;
    window.clearInterval = (id) => void running.delete(id as number);
  });

  afterEach(() => {
    window.setInterval = start;
    window.clearInterval = stop;
  });

  const controller = (seconds: number) =>
    new RefreshController(
      new Host(),
      () => (asked += 1),
      () => seconds,
    );

  it('asks at the interval while its element is on the page', () => {
    const refresher = controller(30);
    refresher.hostConnected();
    expect([...running.values()].map(({ milliseconds }) => milliseconds)).to.deep.equal([30_000]);
    for (const { work } of running.values()) work();
    expect(asked).to.equal(1);
    refresher.hostDisconnected();
    expect(running.size).to.equal(0);
  });

  it('has one interval at a time, however often it is started', () => {
    const refresher = controller(30);
    refresher.hostConnected();
    refresher.start();
    refresher.start();
    expect(running.size).to.equal(1);
    refresher.hostDisconnected();
  });

  it('has no interval for 0 seconds', () => {
    const refresher = controller(0);
    refresher.hostConnected();
    expect(running.size).to.equal(0);
    refresher.hostDisconnected();
  });

  it('asks nothing while the page is hidden, and at once when it is shown', () => {
    const refresher = controller(30);
    refresher.hostConnected();
    setVisibility('hidden');
    expect([running.size, asked]).to.deep.equal([0, 0]);
    setVisibility('visible');
    expect([running.size, asked]).to.deep.equal([1, 1]);
    refresher.hostDisconnected();
  });

  it('does not listen once its element has left the page', () => {
    const refresher = controller(30);
    refresher.hostConnected();
    refresher.hostDisconnected();
    setVisibility('visible');
    expect(asked).to.equal(0);
  });
});
