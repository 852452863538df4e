import { and, eq } from 'drizzle-orm'
import { database } from '../connection.server'
import { surveyTests } from '../schema'
import { insertIfNew } from './rows'

export type SurveyTestRow = typeof surveyTests.$inferSelect

export const insertSurveyTest = (row: SurveyTestRow): void => insertIfNew(surveyTests, row)

export const deleteSurveyTest = (surveyId: string, id: string): void => {
  database()
    .delete(surveyTests)
    .where(and(eq(surveyTests.surveyId, surveyId), eq(surveyTests.id, id)))
    .run()
}
