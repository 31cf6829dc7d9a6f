import { expect } from '@open-wc/testing';
import { trustedBpmn } from './trusted-bpmn-plugin.ts';

const domify = '/site/node_modules/domify/index.js';
const transform = (code: string, id = domify) => trustedBpmn().transform(code, id)?.code;

describe('the plugin for bundlers', () => {
  it('leads each innerHTML of bpmn-js through the policy', () => {
    expect(transform('element.innerHTML = prefix + text + suffix;')).to.match(
      /^import { trustedHtml as alurTrustedHtml } from '@alur\/components\/diagram\/trusted-html\.js';\nelement\.innerHTML = alurTrustedHtml\(prefix \+ text \+ suffix\);$/,
    );
    expect(transform("list.innerHTML = '';\nother();")).to.include("alurTrustedHtml('')");
  });

  it('leaves other packages and files without markup alone', () => {
    expect(transform('element.innerHTML = text;', '/site/src/page.js')).to.equal(undefined);
    expect(transform('element.textContent = text;')).to.equal(undefined);
  });

  it('knows the packages on Windows, too', () => {
    expect(transform('a.innerHTML = b;', 'C:\\site\\node_modules\\domify\\index.js')).to.be.a(
      'string',
    );
  });

  it('stops the build where markup is written in a way it does not know', () => {
    expect(() => transform('element.innerHTML += text;')).to.throw('trusted-bpmn-plugin.ts');
  });
});
