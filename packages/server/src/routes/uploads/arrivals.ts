import type { AppDesk } from '../../http/app-desk.ts';
import type { UploadRecord, UploadResult } from '../../store/ports/uploads.ts';
import { finishUpload } from './finish-upload.ts';
import type { TusMount } from './tus.ts';

/** What became of uploads. Each is checked once, however many ask at the same time. */
export class Arrivals {
  readonly #desk: AppDesk;
  readonly #tus: TusMount;
  readonly #working = new Map<string, Promise<UploadResult | undefined>>();

  constructor(desk: AppDesk, tus: TusMount) {
    this.#desk = desk;
    this.#tus = tus;
  }

  /** Undefined while bytes are missing. */
  async result(upload: UploadRecord): Promise<UploadResult | undefined> {
    if (upload.result) return upload.result;
    const known = this.#working.get(upload.id);
    if (known) return known;
    const work = this.#finish(upload).finally(() => this.#working.delete(upload.id));
    this.#working.set(upload.id, work);
    return work;
  }

  async #finish(upload: UploadRecord): Promise<UploadResult | undefined> {
    const now = await this.#desk.store.read.uploads.byId(upload.id);
    if (!now || now.result) return now?.result;
    const arrived = await this.#tus.arrived(upload.id);
    if (arrived?.bytes !== upload.size) return undefined;
    const result = await finishUpload(this.#desk, upload, arrived.path);
    await this.#tus.remove(upload.id);
    return result;
  }
}
