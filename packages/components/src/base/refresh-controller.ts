import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { casesContext } from '../provider/contexts.ts';

/**
 * Has an element ask again now and then: at an interval while the page is visible, and at once
 * when it becomes visible or another element of the same provider has moved a case. A hidden page asks nothing; phones in pockets cost an agency dear.
 */
export class RefreshController implements ReactiveController {
  private readonly refresh: () => void;
  private readonly seconds: () => number;
  private timer: ReturnType<typeof setInterval> | undefined;

  /** @param seconds - read at each start; none or less than nothing: no interval */
  constructor(host: ReactiveElement, refresh: () => void, seconds: () => number) {
    this.refresh = refresh;
    this.seconds = seconds;
    host.addController(this);
    let seen: number | undefined;
    new ContextConsumer(host, {
      context: casesContext,
      subscribe: true,
      callback: (count) => {
        if (seen !== undefined && count !== seen) this.refresh();
        seen = count;
      },
    });
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.onVisibility);
    this.start();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.stop();
  }

  /** Counts anew, for instance after a person has asked by hand. */
  start(): void {
    this.stop();
    const milliseconds = this.seconds() * 1000;
    if (milliseconds > 0 && document.visibilityState === 'visible') {
      this.timer = setInterval(this.refresh, milliseconds);
    }
  }

  private stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private readonly onVisibility = (): void => {
    if (document.visibilityState === 'visible') this.refresh();
    this.start();
  };
}
