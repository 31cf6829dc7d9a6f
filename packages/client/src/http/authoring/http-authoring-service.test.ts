import { describe, expect, it } from 'vitest';
import { Transport } from '../transport.ts';
import { HttpAuthoringService } from './http-authoring-service.ts';

const terms = {
  ...{ severities: {}, serviceTimes: [], mailTemplates: [], permitTypes: [], isListed: true },
};

/** A server that answers every question with this. */
function answering(body: unknown): HttpAuthoringService {
  const answer = async () =>
    new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  const retry = { delays: [], wait: async () => undefined };
  return new HttpAuthoringService(
    new Transport({
      base: 'https://izin.example',
      fetch: answer,
      headers: {},
      retry,
      timeout: 1000,
    }),
  );
}

describe('the terms on which an SOP is written', () => {
  it('are given as they came when they have the shape', async () => {
    expect(await answering(terms).terms('mempawah/ss.bpmn')).toEqual(terms);
  });

  it.each(Object.keys(terms))('are no answer of ours without %s', async (name) => {
    const asked = answering({ ...terms, [name]: undefined }).terms('mempawah/ss.bpmn');
    await expect(asked).rejects.toMatchObject({ code: 'server' });
  });

  it('say truly whether the SOP is listed: a word is no yes or no', async () => {
    const asked = answering({ ...terms, isListed: 'no' }).terms('mempawah/ss.bpmn');
    await expect(asked).rejects.toMatchObject({ code: 'server' });
  });
});
