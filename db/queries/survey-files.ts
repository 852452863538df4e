import { eq } from 'drizzle-orm'
import { database } from '../connection.server'
import { surveyFiles } from '../schema'
import { insertRow } from './rows'
import { prepared } from './statements'

export type SurveyFileRow = typeof surveyFiles.$inferSelect

export const insertSurveyFile = (row: typeof surveyFiles.$inferInsert): void => insertRow(surveyFiles, row)

export const findSurveyFile = (id: string): SurveyFileRow | undefined =>
  database().select().from(surveyFiles).where(eq(surveyFiles.id, id)).get()

/**
 * Deletes files from before `before` that no answer names and no open draft. Ids are unguessable, so finding one inside
 * the JSON of a draft means that it is named there. Drafts themselves are forgotten by their own rule.
 * @returns how many
 */
export const deleteLooseSurveyFiles = (before: string): number =>
  prepared(`
    delete from survey_files where created_at < @before
      and not exists (select 1 from survey_answers where file_id = survey_files.id)
      and not exists (select 1 from drafts where kind = 'survey' and finished_at is null
        and owner = survey_files.owner and instr(answers, survey_files.id) > 0)`).run({ before }).changes
