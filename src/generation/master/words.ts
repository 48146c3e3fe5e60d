import type { LocaleName } from './pools.ts'

/** What a business does: the groups of `vendorSlots`, and shops. */
export type Trade =
  | 'materials'
  | 'merchandise'
  | 'services'
  | 'utilities'
  | 'facility'
  | 'it'
  | 'logistics'
  | 'marketing'
  | 'legal'
  | 'staffing'
  | 'equipment'
  | 'landlord'
  | 'insurance'
  | 'retail'

type Words = Readonly<Record<Trade, readonly string[]>>

const english: Words = {
  materials: ['Metals', 'Components', 'Polymers', 'Castings', 'Steel'],
  merchandise: ['Wholesale', 'Trading', 'Supply'],
  services: ['Consulting', 'Advisory', 'Engineering'],
  utilities: ['Energy', 'Power', 'Water'],
  facility: ['Facilities', 'Cleaning', 'Maintenance'],
  it: ['Software', 'Systems', 'Networks'],
  logistics: ['Logistics', 'Freight', 'Haulage'],
  marketing: ['Media', 'Advertising', 'Events'],
  legal: ['Law', 'Audit', 'Tax Advisers'],
  staffing: ['Staffing', 'Personnel', 'Recruitment'],
  equipment: ['Machinery', 'Tools', 'Automation'],
  landlord: ['Properties', 'Real Estate', 'Estates'],
  insurance: ['Insurance', 'Underwriting', 'Assurance'],
  retail: ['Stores', 'Markets', 'Outfitters'],
}

const german: Words = {
  materials: ['Metallbau', 'Kunststoffe', 'Guss', 'Stahl', 'Bauteile'],
  merchandise: ['Großhandel', 'Handel', 'Vertrieb'],
  services: ['Beratung', 'Ingenieure', 'Dienste'],
  utilities: ['Energie', 'Strom', 'Wasser'],
  facility: ['Gebäudedienste', 'Reinigung', 'Wartung'],
  it: ['Software', 'Systemhaus', 'Netze'],
  logistics: ['Logistik', 'Spedition', 'Transporte'],
  marketing: ['Medien', 'Werbung', 'Messebau'],
  legal: ['Rechtsberatung', 'Prüfung', 'Steuerberatung'],
  staffing: ['Personal', 'Zeitarbeit', 'Fachkräfte'],
  equipment: ['Maschinenbau', 'Werkzeuge', 'Anlagen'],
  landlord: ['Immobilien', 'Grundbesitz', 'Hausverwaltung'],
  insurance: ['Versicherungen', 'Assekuranz', 'Rückversicherung'],
  retail: ['Märkte', 'Kaufhaus', 'Fachhandel'],
}

const french: Words = {
  materials: ['Métaux', 'Plastiques', 'Fonderie', 'Aciers', 'Composants'],
  merchandise: ['Négoce', 'Distribution', 'Comptoir'],
  services: ['Conseil', 'Ingénierie', 'Études'],
  utilities: ['Énergie', 'Électricité', 'Eaux'],
  facility: ['Nettoyage', 'Entretien', 'Propreté'],
  it: ['Informatique', 'Logiciels', 'Réseaux'],
  logistics: ['Transports', 'Logistique', 'Fret'],
  marketing: ['Publicité', 'Médias', 'Salons'],
  legal: ['Juridique', 'Audit', 'Fiscalité'],
  staffing: ['Intérim', 'Personnel', 'Recrutement'],
  equipment: ['Machines', 'Outillage', 'Automatismes'],
  landlord: ['Immobilier', 'Foncière', 'Patrimoine'],
  insurance: ['Assurances', 'Mutuelle', 'Courtage'],
  retail: ['Magasins', 'Marchés', 'Boutiques'],
}

