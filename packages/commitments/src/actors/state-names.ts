/** Names of states that published texts use and the locale data does not carry, and the adjectives of their peoples. */

/** In lower case, by ISO 3166-1 alpha-2 code; names after a comma are further names of the same. */
export const otherNames = pairs(`
  US united states of america, u.s., u.s, us, usa, america
  MX united mexican states
  KR republic of korea, rok, korea
  KP dprk
  GB uk, u.k., great britain
  AE uae, u.a.e., emirates
  AR argentine republic
  BS the bahamas
  CD democratic republic of the congo, democratic republic of congo, drc
  CG republic of the congo
  CN people’s republic of china, people's republic of china, prc
  CV cabo verde
  CZ czech republic
  FM federated states of micronesia
  GM the gambia
  GY co‑operative republic of guyana
  KG kyrgyz republic
  LA lao pdr, lao people’s democratic republic
  MK republic of north macedonia
  MM burma
  NZ aotearoa new zealand
  RU russian federation
  SK slovak republic
  SZ swaziland
  TL east timor
  TR türkiye, turkey
  UY oriental republic of uruguay
  VA holy see
  VN viet nam
`)

/** Adjectives and peoples: "the Mexican government", "Japanese Prime Minister". One that two states share is none. */
export const peoples = pairs(`
  AE emirati
  AF afghan
  AL albanian
  AM armenian
  AO angolan
  AR argentine, argentinian
  AT austrian
  AU australian
  AZ azerbaijani
  BA bosnian
  BB barbadian
  BD bangladeshi
  BE belgian
  BG bulgarian
  BH bahraini
  BI burundian
  BJ beninese
  BN bruneian
  BO bolivian
  BR brazilian
  BS bahamian
  BT bhutanese
  BW botswanan
  BY belarusian
  BZ belizean
  CA canadian
  CH swiss
  CI ivorian
  CL chilean
  CM cameroonian
  CN chinese
  CO colombian
  CR costa rican
  CU cuban
  CY cypriot
  CZ czech
  DE german
  DJ djiboutian
  DK danish
  DZ algerian
  EC ecuadorian
  EE estonian
  EG egyptian
  ER eritrean
  ES spanish
  ET ethiopian
  FI finnish
  FJ fijian
  FR french
  GA gabonese
  GB british
  GH ghanaian
  GM gambian
  GR greek
  GT guatemalan
  GY guyanese
  HN honduran
  HR croatian
  HT haitian
  HU hungarian
  ID indonesian
  IE irish
  IL israeli
  IN indian
  IQ iraqi
  IR iranian
  IS icelandic
  IT italian
  JM jamaican
  JO jordanian
  JP japanese
  KE kenyan
  KG kyrgyz
  KH cambodian
  KR korean
  KW kuwaiti
  KZ kazakh, kazakhstani
  LB lebanese
  LK sri lankan
  LR liberian
  LT lithuanian
  LV latvian
  LY libyan
  MA moroccan
  MD moldovan
  ME montenegrin
  MG malagasy
  ML malian
  MM burmese
  MN mongolian
  MR mauritanian
  MT maltese
  MU mauritian
  MV maldivian
  MW malawian
  MX mexican
  MY malaysian
  MZ mozambican
  NA namibian
  NG nigerian
  NI nicaraguan
  NL dutch
  NO norwegian
  NP nepali, nepalese
  OM omani
  PA panamanian
  PE peruvian
  PH philippine, filipino
  PK pakistani
  PL polish
  PS palestinian
  PT portuguese
  PW palauan
  PY paraguayan
  QA qatari
  RO romanian
  RS serbian
  RU russian
  RW rwandan
  SA saudi
  SC seychellois
  SD sudanese
  SE swedish
  SG singaporean
  SI slovenian
  SK slovak
  SN senegalese
  SO somali
  SR surinamese
  SV salvadoran
  SY syrian
  TD chadian
  TG togolese
  TH thai
  TJ tajik
  TM turkmen
  TN tunisian
  TO tongan
  TR turkish
  TW taiwanese
  TZ tanzanian
  UA ukrainian
  UG ugandan
  US american
  UY uruguayan
  UZ uzbek
  VE venezuelan
  VN vietnamese
  YE yemeni
  ZM zambian
  ZW zimbabwean
`)

/**
 * The forms in which texts write a name of the locale data: "Trinidad & Tobago" with "and", "St. Lucia" with "Saint",
 * "Myanmar (Burma)" without what its brackets add.
 *
 * @example
 * formsOf('St. Kitts & Nevis') // ['st. kitts & nevis', 'st. kitts and nevis', 'saint kitts and nevis']
 */
export function formsOf(name: string): string[] {
  const lower = name.toLowerCase()
  const spelt = lower.replaceAll('&', 'and').replace(/ \(.+\)$/, '')
  return [...new Set([lower, spelt, spelt.replace(/^st\. /, 'saint ')])]
}

function pairs(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...words] = line.trim().split(' ')
      return words
        .join(' ')
        .split(', ')
        .map((name): [string, string] => [name, code])
    })
}
