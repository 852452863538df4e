import { useWords } from '../../i18n/words'
import { HiddenFields } from '../../kit/hidden-fields'
import { PhotoField } from '../../kit/photo-field'
import { VoiceField } from '../../kit/voice-field'

type Props = { photoId: string; voiceId: string; errorOf: (at: string) => string | undefined }

/** A photo and a recording, each as one may have them or not. Its form needs `upload`, its page the script 'voice'. */
export function ShowOrSay({ photoId, voiceId, errorOf }: Props) {
  const { t } = useWords()
  return (
    <>
      <HiddenFields
        values={[
          { name: 'photoId', value: photoId },
          { name: 'voiceId', value: voiceId },
        ]}
      />
      <PhotoField
        name="photo"
        label={t('goals:new.what.photo')}
        hint={t('goals:new.what.photo-hint')}
        error={errorOf('photo')}
        current={photoId ? { src: `/me/files/${photoId}`, alt: t('goals:show.photo') } : undefined}
      />
      <VoiceField
        name="voice"
        label={t('goals:new.what.voice')}
        hint={t('goals:new.what.voice-hint')}
        error={errorOf('voice')}
        current={voiceId ? `/me/files/${voiceId}` : undefined}
      />
    </>
  )
}

/** What was shown and said, where it is read. */
export function ShownAndSaid({ photoId, voiceId }: { photoId: string | null; voiceId: string | null }) {
  const { t } = useWords()
  return (
    <>
      {photoId ? (
        <img
          className="goal-photo"
          src={`/me/files/${photoId}`}
          alt={t('goals:show.photo')}
          loading="lazy"
          decoding="async"
        />
      ) : null}
      {voiceId ? (
        // biome-ignore lint/a11y/useMediaCaption: nobody has written down what the person said
        <audio controls preload="none" src={`/me/files/${voiceId}`} aria-label={t('goals:show.voice')} />
      ) : null}
    </>
  )
}
