import { expect } from '@open-wc/testing';
import { withReturn } from './single-sign-on.ts';

const page = { origin: 'https://izin.example', pathname: '/petugas/', search: '?a=1', hash: '#b' };

describe('the address of the single sign-on', () => {
  it('leads back to the page it is on', () => {
    const address = withReturn('https://izin.example/sso/denpasar/start', page)!;
    expect(new URL(address).searchParams.get('return')).to.equal('/petugas/?a=1#b');
  });

  it('names no page of another site', () => {
    const address = 'https://server.example/sso/denpasar/start';
    expect(withReturn(address, page)).to.equal(address);
  });

  for (const wrong of ['javascript:alert(1)', 'data:text/html,x', '/sso/denpasar/start', '']) {
    it(`is none when it is "${wrong}"`, () => {
      expect(withReturn(wrong, page)).to.equal(undefined);
    });
  }
});
