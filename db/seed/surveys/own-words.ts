/** What is written in own words, by a computer's people: made up, with what it is about. */
export const THEMES = {
  staff: 'Staff',
  transport: 'Getting there',
  'evenings-and-weekends': 'Evenings and weekends',
  friends: 'Friends',
  work: 'Work',
} as const
export type OwnTheme = keyof typeof THEMES

const said = (words: string, ...themes: OwnTheme[]) => ({ words, themes })

export const OWN_WORDS: { words: string; themes: OwnTheme[] }[] = [
  said('The staff know me. When they leave I get upset.', 'staff'),
  said('I like it when the same person comes each week.', 'staff'),
  said('Please ask us before new staff start.', 'staff'),
  said('My key worker listens to me.', 'staff'),
  said('Staff should have more time to talk.', 'staff'),
  said('There should be more staff who can sign.', 'staff'),
  said('Staff help me when I am worried.', 'staff', 'friends'),
  said('The bus is often late and then I miss the start.', 'transport'),
  said('I want to go by bus on my own.', 'transport'),
  said('The minibus takes more than 1 hour.', 'transport'),
  said('My mum drives me. She gets tired.', 'transport'),
  said('There is no bus home after 5 in the evening.', 'transport', 'evenings-and-weekends'),
  said('A taxi costs too much.', 'transport'),
  said('Somebody could teach me how to use the train.', 'transport'),
  said('Nothing is open on Sundays.', 'evenings-and-weekends'),
  said('I would like a disco on Friday evening.', 'evenings-and-weekends', 'friends'),
  said('Weekends are long. I am alone then.', 'evenings-and-weekends', 'friends'),
  said('I want to go to the cinema in the evening like other people.', 'evenings-and-weekends'),
  said('A swimming group on Saturday would be good.', 'evenings-and-weekends'),
  said('My friends are the best thing about my group.', 'friends'),
  said('I miss my friends from the old centre.', 'friends'),
  said('I want to meet new people.', 'friends'),
  said('It is hard to make friends when groups change all the time.', 'friends'),
  said('I like eating lunch together.', 'friends'),
  said('I want to see my friends more than 1 day a week.', 'friends'),
  said('I want a paid job in a shop.', 'work'),
  said('I help in the café. I would like to be paid for it.', 'work'),
  said('A job coach helped me. More people should get one.', 'work'),
  said('I want to work with animals.', 'work'),
  said('I am too old for a job but I like to help.', 'work'),
]
