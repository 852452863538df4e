import { readWords } from './read'

/**
 * Words of 4 syllables or more that people hear and say every day, in their base form. They are no exceptions:
 * they are common words that happen to be long.
 */
export const EVERYDAY_LONG_WORDS = readWords(`
ability able academy accident accidentally accommodation activity actually adventure afterwards agriculture airplane
allergy allotment already alzheimer's ambulance america american animal animation anniversary announcement annoying
another anybody anyone anything anyway anywhere apologise application appointment appreciate april arabic area arthritis
artificial asparagus associate association asthma athletics audience auditorium australia automatic automatically
autumn available avocado balcony bangladesh banana barbecue basketball battery beautiful beautifully begonia belonging
bengali bereavement bicycle biology biscuit britannia broccoli budgerigar building bulgarian cafeteria calculator calendar
camera capital cappuccino caravan cathedral catholic cauliflower celebrate celebration celebrity cemetery ceramic ceremony
certificate certainly champion championship character charity chemistry chocolate choreography cinema citizenship
clarinet classical collaboration colouring comedy comfortable comfortably committee communicate communication community
companion company competition complicated composition computer concentrate concentration confidence confident
conservation conservatory considerate consideration continuous contribute conversation conversational cooperation
cooperative coordinator corridor counsellor criminal cucumber cultural customer daffodil decorate decoration december
decision definitely delicious deliver delivery demand dementia dentist department dependable designer determined
diabetes diabetic diagram dictionary difference different differently difficult difficulty dinosaur directory direction
director disability disabled disagree disagreeable disappear disappoint disappointment discovery discussion
documentary domestic dominoes duvet dyslexia dyslexic easily education educational electric electrical electrician electricity elephant
elevator embroidery emergency emotion emotional emotionally employee employer encouragement encyclopedia energetic energy engineer
engineering enjoyable entertainer entertainment enthusiasm enthusiastic environment environmental epilepsy equality equipment escalator
especially european evening eventually every everybody everyday everyone everything everywhere exactly
examination examine excitement exercise exhibition expensive experience experienced experiment explanation
exploration explorer expression extraordinary facilities familiar family fantastic favourite february federation festival
finally flexible flexibility florist flower foreigner fortunately freedom friendliness furniture gallery gardener gardening
generally generation generous geography geology geranium general gluten-free grammar granddaughter grandmother grateful
gymnastics gymnasium happily harmonica helicopter helpful heritage herself himself historical history holiday honestly horizontal horticulture
horticultural hospital hospitality hotel housekeeping however hydrangea ice-cream identity ideally illness imaginary
imagination imaginative imagine immediately impatient important impossible improvement incredible incredibly independence
independent independently individual industry industrial inexpensive information ingredient injury insurance
instrument intelligence intelligent interested interesting international internet interpreter interview introduce introduction
introductory invitation irritable irritated italian january jewellery jigsaw kilometre laboratory lavatory lavender lavender library
librarian literature literally location lottery luxury macaroni machinery magazine magnificent majority mandolin manicure manufacture
manufacturing marigold marmalade material mathematics meadow mechanical medical medicine meditation mediterranean melody
melodeon memory memorial metropolitan microphone microwave military millimetre millionaire miniature minister ministry
mobile motorcycle motorway multicultural musical musician naturally necessary necessarily negative neighbour
neighbourhood noticeboard november nursery nationality national obvious obviously occasion occasional occasionally
october office officer official operation operator opinion opposite orchestra ordinary organ organic organisation organise
organiser original originally outdoor overcoming overweight painting paralympic paralympics parallel paramedic
participation particular particularly passenger patiently patisserie pedestrian pelargonium pedicure penalty percussion
performance period periodically permanent permanently permission personal personality personally pharmacy
photocopier photograph photographer photography physical physically physiology pianist picnic planetarium
plasticine political politician politics polite popular population portuguese positive possibility possible possibly
potato pottery practical practically practise preparation presentation president previously primary printer privacy
privately probably problem professional programme pronunciation properly property publication publicity pumpkin punjabi qualification
quality question questionnaire radiator radio raspberry realistic realise really reasonable reception receptionist
recipe recognise recommend recommendation recovery recreation recycle recycling reference refrigerator
regional register registration regular regularly rehearsal relationship relative relaxation reliable religion
religious remember remembrance reminiscence repetitive repairing reservation residential respect responsible responsibility restaurant
retirement rhododendron romania romanian rosemary sanctuary sandwich satisfaction saturday savoury saxophone scientific
scrabble sculpture secondary secretary secretarial security self-confidence self-employed semi-circle
separate separately september seriously service several sewing similar singing situation society social socially solicitor
somebody somerset somewhere sophisticated souvenir special specialist speciality spirituality stationery
strawberry student subtitles successful successfully suddenly sunflower supermarket supported supporter supportive
surgery surprising surroundings survivor swimming sympathetic table tambourine taxi technical technician technological technology
teddy-bear telephone television temperature temporary temporarily terrible territory textile thanksgiving theatre
theatrical theory therapist therapy thermometer together toilet tomato tomatoes tomorrow traditional traditionally training trampoline
trampolining transportation travelling triangle tropical trustee uncomfortable understand understanding underneath unemployed
unemployment unfamiliar unfortunately unhappy uniform unimportant united university unnecessary unofficial
unpopular unreliable unsuitable unusual unusually usually vacuum valentine valuable vanilla variety various
vegan vegetable vegetarian vehicle ventilator vegetation vertical veterinary victorian video village visitor visualise
vocabulary volunteer voluntary watercolour watering waterproof wednesday weekend wheelchair wildlife wonderful woodland
yesterday yoga zoological accessory accordion acrylic acrobatic acupuncture advertisement aeroplane aerobics agreeable alcohol
alcoholic allergic aluminium amateur animated anonymous antibiotics anxiety apology appreciation aquarium aquarobics
architecture aromatherapy asleep astronomy badminton ballerina barista basically beautician binoculars biodegradable
biodiversity birthday botanical camouflage caterpillar carpentry category centimetre chamomile chandelier chrysanthemum circular
coriander comedian commemorate comparison composer confectionery confirmation constellation consultant continental contemporary
controversial corporation correspondence creative creativity criticism curiosity cutlery cyclamen decorative defibrillator delicatessen
democracy democratic demonstrate denominator disadvantage disinfectant disorganised dressmaking economy efficient
elasticated electronic electronics elementary embarrassing embarrassment encourage enjoyably evergreen everlasting excellent expectation
explanatory extra-curricular fascinating favourably february fertiliser figurative financial florentine freelance friendly fundraising
gardenia geographical georgian gladioli glamorous government gratitude handkerchief harmony hibiscus hilarious hilariously homosexual
honorary humidity hypnotherapy hysterical illustration illustrator immigration impatience impression inaccurate inconvenience
inconvenient incorrectly indicator inevitable inferior inspiration instructor intermediate interrupt intimidating invisible
irresponsible kaleidoscope karaoke katherine lasagne lesbian liberty literacy lithuanian locomotive mahogany
marionette mechanic membership mozzarella museum mysterious mystery naturalist navigator nervous nutritious obligation observation
occupation occupational oregano oriental original orthopaedic oversensitive paediatrician panorama papier-mache partially
patient peculiar pepperoni philosophy philharmonic piano pineapple plantation podiatrist podiatry poetry poinsettia possession powerpoint prescription
presenter priority production programmer projector protection psychology quantity radiography reality reassuring reassurance recorder refugee
rewarding ridiculous romantic sanitiser sanitary satisfied scenery secretly semiquaver sensitive sensitively sensitivity sentimental
serious silhouette similarity sincerely skateboarding slovakian solidarity spaghetti spectacular spontaneous stimulating storytelling
superior supervisor superstition surprisingly susceptible swimming symphony tangerine tapestry tarantula telescope terrifying theological
thyme tiramisu tolerant tournament translation translator transparent treasury tremendous tutorial typical typically ukrainian ukulele
unbelievable unconscious uncontrollable undecided unfriendly unhealthy unlimited unpredictable upholstery vaccination ventriloquist video
violinist viola violence visibility vitamin vulnerable waterfall whereabouts xylophone yiddish zucchini disabilities curriculum
operating alternative acceptable accompany accountant accessible affordable animals cauliflower cooperate countryside decorating
delivering delivered entertaining gathering generously hospitalised introducing memorable monthly nutritionist organising publicly
remembering satisfying separated understandable volunteering whichever whoever
`)
