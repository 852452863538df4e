import { prepared } from './statements'

/** Versions that somebody answered and did not take back, the newest first; `definition` as it is stored. */
export const listAnsweredVersions = (surveyId: string): { id: string; definition: unknown }[] =>
  (
    prepared(
      `select v.id, v.definition from survey_versions v
        where v.survey_id = ? and v.published_at is not null and exists
          (select 1 from survey_responses r where r.version_id = v.id and r.withdrawn_at is null)
        order by v.number desc`,
    ).all(surveyId) as { id: string; definition: string }[]
  ).map(({ id, definition }) => ({ id, definition: JSON.parse(definition) as unknown }))
