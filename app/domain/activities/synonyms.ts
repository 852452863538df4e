/**
 * Plain words for the same thing, as data. Somebody who types one of `asked` also finds what has one of `finds` in
 * its name or kind; with `inText`, in its whole text and facts too. A phrase needs all of its words.
 * Endings do not matter (swim, swims, swimming). Extend freely: no code knows these words.
 */
export type Synonym = { asked: string; finds: string; inText?: true }

export const SYNONYMS: Synonym[] = [
  { asked: 'swim, pool, hydrotherapy, water', finds: 'swimming, hydrotherapy, aqua' },
  {
    asked: 'bake, baking, cake, cook, kitchen, food, recipe, meal, lunch, chef',
    finds: 'cooking, baking, cake, kitchen, lunch',
  },
  {
    asked: 'it, computer, tablet, ipad, laptop, phone, mobile, internet, online skills, digital, technology',
    finds: 'computer, digital, tablet',
  },
  {
    asked:
      'exercise, keep fit, fitness, gym, yoga, pilates, move, sport, football, bowls, boccia, tennis, cricket, cycling, bike, running',
    finds: 'sport, fit, exercise, gym',
  },
  { asked: 'football, soccer', finds: 'football' },
  { asked: 'bike, cycle, cycling, bicycle', finds: 'cycling, bike' },
  {
    asked: 'sing, singing, choir, song, band, guitar, piano, drum, instrument, music',
    finds: 'music, singing, choir, band, drum',
  },
  { asked: 'dance, disco, ballet, zumba', finds: 'dancing, dance, disco' },
  { asked: 'act, theatre, drama, play, stage, pantomime', finds: 'drama, acting, theatre' },
  {
    asked: 'mate, friend, friendship, pal, company, lonely, loneliness, chat, talk, social, meet people',
    finds: 'social, friend, befriending, meeting people',
  },
  { asked: 'date, dating, love, partner, relationship', finds: 'dating, relationship, friend, social' },
  {
    asked: 'telly, tv, film, movie, cinema, video, photo, photography, camera',
    finds: 'film, photo, cinema',
  },
  {
    asked: 'allotment, garden, plant, flower, grow, farm, vegetable, nature',
    finds: 'gardening, allotment, farm',
  },
  { asked: 'walk, ramble, hike, stroll, outdoor, outside, nature, park', finds: 'walking, outside, outdoor' },
  { asked: 'job, work, paid, employment, career, interview, cv, earn', finds: 'job, work, work training' },
  {
    asked: 'train, training, course, learn, college, qualification, skill',
    finds: 'training, learning, skills, work training',
  },
  { asked: 'help others, volunteer, charity, give', finds: 'volunteering' },
  { asked: 'paint, draw, drawing, sketch, picture, art', finds: 'art, painting, drawing' },
  {
    asked: 'craft, knit, sew, crochet, pottery, clay, wood, woodwork, make things, model',
    finds: 'craft, making things, pottery, knitting, sewing, wood',
  },
  { asked: 'dog, cat, horse, riding, pony, pet, animal, farm, goat', finds: 'animal, horse, dog, farm' },
  {
    asked: 'read, book, library, write, writing, story, poem, poetry',
    finds: 'reading, book, writing, story',
  },
  {
    asked: 'game, board game, card, chess, bingo, gaming, xbox, playstation, quiz',
    finds: 'game, bingo, quiz, chess',
  },
  { asked: 'trip, day out, outing, holiday, seaside, beach, museum, visit', finds: 'trips, days out' },
  { asked: 'sensory, light, touch, calm, relax, quiet', finds: 'sensory, wellbeing, relaxing' },
  {
    asked: 'wellbeing, mindfulness, anxiety, depression, sad, worry, stress, mental health',
    finds: 'wellbeing, feeling well',
  },
  { asked: 'anxiety, depression, mental health, nerves', finds: 'mental health', inText: true },
  {
    asked: 'money, budget, shopping, travel training, bus, cleaning, independent, independence, life skill',
    finds: 'life skills, skills for daily life, travel',
  },
  {
    asked: 'oap, older, elderly, pensioner, retired, senior, over 60, over 65',
    finds: 'older, older people',
    inText: true,
  },
  { asked: 'dementia, alzheimer, alzheimers, memory, forget', finds: 'memory, dementia', inText: true },
  {
    asked: 'makaton, sign, signing, bsl, sign language',
    finds: 'signing, makaton, british sign language',
    inText: true,
  },
  { asked: 'deaf, hearing, hearing aid', finds: 'hearing loss, hearing loop, signing', inText: true },
  { asked: 'blind, sight, visually impaired', finds: 'sight loss', inText: true },
  {
    asked: 'wheelchair, disabled access, ramp, lift, step free, accessible',
    finds: 'step free',
    inText: true,
  },
  { asked: 'hoist, changing place, changing bed', finds: 'changing place, hoist', inText: true },
  { asked: 'toilet, loo, disabled toilet', finds: 'accessible toilet', inText: true },
  { asked: 'autism, autistic, asperger, asd, aspergers', finds: 'autism, autistic', inText: true },
  { asked: 'pmld, complex, profound', finds: 'complex needs', inText: true },
  {
    asked: 'ld, learning difficulty, learning difficulties, downs, downs syndrome',
    finds: 'learning disability',
    inText: true,
  },
  { asked: 'carer, caring, family carer, mum, dad, parent', finds: 'carer', inText: true },
  { asked: 'young, youth, teenager, teen', finds: 'young adults, young', inText: true },
  { asked: 'respite, short break, family, stay', finds: 'shared lives, time with a family' },
  { asked: 'visitor, visit me, phone call, buddy', finds: 'befriending' },
  { asked: 'physio, physiotherapist', finds: 'physiotherapy', inText: true },
  { asked: 'speech therapy, speech therapist, salt', finds: 'speech and language', inText: true },
  { asked: 'coffee, tea, cafe, tea party', finds: 'cafe, coffee, tea, social' },
  { asked: 'guide dog, assistance dog', finds: 'assistancedogs', inText: true },
  { asked: 'zoom, internet group, virtual, from home', finds: 'online', inText: true },
]
