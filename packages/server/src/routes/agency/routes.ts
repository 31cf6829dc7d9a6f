import type { FastifyInstance } from 'fastify';
import type { PermitTypeSummary, PublicAgency } from '@alur/client/permit-service.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { themeCss } from '@alur/model/theme/theme-css.js';
import type { AppDesk } from '../../http/app-desk.ts';
import { guard } from '../../http/guard.ts';
import { refusal } from '../../http/service-errors.ts';
import { agencyOf } from '../../http/viewer.ts';
import { ssoPaths } from '../../oidc/providers.ts';
import { canReadAgency, canReadPermitTypes } from '../../policy/public.ts';
import * as schema from './schema.ts';

/** How long a browser keeps the theme, in seconds. */
const themeAge = 300;

export function agencyRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { definitions, identityProviders, settings } = desk;
  app.get('/profile', {
    schema: schema.profileSchema,
    ...guard(canReadAgency, async (request) => {
      const { agency } = agencyOf(request);
      const isOffered = identityProviders.has(agency.id);
      return { ...publicAgency(agency), ...(isOffered && singleSignOn(agency, settings)) };
    }),
  });

  app.get('/theme.css', {
    schema: schema.themeSchema,
    ...guard(canReadAgency, async (request, reply) =>
      reply
        .type('text/css; charset=utf-8')
        .header('cache-control', `max-age=${themeAge}`)
        // Colours are no secret, and a portal on another address links them.
        .header('cross-origin-resource-policy', 'cross-origin')
        .send(themeCss(agencyOf(request).agency.theme ?? {})),
    ),
  });

  app.get('/permit-types', {
    schema: schema.permitTypesSchema,
    ...guard(canReadPermitTypes, async (request) => {
      const { agency, permitTypes } = agencyOf(request);
      return agency.permitTypes.flatMap((id) => {
        const permitType = permitTypes.get(id);
        return permitType ? [summary(permitType)] : [];
      });
    }),
  });

  app.get('/permit-types/:id', {
    schema: schema.permitTypeSchema,
    ...guard(canReadPermitTypes, async (request) => {
      const { id } = request.params as { readonly id: string };
      const { revision } = request.query as { readonly revision?: string };
      const agency = agencyOf(request).agency.id;
      const found =
        revision === undefined
          ? definitions.inForce(agency, id)
          : await definitions.permitType(agency, { id, revision: Number(revision) });
      if (!found) throw refusal('not-found');
      return found;
    }),
  });
}

function singleSignOn(
  { id }: Agency,
  { publicUrl }: AppDesk['settings'],
): Required<Pick<PublicAgency, 'singleSignOn'>> {
  const { start, signOut } = ssoPaths(id);
  return { singleSignOn: { signIn: publicUrl + start, signOut: publicUrl + signOut } };
}

/** Mail texts, numbering and the sites that may embed stay inside. */
function publicAgency(agency: Agency): PublicAgency {
  const { id, name, shortName, government, address, phone, email, website, region } = agency;
  const { timeZone, units, roles, categories, reasons, letters, theme } = agency;
  return {
    ...{ id, name, shortName, government, address, phone, email, website, region },
    ...{ timeZone, units, roles, categories, reasons, letters },
    ...(theme && { theme }),
  };
}

function summary(permitType: PermitType): PermitTypeSummary {
  const { id, revision, title, summary, category, keywords = [], serviceTime, fee } = permitType;
  return { id, revision, title, summary, category, keywords, serviceTime, fee };
}
