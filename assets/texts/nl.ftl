### The sentences of Stellingenbord in Dutch: B1, short, friendly, u.

## Screens of the visitor

language-name = Nederlands

## The keyboard

key-space = spatie

## Problems in files of statements

problem-severity-error = fout
problem-severity-advice = advies

problem-at-cell = rij { $row }, kolom { $column }: { $problem }
problem-at-row = rij { $row }: { $problem }

problem-file-too-large = Het bestand is te groot. Het mag hoogstens { $limit } MB zijn.
problem-unknown-format =
    { $ending ->
        [none] Het bestand heeft geen soort achter de naam. Sla de lijst op als .xlsx en kies dat bestand.
       *[other] Een bestand van de soort .{ $ending } kan hier niet worden geladen. Sla de lijst op als .xlsx en kies dat bestand.
    }
problem-wrong-content = De inhoud is geen .{ $ending }, al heet het bestand wel zo. Open het in Excel en sla het op als .xlsx.
problem-broken-workbook = Het werkblad is beschadigd of is geen werkblad. Open het in Excel, sla het opnieuw op als .xlsx en kies dat bestand.
problem-password-protected = Het werkblad zit achter een wachtwoord. Sla het op zonder wachtwoord.
problem-workbook-too-large = Het werkblad is van binnen veel te groot. Zet alleen de stellingen in een nieuw werkblad.
problem-sheet-too-large = Het blad is te groot: er staat iets na rij { $rows } of na { $columns } kolommen, of er staat te veel in. Zet alleen de stellingen in een nieuw werkblad.
problem-broken-toml = Vanaf teken { $character } is dit geen TOML. De melding is: { $message }.
problem-unknown-key = Het woord “{ $key }” is hier niet bekend. Kijk of er een tikfout in staat.
problem-wrong-value = Wat bij “{ $key }” staat, past daar niet. Zet er een waarde neer zoals in het voorbeeld.
problem-no-statements = Er staan geen stellingen in het bestand. Zet elke stelling in een eigen rij.
problem-too-many-statements = Er staan { $count } stellingen in het bestand. Het mogen er hoogstens { $limit } zijn.
problem-empty-statement = De stelling is leeg. Vul een tekst in of haal de rij weg.
problem-missing-number = Deze stelling heeft geen nummer en andere wel. Geef haar een nummer, of haal alle nummers weg.
problem-bad-number = “{ $found }” is geen nummer. Vul een heel getal in, vanaf 1.
problem-number-twice = Nummer { $number } staat ook al in rij { $firstRow }. Geef elke stelling een eigen nummer.
problem-unknown-source = “{ $found }” is niet bekend als herkomst. Kies regiegroep, team, ouders of leerlingenraad.{ $nearest ->
        [none] { "" }
       *[other] { " " }Bedoelt u { $nearest }?
    }
problem-unknown-criterion = “{ $found }” is geen criterium. Vul een getal van 1 tot en met 10 in, of de naam van het criterium.
problem-too-long = De tekst is te lang: { $length } tekens. Maak er hoogstens { $limit } van.
problem-hidden-character = In de tekst zit een teken dat u niet ziet of dat niet gelezen kon worden ({ $code }). Typ de tekst opnieuw.
problem-formula-error = Hier staat de foutmelding { $found } van een formule. Typ de tekst zelf in.
problem-same-statement = Deze stelling staat ook al in rij { $firstRow }. Haal er één weg.
problem-long-statement = De stelling is lang: { $words } woorden, { $characters } tekens. Een korte zin leest beter in de hal.
problem-two-in-one = Dit lijken twee stellingen in één. Wie het met de helft eens is, weet niet wat te kiezen.
problem-double-negation = Er staan twee ontkenningen in de stelling. Dat is lastig te lezen; kan het zonder?
problem-negation = Er staat een ontkenning in de stelling. “Oneens” wordt dan verwarrend; kan het zonder?
problem-question = Dit is een vraag. Maak er een zin van waar iemand het mee eens of oneens kan zijn.
problem-missing-translation = De vertaling in het { $language } ontbreekt. Wie die taal kiest, ziet de Nederlandse tekst.
problem-no-source = Er staat niet bij van wie de stelling is. Ze krijgt regiegroep als herkomst.
problem-no-sources = Er staat nergens bij van wie de stellingen zijn. Ze krijgen allemaal regiegroep als herkomst.
problem-unread-column = Deze kolom wordt niet gelezen. De kop is niet bekend.
problem-ignored-row = Deze rij is als opmerking gelezen en niet als stelling. Geef haar een nummer als het een stelling is.
problem-other-sheet = Op het blad “{ $sheet }” lijken ook stellingen te staan. Dat blad wordt niet geladen.

problem-language-ar = Arabisch
problem-language-bg = Bulgaars
problem-language-de = Duits
problem-language-en = Engels
problem-language-es = Spaans
problem-language-fa = Farsi
problem-language-fr = Frans
problem-language-pl = Pools
problem-language-pt = Portugees
problem-language-ro = Roemeens
problem-language-so = Somalisch
problem-language-ti = Tigrinya
problem-language-tr = Turks
problem-language-uk = Oekraïens
problem-language-zh = Chinees

## Problems in kiosk-config

config-problems-none = De instellingen zijn in orde.

## The command line

command-done = Klaar.
