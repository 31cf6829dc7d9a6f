import {
  ServiceError,
  type PermitService,
  type UploadOptions,
} from '@alur/client/permit-service.js';
import { badFiles, sampleFile } from '@alur/client/contract/sample-files.js';
import type { DocumentRequirement } from '@alur/model/generated/permit-type.js';
import type { StoredDocument } from '@alur/model/permit/application.js';
import { expect } from '@open-wc/testing';
import { offline, stubService } from '../testing/stub-service.ts';
import { DocumentUploads } from './document-uploads.ts';

const ktp: DocumentRequirement = {
  id: 'ktp',
  title: { id: 'KTP' },
  need: 'required',
  accept: ['pdf', 'jpeg'],
  maxBytes: 20_000,
};

type Upload = PermitService['uploadDocument'];

function uploadsWith(uploadDocument: Upload, draft = crypto.randomUUID() as string) {
  const stored: StoredDocument[] = [];
  const uploads = new DocumentUploads(stubService({ uploadDocument }), draft, {
    changed: () => undefined,
    stored: (document) => stored.push(document),
  });
  return { uploads, stored, draft };
}

const taken = (requirement: string, file: File): StoredDocument => ({
  id: crypto.randomUUID(),
  requirement,
  fileName: file.name,
  mediaType: 'application/pdf',
  size: file.size,
  sha256: '',
  uploadedAt: '2026-11-21T02:32:00.000Z',
});

describe('uploads', () => {
  it('tell how far they are, and end with what the server took', async () => {
    const seen: unknown[] = [];
    const { uploads, stored } = uploadsWith(async (_draft, requirement, file, options) => {
      options?.onProgress?.(10, file.size);
      seen.push(uploads.stateOf('ktp'));
      return taken(requirement, file);
    });
    uploads.start(ktp, sampleFile(ktp));
    expect(uploads.isBusy).to.equal(true);
    await uploads.settled();
    expect(seen).to.have.nested.property('[0].sent', 10);
    expect(stored.map(({ requirement }) => requirement)).to.deep.equal(['ktp']);
    expect(uploads.stateOf('ktp')).to.equal(undefined);
  });

  for (const { code, file } of badFiles(ktp)) {
    it(`do not begin with a file that is refused: ${code}`, async () => {
      let sent = 0;
      const { uploads, stored } = uploadsWith(async (_draft, requirement, one) => {
        sent += 1;
        return taken(requirement, one);
      });
      uploads.start(ktp, file);
      await uploads.settled();
      expect(sent).to.equal(0);
      expect(stored).to.deep.equal([]);
      const state = uploads.stateOf('ktp');
      expect(state).to.include({ kind: 'failed', canRetry: false });
      expect(state?.kind === 'failed' && state.text.id)
        .to.be.a('string')
        .and.not.equal('');
    });
  }

  it('tell what the server has against a file', async () => {
    const text = { id: 'PDF ini terkunci. Simpan tanpa kata sandi.', en: 'Locked.' };
    const { uploads } = uploadsWith(async () => {
      throw new ServiceError('unsupported-file', text);
    });
    uploads.start(ktp, sampleFile(ktp));
    await uploads.settled();
    expect(uploads.stateOf('ktp')).to.deep.include({ kind: 'failed', text, canRetry: false });
  });

  it('go on with the same file when the connection is back', async () => {
    let isOnline = false;
    const { uploads, stored } = uploadsWith(async (_draft, requirement, file) => {
      if (!isOnline) throw offline();
      return taken(requirement, file);
    });
    uploads.start(ktp, sampleFile(ktp));
    await uploads.settled();
    expect(uploads.stateOf('ktp')).to.include({ kind: 'failed', offline: true });
    isOnline = true;
    uploads.retryOffline();
    await uploads.settled();
    expect(stored).to.have.length(1);
  });

  it('can be cancelled, and leave nothing behind', async () => {
    const { uploads, stored } = uploadsWith(whenAborted);
    uploads.start(ktp, sampleFile(ktp));
    uploads.cancel('ktp');
    await uploads.settled();
    expect(uploads.stateOf('ktp')).to.equal(undefined);
    expect(stored).to.deep.equal([]);
  });

  it('give way to a later file for the same requirement', async () => {
    const { uploads, stored } = uploadsWith(async (draft, requirement, file, options) =>
      file.name === 'satu.pdf'
        ? whenAborted(draft, requirement, file, options)
        : taken(requirement, file),
    );
    uploads.start(ktp, sampleFile(ktp, 'satu'));
    uploads.start(ktp, sampleFile(ktp, 'dua'));
    await uploads.settled();
    expect(stored.map(({ fileName }) => fileName)).to.deep.equal(['dua.pdf']);
  });

  it('are remembered by the name of the file, when the page is closed under them', () => {
    const { draft, uploads } = uploadsWith(whenAborted);
    uploads.start(ktp, sampleFile(ktp, 'ktp-sari'));
    const { uploads: later } = uploadsWith(whenAborted, draft);
    expect(later.stateOf('ktp')).to.deep.equal({ kind: 'interrupted', fileName: 'ktp-sari.pdf' });
    uploads.cancel('ktp');
  });
});

/** An upload that ends only by being cancelled. */
function whenAborted(
  _draft: string,
  _requirement: string,
  _file: File,
  options?: UploadOptions,
): Promise<StoredDocument> {
  return new Promise((_resolve, reject) => {
    options?.signal?.addEventListener('abort', () =>
      reject(new ServiceError('aborted', { id: '', en: '' })),
    );
    if (options?.signal?.aborted) reject(new ServiceError('aborted', { id: '', en: '' }));
  });
}
