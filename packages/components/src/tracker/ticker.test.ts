import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { setVisibility } from '../testing/page-visibility.ts';
import { Ticker } from './ticker.ts';

class Host extends LitElement {}
customElements.define('ticker-test-host', Host);

describe('the ticker of a countdown', () => {
  const { setInterval: start, clearInterval: stop, IntersectionObserver: Real } = window;
  const running = new Map<number, { work: () => void; milliseconds: number }>();
  let see: (isIntersecting: boolean) => void;
  let ticks: number;

  beforeEach(() => {
    setVisibility('visible');
    running.clear();
    ticks = 0;
    let last = 0;
    window.setInterval = ((work: () => void, milliseconds: number) => {
      running.set((last += 1), { work, milliseconds });
      return last;
    }) as typeof setInterval;
    window.clearInterval = (id) => void running.delete(id as number);
    // A browser says so with a frame, which a page behind another does not get.
    window.IntersectionObserver = class {
      constructor(callback: IntersectionObserverCallback) {
        see = (isIntersecting) =>
          callback([{ isIntersecting } as IntersectionObserverEntry], {} as IntersectionObserver);
      }
      observe(): void {
        see(false);
      }
      disconnect(): void {
        see = () => undefined;
      }
    } as unknown as typeof IntersectionObserver;
  });

  afterEach(() => {
    Object.assign(window, { setInterval: start, clearInterval: stop, IntersectionObserver: Real });
  });

  const connected = () => {
    const ticker = new Ticker(new Host(), () => (ticks += 1));
    ticker.hostConnected();
    return ticker;
  };

  it('ticks once a second while its element is seen, and at once when it comes into sight', () => {
    const ticker = connected();
    expect(running.size).to.equal(0);
    see(true);
    expect([...running.values()].map(({ milliseconds }) => milliseconds)).to.deep.equal([1000]);
    for (const { work } of running.values()) work();
    expect(ticks).to.equal(2);
    ticker.hostDisconnected();
    expect(running.size).to.equal(0);
  });

  it('stands still out of sight and on a hidden page', () => {
    const ticker = connected();
    see(true);
    see(false);
    expect(running.size).to.equal(0);
    see(true);
    setVisibility('hidden');
    expect(running.size).to.equal(0);
    setVisibility('visible');
    expect(running.size).to.equal(1);
    ticker.hostDisconnected();
  });
});
