import { readEntries } from './read'

/**
 * Words of social care, health, work and the web. `[[key]]` : keep it as a glossary word, or say it in plain
 * words. "=" : fine as it is. Everyday words of the field ("carer", "council", "autism", "session") are not here.
 */
export const FIELD_WORDS = readEntries(`
accreditation: certificate | accredited: with a certificate | activities of daily living: washing, dressing and eating
acute: bad now | adaptation: change | adapted: changed for you
advocate: [[advocate]] | advocacy: [[advocate]] | aetiology: cause | agenda: list of things to talk about | allergen: food that makes you ill
ambulatory: able to walk | apprenticeship: [[apprenticeship]] | apprentice: [[apprenticeship]]
assess: [[needs-assessment]] | assessment: [[needs-assessment]] | needs assessment: [[needs-assessment]] | carer's assessment: [[carers-assessment]]
self assessment: looking at your own needs | assistive: that helps | assistive technology: [[assistive-technology]] | attorney: [[power-of-attorney]]
power of attorney: [[power-of-attorney]] | lasting power of attorney: [[power-of-attorney]] | behavioural: of how you act | best interests: [[best-interests]]
bereavement: when someone dies | bereaved: when someone has died | brokerage: help to buy support | broker: person who helps you buy support
caseload: people to help | catheter: tube that drains urine | chronic: that lasts a long time | clinical: medical | clinician: doctor or nurse
co produce: [[co-production]] | co production: [[co-production]] | coproduction: [[co-production]] | coproduce: [[co-production]] | co design: plan together
cognition: thinking | cognitive: thinking | cognitive impairment: problem with thinking or memory | commission: [[commissioner]] | commissioner: [[commissioner]]
commissioning: [[commissioner]] | comorbidity: other illness | co morbidity: other illness | complex needs: [[complex-needs]] | confidential: [[confidential]] | confidentiality: [[confidential]]
confidentially: [[confidential]] | congenital: from birth | consent: [[consent]] | cookie policy: what we keep on your device | co occurring: together
criminal record check: [[dbs-check]] | curriculum: what you learn | data controller: who looks after your information | data protection: [[data-protection]]
data subject: person | day opportunity: [[day-opportunity]] | day provision: activities | debit card: =
deputy: [[deputy]] | deputy manager: = | deputyship: [[deputy]] | deterministic: fixed | developmental: about how you grow | diagnose: find out what is wrong
diagnosis: name of the illness or disability | dietary: food | dietician: food expert | dietitian: food expert | dignity: respect
direct payment: [[direct-payment]] | disciplinary: about bad behaviour | discriminate: treat badly | discrimination: [[discrimination]]
dysphagia: trouble with swallowing | emotional wellbeing: feeling well | empowerment: help to decide
employability: skills for work | employment: paid work | employment support: help to get a job | enablement: [[enablement]] | reablement: [[enablement]]
supported employment: [[supported-employment]] | supported living: [[supported-living]] | supported internship: [[supported-internship]] | internship: work to learn
sheltered employment: work with support | encryption: keeping it secret | endocrine: of the body | escalate: tell a manager | ethnicity: ethnic group
extra care: flats with care | financial: money | financially: with money | financial assessment: [[financial-assessment]] | financial abuse: [[financial-abuse]]
functional: useful | functionality: what it does | fund: pay for | funded: paid for | funding: money | self fund: pay for yourself | self funder: person who pays for their own support
council funded: paid for by the council | gastrostomy: [[peg]] | geriatric: for older people | hazard: danger | hazardous: dangerous | health and wellbeing: feeling well
hydrotherapy: [[hydrotherapy]] | hygiene: being clean | personal hygiene: keeping clean | incontinence: [[continence]] | incontinent: [[continence]] | continence: [[continence]]
intellectual disability: learning disability | key worker: [[key-worker]] | keyworker: [[key-worker]] | life limiting: that makes life shorter
localised: in one place | malnutrition: not enough good food | medication: medicine | mental capacity: [[mental-capacity]] | lack capacity: cannot decide this
capacity: [[mental-capacity]] | mentoring: help from a guide | mobility: how you move | mobility scooter: = | mobility aid: = | moving and handling: help to move
manual handling: help to move | multi sensory: for all your senses | multisensory: for all your senses | sensory: [[sensory]] | sensory room: [[sensory]]
sensory impairment: [[sensory-impairment]] | sensory loss: [[sensory-impairment]] | visual impairment: sight loss | visually impaired: with sight loss
hearing impairment: hearing loss | hearing impaired: with hearing loss | neglect: [[neglect]] | neurodiverse: [[neurodivergent]] | neurodivergent: [[neurodivergent]]
neurodiversity: [[neurodivergent]] | neurological: of the brain | nutrition: food | nutritional: food | nutritious: healthy | obese: very overweight
occupational: of work | occupational therapy: [[occupational-therapy]] | occupational therapist: [[occupational-therapy]] | opportunity: chance
orthotic: support for your foot | outcome: [[outcome]] | outreach: help away from the centre | paediatric: for children | palliative: for comfort at the end of life
palliative care: care at the end of life | peer: person like you | peer support: [[peer-support]] | personal assistant: [[personal-assistant]]
personal budget: [[personal-budget]] | personal care: [[personal-care]] | individual budget: [[personal-budget]] | personalisation: support made for you | personalise: make for you
personalised: made for you | physiotherapy: [[physiotherapy]] | physiotherapist: [[physiotherapy]] | policy: rules
placement: place | work placement: [[work-placement]] | positive behaviour support: [[positive-behaviour-support]] | postural: of how you sit | profound: very great
profound and multiple learning disabilities: [[complex-needs]] | profound and multiple learning disability: [[complex-needs]] | proxy: person who answers for you
psychiatric: mental health | psychiatrist: mental health doctor | psychological: of the mind | psychologist: mental health expert
psychosocial: mind and friends | referral: [[referral]] | refer: [[referral]] | respiratory: breathing | respite: short break | respite care: short break
replacement care: [[replacement-care]] | restraint: holding a person | restrictive: that stops you | risk assessment: [[risk-assessment]] | rota: plan of who works when
safeguard: [[safeguarding]] | safeguarding: [[safeguarding]] | seizure: [[seizure]] | self advocacy: [[self-advocacy]] | self advocate: [[self-advocacy]]
self directed support: [[personal-budget]] | sector: area of work | sedentary: sitting a lot | social inclusion: being part of things | social isolation: being alone
socialise: meet people | socialisation: meeting people | isolation: being alone | isolated: alone | speech and language therapy: [[speech-and-language-therapy]]
speech and language therapist: [[speech-and-language-therapy]] | speech therapy: [[speech-and-language-therapy]] | stigma: what people wrongly think
stoma: opening in the body for a bag | subsidiary: part | symptom: sign of illness | telecare: alarms at home | terminal illness: illness that will end life | therapeutic: that helps you feel better
trauma: very bad thing that happened | traumatic: very bad | triage: sort who needs help first | tube feeding: [[peg]] | peg feeding: [[peg]]
wellness: feeling well | work trial: [[work-trial]] | benefit in kind: help that is not money | means tested: [[means-test]] | means test: [[means-test]]
browser: [[browser]] | cache: store | captcha: puzzle | checkbox: box | configuration: settings | cursor: pointer | dashboard: main page
encrypted: kept secret | authenticate: check who you are | authentication: check of who you are | bandwidth: speed | hyperlink: link | icon: picture
interface: page | keyboard shortcut: quick key | navigate: find your way | navigation: menu | portal: website
profile: page about you | screenshot: picture of the page | server: computer | software: computer program | toggle: turn on or off | upload: send | username: name for signing in
user: person | wheelchair user: = | switch user: = | webpage: page | wi fi: = | parse: read | query: question | null: empty | screen reader: = | passkey: [[passkey]]
`)