const italian: Words = {
  materials: ['Metalli', 'Plastica', 'Fonderia', 'Acciai', 'Componenti'],
  merchandise: ['Commercio', 'Distribuzione', 'Forniture'],
  services: ['Consulenza', 'Ingegneria', 'Servizi'],
  utilities: ['Energia', 'Elettricità', 'Acque'],
  facility: ['Pulizie', 'Manutenzioni', 'Impianti'],
  it: ['Informatica', 'Sistemi', 'Reti'],
  logistics: ['Trasporti', 'Logistica', 'Spedizioni'],
  marketing: ['Pubblicità', 'Comunicazione', 'Fiere'],
  legal: ['Studio Legale', 'Revisione', 'Tributi'],
  staffing: ['Personale', 'Lavoro', 'Selezione'],
  equipment: ['Macchine', 'Utensili', 'Automazione'],
  landlord: ['Immobiliare', 'Proprietà', 'Edilizia'],
  insurance: ['Assicurazioni', 'Previdenza', 'Riassicurazioni'],
  retail: ['Magazzini', 'Mercati', 'Empori'],
}

const spanish: Words = {
  materials: ['Metales', 'Plásticos', 'Fundición', 'Aceros', 'Componentes'],
  merchandise: ['Comercial', 'Distribución', 'Suministros'],
  services: ['Consultoría', 'Ingeniería', 'Servicios'],
  utilities: ['Energía', 'Electricidad', 'Aguas'],
  facility: ['Limpiezas', 'Mantenimiento', 'Instalaciones'],
  it: ['Informática', 'Sistemas', 'Redes'],
  logistics: ['Transportes', 'Logística', 'Fletes'],
  marketing: ['Publicidad', 'Medios', 'Ferias'],
  legal: ['Abogados', 'Auditoría', 'Asesoría Fiscal'],
  staffing: ['Personal', 'Empleo', 'Selección'],
  equipment: ['Maquinaria', 'Herramientas', 'Automatización'],
  landlord: ['Inmobiliaria', 'Propiedades', 'Fincas'],
  insurance: ['Seguros', 'Mutua', 'Correduría'],
  retail: ['Almacenes', 'Mercados', 'Tiendas'],
}

const japanese: Words = {
  materials: ['金属', '樹脂', '鋳造', '製鋼', '部品'],
  merchandise: ['商事', '物産', '商会'],
  services: ['技研', '企画', '設計'],
  utilities: ['電力', 'ガス', '水道'],
  facility: ['清掃', '設備', '管理'],
  it: ['情報', 'ソフト', '通信'],
  logistics: ['運輸', '物流', '倉庫'],
  marketing: ['広告', '印刷', '出版'],
  legal: ['法務', '監査', '税務'],
  staffing: ['人材', '派遣', '求人'],
  equipment: ['機械', '工具', '製作所'],
  landlord: ['不動産', '地所', '住宅'],
  insurance: ['保険', '損保', '共済'],
  retail: ['百貨店', '商店', '市場'],
}

const chinese: Words = {
  materials: ['金属', '塑料', '铸造', '钢铁', '零部件'],
  merchandise: ['贸易', '商贸', '供应链'],
  services: ['咨询', '工程', '服务'],
  utilities: ['能源', '电力', '水务'],
  facility: ['保洁', '物业', '维修'],
  it: ['软件', '科技', '网络'],
  logistics: ['物流', '运输', '货运'],
  marketing: ['广告', '传媒', '会展'],
  legal: ['法务', '审计', '税务'],
  staffing: ['人力资源', '劳务', '人才'],
  equipment: ['机械', '工具', '自动化'],
  landlord: ['置业', '房地产', '地产'],
  insurance: ['保险', '再保险', '保险经纪'],
  retail: ['百货', '超市', '商店'],
}

/** Words of company names in the language of a locale. */
export const wordsOf: Readonly<Record<LocaleName, Words>> = {
  en: english,
  en_GB: english,
  en_US: english,
  de: german,
  de_AT: german,
  de_CH: german,
  fr: french,
  it: italian,
  es: spanish,
  ja: japanese,
  zh_CN: chinese,
}
