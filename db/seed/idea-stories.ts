import type { Theme } from '../../app/domain/changes/themes'

/** Days are counted from the day of the seed. */
type SeedIdea = {
  theme: Theme | ''
  words: string
  mayShow: boolean
  sent: number
  answer?: { words: string; shown: string | null; change?: string; day: number }
}

/** Ideas in the order of their numbers, from I-1001: with answers, waiting, and one that is late. */
export const IDEAS: SeedIdea[] = [
  {
    theme: 'near',
    words: 'There is nothing on a Saturday in our town. Mrs Hill could open her hall for us.',
    mayShow: true,
    sent: -60,
    answer: {
      words: 'You are right. We found a hall that is open on Saturdays. The first day is soon.',
      shown: 'There is nothing on a Saturday in our town. Somebody could open a hall for us.',
      change: 'things-to-do-near-your-home',
      day: -50,
    },
  },
  {
    theme: 'travel',
    words: 'Please let the minibus come later on Fridays. I like to talk after the group.',
    mayShow: true,
    sent: -48,
    answer: {
      words: 'We asked the driver. The minibus comes 30 minutes later on Fridays now.',
      shown: 'Please let the minibus come later on Fridays. I like to talk after the group.',
      day: -40,
    },
  },
  {
    theme: 'money',
    words: 'I do not understand the letters about my money.',
    mayShow: false,
    sent: -44,
    answer: {
      words: 'Thank you for telling us. We write these letters in Easy Read from now on.',
      shown: null,
      change: 'clear-facts-about-direct-payments',
      day: -33,
    },
  },
  {
    theme: 'choice',
    words: 'Can we have a choir? I like to sing. My friend likes it too.',
    mayShow: true,
    sent: -25,
  },
  {
    theme: 'safe',
    words: 'It is dark at the bus stop when I go home. Dev at the desk says so too.',
    mayShow: true,
    sent: -3,
  },
  {
    theme: '',
    words: 'More tea in the break.',
    mayShow: false,
    sent: -1,
  },
]
