import type { Sides } from '../model/side.ts';
import { wordSet } from './word-list.ts';

/** Words that open another clause: "… op totdat Klant heeft betaald" / "… until the Customer has paid" */
export const OPENS_CLAUSE: Sides<ReadonlySet<string>> = {
  nl: wordSet(
    'als indien wanneer totdat nadat voordat alvorens zodra zolang omdat doordat tenzij mits terwijl dat die waarbij waarvan waarvoor waarop waarmee waarin waaraan wat',
  ),
  en: wordSet('if when until after before once because unless provided while that which who whose whereby where what'),
};

/** "…, tenzij", "die", "en", "zonder dat" / "unless", "which", "and", "at": words with which a unit begins */
export const OPENS_PHRASE: Sides<ReadonlySet<string>> = {
  nl: wordSet(`en of noch maar doch indien tenzij mits die dat welke wie wat waarbij waarvan waarmee waarop waartoe waarin waaraan waarvoor waarover waarna waaruit waaronder zonder om
    zodat omdat als wanneer totdat tot nadat voordat alvorens zodra zolang opdat doordat terwijl hetzij alsmede behoudens behalve onverminderd ongeacht mede met teneinde voorzover zover`),
  en: wordSet(`and or nor but if unless provided which who that whose where when whereby wherein until after before without so because while whether once except
    notwithstanding subject including excluding in with for by to upon`),
};
