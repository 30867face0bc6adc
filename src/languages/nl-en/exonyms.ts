/**
 * Names that each language has its own word for, where no letters tell that they are one: "Keulen" / "Cologne", "Pools" / "Polish". Countries whose names
 * look alike ("België" / "Belgium") need no row.
 */
const EXONYMS = `Den Haag=Hague|’s-Gravenhage=Hague|Gent=Ghent|Brugge=Bruges|Leuven=Louvain|Luik=Liège|Bergen=Mons|Doornik=Tournai|Namen=Namur|Rijsel=Lille|Parijs=Paris|Keulen=Cologne|Aken=Aachen|München=Munich
Wenen=Vienna|Praag=Prague|Warschau=Warsaw|Boekarest=Bucharest|Athene=Athens|Rome=Rome|Venetië=Venice|Napels=Naples|Milaan=Milan|Turijn=Turin|Florence=Florence|Genua=Genoa|Lissabon=Lisbon|Sevilla=Seville
Londen=London|Edinburgh=Edinburgh|Kopenhagen=Copenhagen|Moskou=Moscow|Peking=Beijing|Genève=Geneva|Bazel=Basel|Straatsburg=Strasbourg|Duinkerken=Dunkirk|Vlissingen=Flushing|Vlaanderen=Flanders|Wallonië=Wallonia
Duitsland=Germany|Frankrijk=France|Spanje=Spain|Griekenland=Greece|Zwitserland=Switzerland|Oostenrijk=Austria|Hongarije=Hungary|Tsjechië=Czechia|Kroatië=Croatia|Zweden=Sweden|Noorwegen=Norway|IJsland=Iceland
Ierland=Ireland|Engeland=England|Schotland=Scotland|Wit-Rusland=Belarus|Oekraïne=Ukraine|Egypte=Egypt|Marokko=Morocco|Turkije=Turkey|Verenigde Staten=United States|Zuid-Afrika=South Africa|Rijn=Rhine|Maas=Meuse
Schelde=Scheldt|Noordzee=North Sea|Middellandse Zee=Mediterranean|Nederlands=Dutch|Nederlandse=Dutch|Nederland=Netherlands|Nederlanders=Dutch|Engels=English|Engelse=English|Frans=French|Franse=French
Duits=German|Duitse=German|Spaans=Spanish|Spaanse=Spanish|Grieks=Greek|Griekse=Greek|Pools=Polish|Poolse=Polish|Turks=Turkish|Turkse=Turkish|Zweeds=Swedish|Zweedse=Swedish|Deens=Danish|Deense=Danish
Noors=Norwegian|Noorse=Norwegian|Russisch=Russian|Hongaars=Hungarian|Hongaarse=Hungarian|Iers=Irish|Ierse=Irish|Schots=Scottish|Schotse=Scottish|Zwitsers=Swiss|Zwitserse=Swiss|Oostenrijks=Austrian
Oostenrijkse=Austrian|Chinees=Chinese|Chinese=Chinese|Japans=Japanese|Japanse=Japanese|Vlaams=Flemish|Vlaamse=Flemish|Waals=Walloon|Waalse=Walloon|Fries=Frisian|Friese=Frisian|Kerstmis=Christmas|Pasen=Easter
Pinksteren=Pentecost|Pinksteren=Whitsun|Hemelvaartsdag=Ascension|Koningsdag=King|Bevrijdingsdag=Liberation|Ja=Yes|Nee=No
Midden-Nederland=Central Netherlands|Noord-Nederland=Northern Netherlands|Noord-Holland=North Holland|Zuid-Holland=South Holland|Oost-Brabant=East Brabant|Zeeland-West-Brabant=West Brabant`;

/** What a name is called across: "Wenen" → Vienna; whether one of its words is. */
export const EXONYM: ReadonlyMap<string, readonly string[]> = EXONYMS.split(/[|\n]/)
  .map((pair) => pair.split('=') as [string, string])
  .reduce((found, [nl, en]) => {
    for (const word of nl.split(' ')) found.set(word, [...(found.get(word) ?? []), en]);
    for (const word of en.split(' ')) found.set(word, [...(found.get(word) ?? []), nl]);
    return found;
  }, new Map<string, readonly string[]>());
