import { describe, expect, it } from 'vitest';
import { compileNet } from './compile.ts';
import { engineContract } from './contract.ts';
import type { MakeEngine } from './contract/expectation.ts';
import { embeddedEngine } from './embedded-engine.ts';

const makeEngine: MakeEngine = (sop) => {
  const net = compileNet(sop);
  if (!net.ok) throw new Error(JSON.stringify(net.problems, null, 2));
  return embeddedEngine(net.value);
};

describe('the embedded engine', () => {
  it.each(engineContract)('$name', async ({ run }) => {
    await run(makeEngine);
  });

  it('has a contract whose names are all different', () => {
    const names = engineContract.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
