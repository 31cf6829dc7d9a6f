import type { CaseAssessment } from '@alur/model/assessment/case-assessment.js';
import { deviationCauses, followUpActions } from '@alur/model/case/event.js';
import type { Finding } from '@alur/model/form/finding.js';
import { serviceError } from '../service-texts.ts';
import type { DeviationWords } from '../tracking-service.ts';
import type { Tracker } from './case-tracking.ts';
import { WrittenTexts, type Written } from './written.ts';

/**
 * The event that puts words on a deviation. Who performs the step may say why and what was done,
 * and who oversees the agency; not another role.
 *
 * @throws {ServiceError} `invalid` with findings; `forbidden`
 */
export function deviationWords(
  { deviations }: CaseAssessment,
  viewer: Tracker,
  id: string,
  words: DeviationWords,
  newId: () => string,
): Written {
  const deviation = deviations.find((each) => each.id === id);
  if (!deviation) throw serviceError('invalid', { findings: [finding('/deviation', 'unknown')] });
  if (!viewer.oversees && !viewer.roles.includes(deviation.answers.role)) {
    throw serviceError('forbidden');
  }
  const { cause, followUp } = words;
  const findings = [
    ...(cause || followUp ? [] : [finding('/cause', 'required')]),
    ...(cause && !deviationCauses.includes(cause.code) ? [finding('/cause/code', 'enum')] : []),
    ...(followUp && !followUpActions.includes(followUp.action)
      ? [finding('/followUp/action', 'enum')]
      : []),
  ];
  if (findings.length > 0) throw serviceError('invalid', { findings });
  const texts = new WrittenTexts(newId);
  const why = texts.add(cause?.text);
  const done = texts.add(followUp?.text);
  return {
    bodies: [
      {
        type: 'deviation.explained',
        data: {
          deviation: id,
          ...(cause && { cause: { code: cause.code, ...(why !== undefined && { text: why }) } }),
          ...(followUp && {
            followUp: {
              ...{ action: followUp.action, done: followUp.done },
              ...(done !== undefined && { text: done }),
            },
          }),
        },
      },
    ],
    texts: texts.all,
  };
}

const finding = (path: string, code: Finding['code']): Finding => ({ path, code, params: {} });
