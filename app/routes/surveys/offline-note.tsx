import { useWords } from '../../i18n/words'

/** Where the page says that there is no connection (app/scripts/survey.ts). */
export function OfflineNote() {
  const { t } = useWords()
  return <p className="survey-offline" role="status" data-offline={t('surveys:question.offline')} hidden />
}
