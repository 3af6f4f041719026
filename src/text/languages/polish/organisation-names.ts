/** Parties that the press names without a noun, each with its other forms. */
const partyRows = `PiS; KO; PO; PSL; PPS; SLD; AfD; CDU; CSU; SPD; FDP; Razem; Lewica/Lewicy; Nowa Lewica/Nowej Lewicy; Konfederacja/Konfederacji;
  Konfederacja Korony Polskiej/Konfederacji Korony Polskiej; Prawo i Sprawiedliwość/Prawa i Sprawiedliwości; Koalicja Obywatelska/Koalicji Obywatelskiej;
  Platforma Obywatelska/Platformy Obywatelskiej; Polskie Stronnictwo Ludowe/Polskiego Stronnictwa Ludowego; Stronnictwo Ludowe/Stronnictwa Ludowego;
  Polska 2050/Polski 2050; Trzecia Droga/Trzeciej Drogi; Suwerenna Polska/Suwerennej Polski; Solidarna Polska/Solidarnej Polski; Nowoczesna/Nowoczesnej;
  Inicjatywa Polska/Inicjatywy Polskiej; Ruch Narodowy/Ruchu Narodowego; Nowa Nadzieja/Nowej Nadziei; Zieloni/Zielonych; Partia Razem/Partii Razem`

/** Firms and institutes whose names would pass for those of people, or lie apart otherwise. */
const firmRows = `Goldman Sachs; Morgan Stanley; Credit Agricole; Crédit Agricole; Credit Suisse; Société Générale; JP Morgan; Merrill Lynch; Wells Fargo; Lehman Brothers; Deutsche Bank;
  Standard Chartered; Oxford Economics; Capital Economics; Oxford Analytica; Ernst Young; Rolls Royce; Louis Vuitton; Hewlett Packard; Johnson Matthey; Amnesty International; Transparency International;
  Carnegie Endowment; Carnegie Europe; Carnegie Politika; Carnegie Russia; Brookings Institution; Bellingcat; Greenpeace; Polityka Insight; Red Bull; Royal Dutch Shell; Philip Morris`

/** What names towns, clubs and fields rather than people: "Lech Poznań", "Kazimierz Dolny", "Real Madryt". */
export const namesNobody: RegExp =
  /^(?:\p{L}+ (?:Poznań|Kraków|Łódź|Warszawa|Gdańsk|Gdynia|Wrocław|Szczecin|Lublin|Białystok|Katowice|Zabrze|Gliwice|Chorzów|Bytom|Tychy|Radom|Kielce|Płock|Mielec|Rzeszów|Opole|Olsztyn|Elbląg|Toruń|Bydgoszcz|Częstochowa|Sosnowiec|Rypin|Lubin|Legnica|Tarnów|Stambuł|Madryt|Pilzno|Praga|Lizbona|Mediolan|Turyn|Rzym|Wiedeń|Kijów|Donieck|Moskwa|Mińsk|Brześć|Londyn|Belgrad|Zagrzeb|Ateny|Monachium|Dortmund)|Al (?:Jazeera|Arabija|Arabiya|Kaida|Qaeda|Nassr|Hilal|Ahli)|Kazimierz\p{L}* (?:Doln|Biskup|Górn)\p{L}+)$/u

/** The nominative of every party and firm known by name, by each of its forms in lower case. */
export const organisationNames: ReadonlyMap<string, string> = new Map([
  ...formsOf(partyRows),
  ...formsOf(firmRows),
])

/** The parties' nominatives. */
export const parties: ReadonlySet<string> = new Set(formsOf(partyRows).map(([, nominative]) => nominative))

function formsOf(rows: string): readonly (readonly [form: string, nominative: string])[] {
  return rows.split(';').flatMap((row) => {
    const forms = row.trim().replaceAll(/\s+/gu, ' ').split('/')
    return forms.map((form) => [form.toLowerCase(), forms[0] ?? form] as const)
  })
}
