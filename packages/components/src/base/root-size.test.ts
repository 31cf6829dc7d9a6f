import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { AlurElement } from './alur-element.ts';
import { remFactor, scaled } from './root-size.ts';

describe('the size of a rem', () => {
  for (const [root, factor] of [
    [16, 1],
    [20, 1],
    [14, 1],
    [10, 1.6],
    [0, 1],
    [NaN, 1],
  ] as const) {
    it(`is multiplied by ${factor} on a page whose root has ${root} pixels`, () => {
      expect(remFactor(root)).to.equal(factor);
    });
  }

  it('is multiplied wherever a style has one, and nothing else is', () => {
    const style = css`
      :host {
        --_s4: 1rem;
        margin: -0.5rem calc(100% - 2rem) 10px;
      }
    `;
    expect(scaled(style, 1.6).cssText).to.equal(
      style.cssText.replace('1rem', '1.6rem').replace('0.5rem', '0.8rem').replace('2rem', '3.2rem'),
    );
  });

  it('makes an element as large on a page of ten pixels as anywhere', () => {
    class Tall extends AlurElement {
      static override readonly styles = css`
        :host {
          display: block;
          block-size: 2rem;
        }
      `;
      protected override serviceChanged(): void {
        // Asks for nothing.
      }
    }
    const { style } = document.documentElement;
    style.setProperty('font-size', '10px');
    customElements.define('root-size-test', Tall);
    const element = document.createElement('root-size-test');
    document.body.append(element);
    expect(element.offsetHeight).to.equal(32);
    element.remove();
    style.removeProperty('font-size');
  });
});
