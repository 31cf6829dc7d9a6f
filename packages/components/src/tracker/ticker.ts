import type { ReactiveController, ReactiveElement } from 'lit';

/** Calls once a second while its element can be seen, and never otherwise. */
export class Ticker implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly tick: () => void;
  private timer: ReturnType<typeof setInterval> | undefined;
  private seen: IntersectionObserver | undefined;
  private isInSight = false;

  constructor(host: ReactiveElement, tick: () => void) {
    this.host = host;
    this.tick = tick;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.start);
    this.seen = new IntersectionObserver((entries) => {
      this.isInSight = entries.at(-1)?.isIntersecting ?? false;
      this.start();
    });
    this.seen.observe(this.host);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.start);
    this.seen?.disconnect();
    clearInterval(this.timer);
  }

  private readonly start = (): void => {
    clearInterval(this.timer);
    if (!this.isInSight || document.visibilityState !== 'visible') return;
    this.tick();
    this.timer = setInterval(this.tick, 1000);
  };
}
