import { ask, choice } from './authoring'

export const STAFF = [
  ask('staff-feel', 'faces', 'How do you feel about the staff?', 'role.support-worker'),
  ask('staff-listen', 'yes-no', 'Do the staff listen to you?', 'about.listens'),
  ask('staff-good', 'many', 'What is most important about staff?', 'role.support-worker', {
    hint: 'Choose 3 at most.',
    most: 3,
    choices: [
      choice('listen', 'They listen', 'about.listens'),
      choice('friendly', 'They are friendly', 'about.friendly'),
      choice('calm', 'They are calm', 'about.calm'),
      choice('honest', 'They are honest', 'about.honest'),
      choice('same', 'They are the same people each time', 'about.same-person'),
    ],
    other: true,
  }),
  ask('staff-important', 'importance', 'How important is this about staff: {{item}}?', 'about.important', {
    items: [
      choice('know-me', 'they know me', 'me.about'),
      choice('time', 'they have time for me', 'action.clock'),
      choice('ask-me', 'they ask me first', 'about.ask-me'),
    ],
  }),
]

export const ACTIVITIES = [
  ask('activities-feel', 'faces', 'How do you feel about the things that you do?', 'page.activities'),
  ask('activities-try', 'many', 'What do you want to try?', 'action.try', {
    choices: [
      choice('cooking', 'Cooking', 'kind.cooking'),
      choice('gardening', 'Gardening', 'kind.gardening'),
      choice('art', 'Art', 'kind.art'),
      choice('music', 'Music', 'kind.music'),
      choice('sport', 'Sport', 'kind.sport'),
      choice('animals', 'Animals', 'kind.animals'),
    ],
    other: true,
  }),
  ask('activities-week', 'when', 'When do you want to do things?', 'me.week', {
    when: 'week',
    hint: 'Choose days and times.',
  }),
  ask('activities-show', 'show', 'Do you want to do this?', 'action.try', {
    show: { kind: 'picture', picture: 'kind.gardening', texts: { en: 'A plant and garden tools.' } },
    answer: 'yes-no',
    hint: 'This picture shows gardening.',
  }),
  ask('activities-enough', 'one', 'Do you have enough to do in the week?', 'me.week', {
    choices: [
      choice('more', 'I want to do more', 'action.up'),
      choice('enough', 'It is enough', 'action.yes'),
      choice('less', 'I want to do less', 'action.down'),
    ],
  }),
]

export const FRIENDS = [
  ask('friends-often', 'one', 'How often do you see your friends?', 'way.friends', {
    choices: [
      choice('week', 'Each week, or more'),
      choice('month', 'Each month'),
      choice('less', 'Less than that'),
      choice('none', 'I do not have friends to see'),
    ],
  }),
  ask('friends-more', 'yes-no', 'Do you want to see your friends more?', 'idea.see-friends'),
  ask('friends-lonely', 'one', 'Do you feel lonely?', 'about.time-alone', {
    choices: [choice('never', 'No'), choice('sometimes', 'Sometimes'), choice('often', 'Yes, often')],
  }),
  ask('friends-meet', 'many', 'Where do you want to meet people?', 'about.new-people', {
    choices: [
      choice('group', 'In a group', 'idea.club'),
      choice('cafe', 'In a café', 'idea.eat'),
      choice('home', 'At home', 'about.home'),
      choice('online', 'Online', 'setting.online'),
    ],
    other: true,
  }),
]

export const CHOICE = [
  ask('choice-who', 'one', 'Who chooses what you do in the day?', 'action.choose', {
    choices: [
      choice('me', 'I choose'),
      choice('together', 'I choose together with somebody', 'with.friend'),
      choice('others', 'Other people choose', 'action.people'),
    ],
  }),
  ask('choice-enough', 'yes-no', 'Are there enough things to choose from?', 'action.choose'),
  ask(
    'choice-important',
    'importance',
    'How important is this when you choose: {{item}}?',
    'about.important',
    {
      items: [
        choice('staff', 'the staff', 'role.support-worker'),
        choice('safe-place', 'a safe place', 'page.safety'),
        choice('people', 'meeting people', 'about.new-people'),
        choice('activities', 'what there is to do', 'page.activities'),
      ],
    },
  ),
  ask('choice-change', 'yes-no', 'Can you change what you do when you want?', 'goal.change'),
]

export const OUTCOMES = [
  ask('outcome-order', 'order', 'What do you want most? Put these in your order.', 'me.goals', {
    choices: [
      choice('job', 'A paid job', 'idea.paid-job'),
      choice('friends', 'More friends', 'way.friends'),
      choice('learn', 'Learn something new', 'way.learning'),
      choice('own', 'Do more on my own', 'way.independence'),
    ],
  }),
  ask('outcome-better', 'many', 'What is better for you now than last year?', 'goal.went-on', {
    choices: [
      choice('health', 'My health', 'way.health'),
      choice('friends', 'My friends', 'way.friends'),
      choice('skills', 'What I can do on my own', 'way.independence'),
      choice('work', 'My work', 'way.employment'),
      choice('nothing', 'Nothing is better', 'action.no'),
    ],
  }),
  ask('outcome-job', 'yes-no', 'Do you want a paid job?', 'idea.paid-job'),
  ask('outcome-important', 'importance', 'How important is this for you: {{item}}?', 'about.important', {
    items: [
      choice('people', 'being with other people', 'action.people'),
      choice('own', 'doing things on my own', 'way.independence'),
      choice('job', 'finding a job', 'way.employment'),
    ],
  }),
]
