/**
 * How headings name what their articles are about, though no clause would say it so: "Toepasselijkheid" / "Scope", "Prijzen" / "Fees". A row holds Dutch and
 * English words, each by how it begins.
 */
const ROWS = `
toepass toepasse werkingssfeer reikwijdte = scope applic
prijs prijz tarie kosten vergoed betal = fee charge price rate cost payment pric
uitvoer werkzaam dienst opdracht prestatie levering = servic perform provision work deliver supply execut
nietig deelbaar ongeldig splits = severab invalid partial void
recht keuze = choice right option control
opeis verzuim wanprestatie = default accelerat breach
ontvanger deel delen verstrek doorgifte derden = shar recipient disclos transfer third part
account registr aanmeld inschrijv lidmaat = account regist sign enrol member
aanvaard akkoord accept instem = accept agree consent
definitie begrip begripp terminologie uitdrukking betekenis = defin interpret term meaning glossary
algemeen algemene inleiding vooraf = general introduc background preamble about
duur looptijd termijn einde beëindig afloop inwerking = term durat period expir end commenc effective
klacht geschil reclame bezwaar = complain disput claim grievance
melding mededeling kennisgeving bericht contact bereik = notice notif contact communic reach
wijzig aanpass herzien = amend chang modif variation updat revis
slot overig divers = miscellan final other general closing various
verplicht plicht verantwoord = oblig dut responsib undertak
vertrouw geheim = confiden secre disclos
klant opdrachtgever afnemer koper huurder gebruiker = customer client buyer purchaser user tenant you your
onderwerp doel strekking voorwerp = subject purpose object aim matter
aansprakelijk vrijwar schade = liab indemn loss damage warrant
bewar bewaar opslag bewaartermijn = retention retain stor keep preserv
benoem aanstell = appoint commission nominat designat
inschrijving aantekening = entr registr record
strafbaar misdrijf = criminal offen crime
oproep dagvaard = summon notice call appear convoc
gebruik gebruiken = use using usage
vraag vragen prejudic = question referral request quer
wrak verschoning = challeng remov recus withdraw
`;

/** The rows, each with how its Dutch and English words begin. */
const WAYS = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [nl = '', en = ''] = row.split(' = ');
    return { nl: nl.split(' '), en: en.split(' ') };
  });

/** Whether two words, in lower case, name one thing where they stand in headings. */
export const sameInHeadings = (nl: string, en: string): boolean =>
  WAYS.some(
    (way) =>
      way.nl.some((beginning) => nl.startsWith(beginning)) && way.en.some((beginning) => en.startsWith(beginning)),
  );
