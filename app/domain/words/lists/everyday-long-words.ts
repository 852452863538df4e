import { readWords } from './read'

/**
 * Words of 4 syllables or more that people hear and say every day, in their base form. They are no exceptions:
 * they are common words that happen to be long.
 */
export const EVERYDAY_LONG_WORDS = readWords(`
  ability academy acceptable accessory accidental accommodation accompaniment acrobatic activity acupuncture
  adorable advertisement adventurous affordable agreeable agriculture alcoholic alligator altogether aluminium america
  american anaesthetic animation anniversary antibiotics anybody anybody's apologise apology application
  appreciate appreciation appreciatively aquarium aquarobics architecture aromatherapist aromatherapy
  artificial asparagus associate association astronomy audiologist auditorium auditory australia
  autobiography automatic automatically available avocado babysitter bacteria ballerina beautician beautiful
  begonia behaviour bibliography binoculars biodegradable biodiversity biographical biography biology
  botanical britannia budgerigar businessman businesswoman cafeteria calculation calculator cameraman
  camerawoman cappuccino cardiology caretaker casualty catalogue caterpillar cauliflower celebration
  celebratory celebrity cemetery ceremonial ceremony certificate chamomile cheeseburger chiropodist
  chiropody cholesterol choreographer choreography christianity chrysanthemum citizenship combination
  comfortable commemorate communicate communication community companionship comparison competition competitive composition
  concentration conditioner confectionery congratulate congratulation conservation conservatory
  constellation continental continuous contraception conversation conversational cooperation cooperative
  coriander coronation creativity criticism crocodile curiosity decoration decorative decorator
  defibrillator definition delicatessen delivery dementia democracy democratic dependable dermatology
  diabetic dictionary difficulty directory disability disagreeable disappearance disappointment discovery
  disinfectant disorganised documentary dyslexia ecological ecology economy education educational
  elasticated elderflower electoral electrical electrician electricity electronic elementary elevator
  embarrassment embroidery emergency emotional encouragement encouragingly encyclopedia energetic enjoyable
  entertainer entertainment enthusiasm enthusiastic environment environmental environmentalist epilepsy
  epileptic equality escalator eternity eventually everybody everybody's everyday everywhere examination
  exclamation exhibition expectation experiment explanation exploration extraordinary familiar federation fertiliser
  filipino flexibility gardenia generation generator generosity geographical geography geology geranium
  gladioli gladiolus graduation gujarati gymnasium gynaecology haemophilia harmonica helicopter hilarious
  historical homosexual honorary horizontal hospitalised hospitality housekeeper humidity humiliate
  hypnotherapy hysterical ibuprofen identity illustration illustrator imaginary imagination imaginative
  imitation immigration impossible impressionist improvisation inaccurate inconvenience inconvenient
  incredible independence independent indonesian inexpensive information inspiration intelligence
  intelligent interestingly intermediate international interpreter intimidating introduction introductory
  invisible invitation irresponsible irritable jewellery kaleidoscope kindergarten laboratory laminator
  lavatory lifestyle literacy literature lithuanian locomotive macaroni machinery magnificent mahogany
  malayalam manufacture masturbation maternity mathematics mechanical meditation mediterranean melodeon
  memorable menopausal metropolitan microwaveable military miniature miserable misunderstand misunderstood
  motorcycle mozzarella multicultural multiplication mysterious nationality naturalist navigator noticeboard
  nutritionist observation occasional occupation operation operator optometrist ordinary oregano
  organisation organiser original orthopaedic oversensitive ovulation paediatrician pakistani panorama
  paracetamol paralympic paralysis paramedic parliament parliamentary particular patisserie peculiar
  pedestrianised pelargonium pepperoni perfumery periodically personality philharmonic philosophy
  photocopier photocopy photographer photographic photography physiology planetarium pneumonia podiatrist
  podiatry poinsettia policeman policemen policewoman policewomen political politician popularity population
  possibility preparation presentation professional pronunciation propagator psychology publication
  publicity qualification radiator radiography radiologist ranunculus reasonable receptionist recommendation
  recovery recyclable refrigerate refrigerator registration relationship relaxation reliable remarkable
  reminiscence repetitive reservation respectable responsibility responsible revolution rhododendron
  ridiculous romania rosemary sanitary sanitiser satisfaction secondary secretarial secretary security
  semiquaver sensitivity sentimental separation sexuality similarity sincerity situation solicitor somebody
  somebody's specialist speciality spectacular spiritual spirituality spontaneous stationery
  storyteller superhero supermarket supernatural superstition supervisor sympathetic tarantula technology
  television temperature temporary territory thermometer tiramisu traditional transportation troublemaker
  typewriter ukulele unacceptable unbearable unbelievable uncomfortable uncontrollable underestimate
  understandable undertaker underwater unemployment unexpectedly unfamiliar unfortunate unimportant
  universal university unnecessary unofficial unpopular unpredictable unreliable unsuitable unusual
  upholstery vaccination valuable vegetable vegetarian vegetation ventilator ventriloquist veterinarian
  veterinary videotape violinist vocabulary voluntary vulnerable watercolour watermelon zoological
`)
