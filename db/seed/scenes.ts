/** Drawings that stand in for the photos of the demo people: places that they like. */
export const SCENES = {
  kitchen: `
    <rect width="600" height="600" fill="#f6dfb8"/><rect y="380" width="600" height="220" fill="#b9744a"/>
    <rect x="60" y="60" width="200" height="200" fill="#bfe3f2" stroke="#fff" stroke-width="18"/>
    <path d="M160 60v200M60 160h200" stroke="#fff" stroke-width="12"/>
    <rect x="240" y="290" width="230" height="130" rx="22" fill="#3f5d73"/><rect x="225" y="270" width="260" height="30" rx="12" fill="#2c4355"/>
    <rect x="470" y="310" width="90" height="26" rx="12" fill="#2c4355"/>
    <path d="M290 240c-20-30 20-40 0-80M355 240c-20-30 20-40 0-80M420 240c-20-30 20-40 0-80" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round"/>
    <circle cx="120" cy="440" r="42" fill="#d8442f"/><circle cx="195" cy="465" r="34" fill="#e8673f"/><path d="M120 400q10-30 30-30" stroke="#3d7a35" stroke-width="10" fill="none"/>`,
  pitch: `
    <rect width="600" height="600" fill="#a9d8f0"/><rect y="250" width="600" height="350" fill="#4b9b46"/>
    <path d="M0 340h600M0 440h600" stroke="#5cae56" stroke-width="45"/>
    <path d="M90 380V190h420v190" fill="none" stroke="#fff" stroke-width="18"/>
    <path d="M90 240h420M90 290h420M90 340h420M170 190v190M250 190v190M330 190v190M410 190v190" stroke="#fff" stroke-width="3"/>
    <circle cx="300" cy="470" r="62" fill="#fff" stroke="#222" stroke-width="6"/><path d="M300 440l28 20-11 33h-34l-11-33z" fill="#222"/>`,
  park: `
    <rect width="600" height="600" fill="#bfe6f6"/><circle cx="490" cy="110" r="60" fill="#ffd257"/>
    <path d="M0 340q150-70 300 0t300 0v260H0z" fill="#6fb65c"/><path d="M250 600q20-150 90-250h60q-40 110-20 250z" fill="#ecd9a8"/>
    <rect x="120" y="260" width="36" height="150" fill="#86572f"/><circle cx="138" cy="210" r="95" fill="#3f8a3c"/><circle cx="80" cy="250" r="58" fill="#4c9a48"/>
    <rect x="430" y="400" width="130" height="16" fill="#86572f"/><rect x="430" y="360" width="130" height="16" fill="#86572f"/><path d="M445 416v50M545 416v50" stroke="#555" stroke-width="10"/>`,
  harbour: `
    <rect width="600" height="600" fill="#cfe8f4"/><circle cx="110" cy="120" r="55" fill="#ffdb72"/>
    <rect y="380" width="600" height="220" fill="#3b7ea1"/><path d="M0 430q75-30 150 0t150 0 150 0 150 0M0 510q75-30 150 0t150 0 150 0 150 0" fill="none" stroke="#8fc3dc" stroke-width="10"/>
    <path d="M150 340h330l-50 90H200z" fill="#b23a2e"/><rect x="230" y="250" width="150" height="90" fill="#fff"/><rect x="300" y="180" width="48" height="70" fill="#e0a63a"/>
    <circle cx="260" cy="295" r="15" fill="#3b7ea1"/><circle cx="305" cy="295" r="15" fill="#3b7ea1"/><circle cx="350" cy="295" r="15" fill="#3b7ea1"/>`,
  pool: `
    <rect width="600" height="600" fill="#f0f6ea"/><rect y="250" width="600" height="350" fill="#58bcd6"/>
    <path d="M0 320q75-35 150 0t150 0 150 0 150 0M0 420q75-35 150 0t150 0 150 0 150 0M0 520q75-35 150 0t150 0 150 0 150 0" fill="none" stroke="#c7eef7" stroke-width="12"/>
    <circle cx="220" cy="380" r="95" fill="none" stroke="#ef8a3a" stroke-width="48"/><circle cx="220" cy="380" r="95" fill="none" stroke="#fff" stroke-width="48" stroke-dasharray="75 75"/>
    <path d="M440 250V110h80v140M440 160h80M440 210h80" stroke="#8a9aa3" stroke-width="14" fill="none"/>`,
} as const

/** The drawing as a file. */
export const drawScene = (scene: keyof typeof SCENES): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600">${SCENES[scene]}</svg>`,
  )
