<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionPlan</name>
    <message>
        <source>Action Plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>The Action Plan has no recommendations yet.</source>
        <translation>Le Plan d’action ne contient pas encore de recommandations.</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Addressee: %1</source>
        <translation>Destinataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>After midnight</source>
        <translation>Après minuit</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The summit has no days yet.</source>
        <translation>Le sommet n’a pas encore de jours.</translation>
    </message>
    <message>
        <source>Nothing is on the programme of this day yet.</source>
        <translation>Rien n’est encore au programme de ce jour.</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation>Panélistes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Rapporteurs</source>
        <translation>Rapporteurs</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Note-takers</source>
        <translation>Prise de notes</translation>
    </message>
</context>
<context>
    <name>AgendaEdits</name>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer « %1 »</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentielle</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Langues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interpretation: %1</source>
        <translation>Interprétation&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a delegation</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a role</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>minutes and title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 min planned</source>
        <translation>%1 min prévues sur %2</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1: %2</source>
        <comment>a summit, part of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a place</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>now takes part</source>
        <translation>participe désormais</translation>
    </message>
    <message>
        <source>no longer takes part</source>
        <translation>ne participe plus</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>autre rôle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>New – %1</source>
        <comment>a role</comment>
        <translation>Désormais – %1</translation>
    </message>
    <message>
        <source>No longer – %1</source>
        <comment>a role</comment>
        <translation>Auparavant – %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more attendee(s)</source>
        <translation>
            <numerusform>%n personne de plus dans l’auditoire</numerusform>
            <numerusform>%n personnes de plus dans l’auditoire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer attendee(s)</source>
        <translation>
            <numerusform>%n personne de moins dans l’auditoire</numerusform>
            <numerusform>%n personnes de moins dans l’auditoire</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a role</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Affichette</translation>
    </message>
    <message>
        <source>Take the sign down: nothing is on here any more.</source>
        <translation>Retirez l’affichette&#xa0;: plus rien n’a lieu ici.</translation>
    </message>
    <message>
        <source>New sign</source>
        <translation>Nouvelle affichette</translation>
    </message>
    <message>
        <source>Replace the sign</source>
        <translation>Remplacez l’affichette</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <comment>date and time</comment>
        <translation>Changements depuis le %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>Affichettes de porte</translation>
    </message>
    <message>
        <source>Nothing has changed on the programme since %1.</source>
        <comment>date and time</comment>
        <translation>Rien n’a changé au programme depuis le %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentielle</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a session</comment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>takes place after all</source>
        <translation>aura bien lieu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a session</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>off the programme</source>
        <translation>retirée du programme</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>a session</comment>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>ends at another time</source>
        <translation>finit à une autre heure</translation>
    </message>
    <message>
        <source>another room</source>
        <translation>autre salle</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>autre titre</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>autres langues</translation>
    </message>
    <message>
        <source>tentative</source>
        <comment>a session</comment>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a session</comment>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>autres personnes</translation>
    </message>
    <message>
        <source>another agenda</source>
        <translation>autre ordre du jour</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>room, venue</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Langues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interpretation: %1</source>
        <translation>Interprétation&#xa0;: %1</translation>
    </message>
    <message>
        <source>No languages named</source>
        <translation>Langues non précisées</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>No addressee</source>
        <translation>Sans destinataire</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>International financial institutions</source>
        <translation>Institutions financières internationales</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Bailleurs de fonds</translation>
    </message>
    <message>
        <source>Intergovernmental organisations</source>
        <translation>Organisations intergouvernementales</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discutée</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Amendée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Suivi prévu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation>Panéliste</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Prise de notes</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Auditoire</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Intergovernmental body</source>
        <translation>Organe intergouvernemental</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Defender</source>
        <translation>Défenseur des droits</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Représentant officiel</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Bailleur de fonds</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Never listed</source>
        <translation>Sur aucune liste</translation>
    </message>
    <message>
        <source>Among participants only</source>
        <translation>Entre participants seulement</translation>
    </message>
    <message>
        <source>Publicly</source>
        <translation>Sur les listes publiques</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accord donné</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Sans région</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>The Americas</source>
        <translation>Amériques</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Asie et Pacifique</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Moyen-Orient et Afrique du Nord</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Séance d’ouverture</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Parallel session</source>
        <translation>Séance parallèle</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Side meeting</source>
        <translation>Réunion en marge</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Cérémonie</translation>
    </message>
    <message>
        <source>Public action</source>
        <translation>Action publique</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Room used twice</source>
        <translation>Salle occupée deux fois</translation>
    </message>
    <message>
        <source>Person in two places</source>
        <translation>Personne à deux endroits</translation>
    </message>
    <message>
        <source>Room not available</source>
        <translation>Salle indisponible</translation>
    </message>
    <message>
        <source>Person not available</source>
        <translation>Personne indisponible</translation>
    </message>
    <message>
        <source>Outside the day</source>
        <translation>Hors des horaires du jour</translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation>Salle trop petite</translation>
    </message>
    <message>
        <source>Sessions not placed yet</source>
        <translation>Séances pas encore placées</translation>
    </message>
    <message>
        <source>Sessions without a room</source>
        <translation>Séances sans salle</translation>
    </message>
    <message>
        <source>Sessions without a chair or moderator</source>
        <translation>Séances sans présidence ni modération</translation>
    </message>
    <message>
        <source>Participants without a delegation</source>
        <translation>Participants sans délégation</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not enough time to get there</source>
        <translation>Temps de trajet insuffisant</translation>
    </message>
    <message>
        <source>Agenda too long</source>
        <translation>Ordre du jour trop long</translation>
    </message>
    <message>
        <source>Interpreter in two places</source>
        <translation>Interprète à deux endroits</translation>
    </message>
    <message>
        <source>Attendee in two places</source>
        <translation>Auditoire&#xa0;: personne à deux endroits</translation>
    </message>
    <message>
        <source>Same track at the same time</source>
        <translation>Même axe en parallèle</translation>
    </message>
    <message>
        <source>Parallel group out of step</source>
        <translation>Groupe de séances parallèles décalé</translation>
    </message>
    <message>
        <source>Role missing</source>
        <translation>Rôle manquant</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>Language not understood</source>
        <translation>Langue non comprise</translation>
    </message>
    <message>
        <source>Too few interpreters</source>
        <translation>Trop peu d’interprètes</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>Pas de pause</translation>
    </message>
    <message>
        <source>Sessions on end</source>
        <translation>Trois séances d’affilée</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Floor language</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>Delegation of the chair</source>
        <translation>Délégation de la présidence</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>State of the session</source>
        <translation>État de la séance</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Par salle</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Venue closed</source>
        <translation>Lieu fermé</translation>
    </message>
    <message>
        <source>Equipment missing</source>
        <translation>Équipement manquant</translation>
    </message>
    <message>
        <source>Changed since published</source>
        <translation>Modifié depuis la publication</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>Feuilles de route</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>Affichettes de porte</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Feuilles de présence</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>Schedule XML</source>
        <translation>Schedule XML</translation>
    </message>
    <message>
        <source>Schedule JSON</source>
        <translation>Schedule JSON</translation>
    </message>
    <message>
        <source>CSV, for Indico</source>
        <translation>CSV, pour Indico</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>No conflict</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Sans axe</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sans langue</translation>
    </message>
    <message>
        <source>Several languages</source>
        <translation>Plusieurs langues</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>Sans présidence</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>Sans délégation</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Too many for the room</source>
        <translation>Trop de monde pour la salle</translation>
    </message>
    <message>
        <source>Nearly full (90 % or more)</source>
        <translation>Presque pleine (90&#xa0;% ou plus)</translation>
    </message>
    <message>
        <source>At least half full</source>
        <translation>À moitié pleine ou plus</translation>
    </message>
    <message>
        <source>Less than half full</source>
        <translation>Moins qu’à moitié pleine</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Chairs and speakers</source>
        <translation>Présidence et intervenants</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>“%1” maps no column. Write it as “Column name=field”.</source>
        <translation>«&#xa0;%1&#xa0;» n’associe aucune colonne. Écrivez-le sous la forme «&#xa0;Nom de colonne=champ&#xa0;».</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;». Au choix&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;». Au choix&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>As one JSON object.</source>
        <translation>Sous la forme d’un seul objet JSON.</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Aucun conflit.</translation>
    </message>
    <message>
        <source>make a new summit from a template</source>
        <translation>créer un sommet à partir d’un modèle</translation>
    </message>
    <message>
        <source>counts, dates and version</source>
        <translation>effectifs, dates et version</translation>
    </message>
    <message>
        <source>conflicts, one line each</source>
        <translation>conflits, un par ligne</translation>
    </message>
    <message>
        <source>take in people, delegations, rooms or a schedule</source>
        <translation>importer des personnes, des délégations, des salles ou un programme</translation>
    </message>
    <message>
        <source>write an agenda, a list or the Action Plan</source>
        <translation>produire un programme, une liste ou le Plan d’action</translation>
    </message>
    <message>
        <source>Which FILE? Name the summit&apos;s file.</source>
        <translation>Quel FILE&#xa0;? Indiquez le fichier du sommet.</translation>
    </message>
    <message>
        <source>One FILE is enough; “%1” is one too many.</source>
        <translation>Un seul FILE suffit&#xa0;; «&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>%1 was not closed properly last time; it was checked and is whole.</source>
        <translation>%1 n’a pas été fermé correctement la dernière fois&#xa0;; après vérification, il est intact.</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>Du %1 au %2, %3</translation>
    </message>
    <message>
        <source>File version %1</source>
        <translation>Version du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Au choix&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The summit has %n day(s).</source>
        <translation>
            <numerusform>Le sommet compte %n jour.</numerusform>
            <numerusform>Le sommet compte %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no day %1. %2</source>
        <comment>number, how many there are</comment>
        <translation>Il n’y a pas de jour %1. %2</translation>
    </message>
    <message>
        <source>Names no people.</source>
        <translation>Ne nomme personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential session(s) left out.</source>
        <translation>
            <numerusform>%n séance confidentielle omise.</numerusform>
            <numerusform>%n séances confidentielles omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %n session(s).</source>
        <translation>
            <numerusform>%n séance omise.</numerusform>
            <numerusform>%n séances omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 by alias; leaves out %3.</source>
        <comment>names so many people</comment>
        <translation>%1, dont %2 par pseudonyme&#xa0;; %3 de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Names %n person(s)</source>
        <translation>
            <numerusform>Nomme %n personne</numerusform>
            <numerusform>Nomme %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the summit itself. Choose another name after -o.</source>
        <translation>%1 est le sommet lui-même. Choisissez un autre nom après -o.</translation>
    </message>
    <message>
        <source>Where to? Name a file with -o OUT; -o - is standard output.</source>
        <translation>Vers où&#xa0;? Indiquez un fichier par -o OUT&#xa0;; -o - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>There is no --format “%1” for %2; there are: %3.</source>
        <translation>Il n’y a pas de --format «&#xa0;%1&#xa0;» pour %2&#xa0;; au choix&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--day takes a number, from 1 for the first day; “%1” is none.</source>
        <translation>--day attend un nombre, à partir de 1 pour le premier jour&#xa0;; «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>For whom: %1. Public, which tells least, unless given.</source>
        <translation>Pour qui&#xa0;: %1. À défaut, public, qui en dit le moins.</translation>
    </message>
    <message>
        <source>Of the paper: %1.</source>
        <translation>Langue du document&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import what? Name it with --from PATH.</source>
        <translation>Importer quoi&#xa0;? Indiquez-le par --from PATH.</translation>
    </message>
    <message>
        <source>--into and --map are for CSV; a schedule says itself what goes where.</source>
        <translation>--into et --map ne valent que pour le CSV&#xa0;; un programme dit lui-même ce qui va où.</translation>
    </message>
    <message>
        <source>Read %1: %2 added, %3 changed, %4 unchanged.</source>
        <translation>Éléments lus&#xa0;: %1 (ajoutés&#xa0;: %2, modifiés&#xa0;: %3, inchangés&#xa0;: %4).</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Row %1, “%2”</source>
        <translation>Ligne %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This was a dry run: nothing has been changed.</source>
        <translation>Ce n’était qu’un essai&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file to take in.</source>
        <translation>Le fichier à importer.</translation>
    </message>
    <message>
        <source>One of: %1. Found by itself where it is not given.</source>
        <translation>Au choix&#xa0;: %1. Déterminé automatiquement s’il n’est pas indiqué.</translation>
    </message>
    <message>
        <source>What a CSV file holds: participants.</source>
        <translation>Ce que contient un fichier CSV&#xa0;: participants.</translation>
    </message>
    <message>
        <source>Which field a column is, as &quot;Column name=field&quot;. May be repeated.</source>
        <translation>À quel champ correspond une colonne, sous la forme «&#xa0;Nom de colonne=champ&#xa0;». Peut être répété.</translation>
    </message>
    <message>
        <source>Tell what would happen, and change nothing.</source>
        <translation>Dire ce qui se passerait, sans rien modifier.</translation>
    </message>
    <message>
        <source>There is no --%1 “%2”; there are: %3.</source>
        <translation>Il n’y a pas de --%1 «&#xa0;%2&#xa0;»&#xa0;; au choix&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--%1 is missing; there are: %2.</source>
        <translation>Il manque --%1&#xa0;; au choix&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no display for a window. summitry --help tells what needs none.</source>
        <translation>Aucun écran pour ouvrir une fenêtre. summitry --help dit ce qui s’en passe.</translation>
    </message>
    <message>
        <source>Summitry plans a summit.</source>
        <translation>Summitry planifie un sommet.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>summitry COMMAND --help tells a command&apos;s options. Exit codes: 0 done; 1 the answer is no (conflicts found); 2 bad use; 3 a file or input can&apos;t be read or written.</source>
        <translation>summitry COMMAND --help décrit les options d’une commande. Codes de sortie&#xa0;: 0 fait&#xa0;; 1 la réponse est non (il y a des conflits)&#xa0;; 2 mauvais usage&#xa0;; 3 un fichier ou une entrée ne peut pas être lu ou écrit.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>There is no option “%1”. summitry --help lists what there is.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;». summitry --help donne la liste de ce qui existe.</translation>
    </message>
    <message>
        <source>There is no command “%1”. summitry --help lists what there is.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». summitry --help donne la liste de ce qui existe.</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history of this file begins at %1; everything counts as new.</source>
        <translation>L’historique de ce fichier commence à %1&#xa0;; tout est compté comme nouveau.</translation>
    </message>
    <message>
        <source>Since when? Give a moment: --since 2018-10-29T18:00, or printed or exported.</source>
        <translation>Depuis quand&#xa0;? Indiquez un moment&#xa0;: --since 2018-10-29T18:00, ou bien printed ou exported.</translation>
    </message>
    <message>
        <source>--since is for changes.</source>
        <translation>--since ne vaut que pour changes.</translation>
    </message>
    <message>
        <source>The agenda has not been printed from the window yet. Give a moment: --since 2018-10-29T18:00.</source>
        <translation>Le programme n’a pas encore été imprimé depuis la fenêtre. Indiquez un moment&#xa0;: --since 2018-10-29T18:00.</translation>
    </message>
    <message>
        <source>The agenda has not been exported from the window yet. Give a moment: --since 2018-10-29T18:00.</source>
        <translation>Le programme n’a pas encore été exporté depuis la fenêtre. Indiquez un moment&#xa0;: --since 2018-10-29T18:00.</translation>
    </message>
    <message>
        <source>--since takes a moment like 2018-10-29T18:00, or printed or exported; “%1” is none.</source>
        <translation>--since attend un moment comme 2018-10-29T18:00, ou printed ou exported&#xa0;; «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>For changes, since when: a moment such as 2018-10-29T18:00, or printed or exported for the last time the window did that.</source>
        <translation>Pour changes&#xa0;: un moment à l’heure du sommet, comme 2018-10-29T18:00&#xa0;; ou printed ou exported, quand la fenêtre a imprimé ou exporté le programme pour la dernière fois.</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set aside: %1 (%2)</source>
        <translation>Mis de côté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Also those that are set aside.</source>
        <translation>Aussi ceux qui sont mis de côté.</translation>
    </message>
    <message>
        <source>There is no --%1 “%2” in this summit.</source>
        <translation>Ce sommet n’a pas de «&#xa0;%2&#xa0;» pour --%1.</translation>
    </message>
    <message>
        <source>Several have the name “%1”. Rename one of them, or export from the window.</source>
        <translation>Plusieurs portent le nom «&#xa0;%1&#xa0;». Renommez-en un, ou exportez depuis la fenêtre.</translation>
    </message>
    <message>
        <source>--room, --track and --participant are for calendars: --what agenda --format ics.</source>
        <translation>--room, --track et --participant sont pour les calendriers&#xa0;: --what agenda --format ics.</translation>
    </message>
    <message>
        <source>A calendar is of a day, a room, a track or a participant: give one of them.</source>
        <translation>Un calendrier est celui d’un jour, d’une salle, d’un axe ou d’un participant&#xa0;: n’en donnez qu’un.</translation>
    </message>
    <message>
        <source>Of a calendar (ics), the sessions in this room alone.</source>
        <translation>Pour un calendrier (ics), les séances de cette salle seulement.</translation>
    </message>
    <message>
        <source>Of a calendar, the sessions of this track alone.</source>
        <translation>Pour un calendrier, les séances de cet axe seulement.</translation>
    </message>
    <message>
        <source>Of a calendar or of itineraries, this person’s alone.</source>
        <translation>D’un calendrier ou des feuilles de route, celle de cette personne seulement.</translation>
    </message>
    <message>
        <source>The summit has no day yet.</source>
        <translation>Le sommet n’a pas encore de jour.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a paper, whom it names</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>--day is for the agenda, door signs, sign-in sheets, packs and sessions.</source>
        <translation>--day est pour le programme, les affichettes de porte, les feuilles de présence, les dossiers et les séances.</translation>
    </message>
    <message>
        <source>Of the agenda, door signs, sign-in sheets and sessions, this day alone: 1 is the first. Of a pack, the day; tomorrow unless given.</source>
        <translation>Du programme, des affichettes de porte, des feuilles de présence et des séances, ce jour seul : 1 est le premier. D’un dossier, le jour ; demain s’il n’est pas donné.</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>A website is a folder of pages: name one with -o FOLDER.</source>
        <translation>Un site web est un dossier de pages&#xa0;: nommez-le avec -o DOSSIER.</translation>
    </message>
    <message>
        <source>A schedule is of all days: leave --day out.</source>
        <translation>Un fichier schedule est de tous les jours&#xa0;: omettez --day.</translation>
    </message>
    <message>
        <source>%1 for papers; for the agenda ics, schedule-xml, schedule-json and indico-csv too; html for the website; csv, xlsx for lists.</source>
        <translation>%1 pour les documents&#xa0;; pour l’agenda aussi ics, schedule-xml, schedule-json et indico-csv&#xa0;; html pour le site web&#xa0;; csv, xlsx pour les listes.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output. Of a website, the folder.</source>
        <translation>Le fichier à écrire&#xa0;; - désigne la sortie standard. Pour un site web, le dossier.</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>“%1” and “%2” are both in %3, %4.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» occupent la même salle (%3), %4.</translation>
    </message>
    <message>
        <source>%1 is needed in “%2” and in “%3”, %4.</source>
        <translation>%1 doit être à la fois dans «&#xa0;%2&#xa0;» et dans «&#xa0;%3&#xa0;», %4.</translation>
    </message>
    <message>
        <source>%1 is not available for “%2”, %3.</source>
        <translation>%1 n’est pas disponible pour «&#xa0;%2&#xa0;», %3.</translation>
    </message>
    <message>
        <source>%1 is needed in “%2” but not available, %3.</source>
        <translation>%1 doit être dans «&#xa0;%2&#xa0;» mais n’est pas disponible, %3.</translation>
    </message>
    <message>
        <source>“%1” is on no day of the summit, %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne tombe sur aucun jour du sommet, %2.</translation>
    </message>
    <message>
        <source>“%1” is outside the day, which is open from %2 to %3, %4.</source>
        <translation>«&#xa0;%1&#xa0;» sort des horaires du jour (de %2 à %3), %4.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” expects %n people, but %2 holds %3, %4.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» attend %n personne, mais %2 n’en accueille que %3, %4.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» attend %n personnes, mais %2 n’en accueille que %3, %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates with times</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a span of time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 interprets in “%2” and in “%3”, %4.</source>
        <translation>%1 doit interpréter à la fois dans «&#xa0;%2&#xa0;» et dans «&#xa0;%3&#xa0;», %4.</translation>
    </message>
    <message>
        <source>“%1” and “%2” of the track %3 run at the same time, %4.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;», de l’axe %3, ont lieu en même temps, %4.</translation>
    </message>
    <message>
        <source>“%1” and “%2” of the group %3 do not start and end together, %4.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;», du groupe %3, ne commencent et ne finissent pas ensemble, %4.</translation>
    </message>
    <message>
        <source>“%1” has no room, %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de salle, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is on stage in %n sessions on end, from “%2” to “%3”, %4.</source>
        <translation>
            <numerusform>%1 intervient dans %n séance d’affilée, de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;», %4.</numerusform>
            <numerusform>%1 intervient dans %n séances d’affilée, de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;», %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 min between “%3” and “%4” in %5, but getting there takes %6 min, %7.</source>
        <translation>%1 dispose de %2&#xa0;min entre «&#xa0;%3&#xa0;» et «&#xa0;%4&#xa0;» (%5), mais le trajet prend %6&#xa0;min, %7.</translation>
    </message>
    <message>
        <source>The agenda of “%1” takes %2 min, but the session lasts %3 min, %4.</source>
        <translation>L’ordre du jour de «&#xa0;%1&#xa0;» prend %2&#xa0;min, alors que la séance en dure %3, %4.</translation>
    </message>
    <message>
        <source>%1 is registered for “%2” and for “%3”, %4.</source>
        <translation>%1 figure dans l’auditoire de «&#xa0;%2&#xa0;» et dans celui de «&#xa0;%3&#xa0;», %4.</translation>
    </message>
    <message>
        <source>%1 is registered for “%2” but needed in “%3”, %4.</source>
        <translation>%1 figure dans l’auditoire de «&#xa0;%2&#xa0;» mais doit être dans «&#xa0;%3&#xa0;», %4.</translation>
    </message>
    <message>
        <source>“%1” has neither a chair or moderator nor a rapporteur, %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a ni présidence, ni modération, ni rapporteur, %2.</translation>
    </message>
    <message>
        <source>“%1” has no chair or moderator, %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a ni présidence ni modération, %2.</translation>
    </message>
    <message>
        <source>“%1” has no rapporteur, %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de rapporteur, %2.</translation>
    </message>
    <message>
        <source>%1 is needed in “%2” but does not understand the floor (%3), %4.</source>
        <translation>%1 doit être dans «&#xa0;%2&#xa0;» mais ne comprend pas ce qui s’y parle (%3), %4.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs %n interpreters but has %2, %3.</source>
        <translation>
            <numerusform>Il faut %n interprète pour «&#xa0;%1&#xa0;», mais il y en a %2, %3.</numerusform>
            <numerusform>Il faut %n interprètes pour «&#xa0;%1&#xa0;», mais il y en a %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no break in “%2”, %3.</source>
        <translation>%1 n’a pas de pause dans «&#xa0;%2&#xa0;», %3.</translation>
    </message>
    <message>
        <source>%1 has no break from “%2” to “%3”, %4.</source>
        <translation>%1 n’a pas de pause de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;», %4.</translation>
    </message>
    <message>
        <source>“%1” is in %2, but %3 is open from %4 to %5 only, %6.</source>
        <translation>«&#xa0;%1&#xa0;» se tient en %2, mais %3 n’est ouvert que de %4 à %5, %6.</translation>
    </message>
    <message>
        <source>“%1” is in %2 until %3, but %4 closes at %5, %6.</source>
        <translation>«&#xa0;%1&#xa0;» se tient en %2 jusqu’à %3, mais %4 ferme à %5, %6.</translation>
    </message>
    <message>
        <source>“%1” is in %2 from %3, but %4 opens at %5, %6.</source>
        <translation>«&#xa0;%1&#xa0;» se tient en %2 dès %3, mais %4 n’ouvre qu’à %5, %6.</translation>
    </message>
    <message>
        <source>“%1” needs %2, which %3 does not have, %4.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de ceci, que %3 n’a pas&#xa0;: %2, %4.</translation>
    </message>
    <message>
        <source>“%1” has lost its place since the programme went out, %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a plus de place depuis la diffusion du programme, %2.</translation>
    </message>
    <message>
        <source>“%1” has been cancelled since the programme went out, %2.</source>
        <translation>La séance «&#xa0;%1&#xa0;» a été annulée depuis la diffusion du programme, %2.</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>un autre horaire</translation>
    </message>
    <message>
        <source>another room</source>
        <translation>une autre salle</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>un autre titre</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>un autre état</translation>
    </message>
    <message>
        <source>“%1” has %2 since the programme went out, %3.</source>
        <comment>%2: another time and another room</comment>
        <translation>«&#xa0;%1&#xa0;» a %2 depuis la diffusion du programme, %3.</translation>
    </message>
</context>
<context>
    <name>Delimited</name>
    <message>
        <source>“%1” is a spreadsheet, not CSV. Open it where it was made and save it as CSV.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur de tableur, pas du CSV. Ouvrez-le dans le programme qui l’a créé et enregistrez-le au format CSV.</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a été interrompue.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose a file whose first row names the columns.</source>
        <translation>«&#xa0;%1&#xa0;» est vide. Choisissez un fichier dont la première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>“%1”: the quotation mark opened in line %2 is never closed. Close it there, or save the file as CSV again.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le guillemet ouvert à la ligne %2 n’est jamais fermé. Fermez-le, ou enregistrez de nouveau le fichier au format CSV.</translation>
    </message>
    <message>
        <source>“%1”: a cell in line %2 is longer than %3. Shorten it, and look for a quotation mark that is not closed.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une cellule de la ligne %2 dépasse %3. Raccourcissez-la, et cherchez un guillemet qui n’est pas fermé.</translation>
    </message>
    <message>
        <source>“%1” holds more than a table of people can: over %2 rows or %3 cells. Split it into several files.</source>
        <translation>«&#xa0;%1&#xa0;» en contient plus qu’un tableau de personnes n’en admet&#xa0;: plus de %2 lignes ou de %3 cellules. Divisez-le en plusieurs fichiers.</translation>
    </message>
</context>
<context>
    <name>DoorSigns</name>
    <message>
        <source>Door signs</source>
        <translation>Affiches de porte</translation>
    </message>
    <message>
        <source>No room is in use.</source>
        <translation>Aucune salle n’est utilisée.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
</context>
<context>
    <name>EditCheck</name>
    <message>
        <source>The summit has changed in the meantime. Look at it again and repeat the step.</source>
        <translation>Le sommet a changé entre-temps. Vérifiez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>This refers to something that is no longer in the summit.</source>
        <translation>Cet élément renvoie à un autre qui n’est plus dans le sommet.</translation>
    </message>
    <message>
        <source>The summit itself can&apos;t be deleted.</source>
        <translation>Le sommet lui-même ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>This step names a record twice, or one without an id.</source>
        <translation>Cette opération nomme deux fois le même élément, ou un élément sans identifiant.</translation>
    </message>
    <message>
        <source>A file holds one summit.</source>
        <translation>Un fichier contient un seul sommet.</translation>
    </message>
    <message>
        <source>Something else in the summit refers to what would be deleted.</source>
        <translation>Un autre élément du sommet renvoie à ce qui serait supprimé.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sub-points</source>
        <translation>Sous-points</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Origin sessions</source>
        <translation>Séances d’origine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Début de la journée</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Fin de la journée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Mention sur les listes</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Travel and visa</source>
        <translation>Voyage et visa</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Régime alimentaire</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Besoins d’accessibilité</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Parallel group</source>
        <translation>Groupe de séances parallèles</translation>
    </message>
    <message>
        <source>Floor languages</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Interpretation into</source>
        <translation>Interprétation vers</translation>
    </message>
    <message>
        <source>Expected attendance</source>
        <translation>Personnes attendues</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentielle</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu du sommet</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Title of the Action Plan</source>
        <translation>Titre du Plan d’action</translation>
    </message>
    <message>
        <source>Preamble of the Action Plan</source>
        <translation>Préambule du Plan d’action</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Interpretation booths</source>
        <translation>Cabines d’interprétation</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Minutes to other venues</source>
        <translation>Minutes jusqu’aux autres lieux</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>Autre séance</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ampleur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Set aside on</source>
        <translation>Mis de côté le</translation>
    </message>
    <message>
        <source>Equipment needed</source>
        <translation>Équipement nécessaire</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message numerus="yes">
        <source>Set “%1” of %n record(s)</source>
        <translation>
            <numerusform>Définir «&#xa0;%1&#xa0;» pour %n élément</numerusform>
            <numerusform>Définir «&#xa0;%1&#xa0;» pour %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Clear “%1” of “%2”</source>
        <translation>Effacer «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not a length. Write minutes, or hours and minutes as 1h30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Écrivez un nombre de minutes, ou des heures et des minutes comme 1h30.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time. Write it as 2018-10-29 14:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date suivie d’une heure. Écrivez-la comme 2018-10-29 14:30.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un choix possible. Au choix&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no “%1” under %2.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable sous %2.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Write codes such as en, fr, ar.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue. Écrivez des codes comme en, fr, ar.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 14:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez-la comme 14:30.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2018-10-29.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 2018-10-29.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write a number from 0 to 359.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur. Écrivez un nombre de 0 à 359.</translation>
    </message>
</context>
<context>
    <name>FrameEdits</name>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message>
        <source>Venue 1</source>
        <translation>Lieu 1</translation>
    </message>
    <message>
        <source>Add a track</source>
        <translation>Ajouter un axe</translation>
    </message>
    <message>
        <source>Add a parallel group</source>
        <translation>Ajouter un groupe de séances parallèles</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 est introuvable. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 est un dossier. Indiquez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet&apos;s own file. Save it there as CSV, and import that.</source>
        <translation>%1 est un classeur de tableur. Enregistrez-le au format CSV dans le tableur, puis importez ce fichier-là.</translation>
    </message>
    <message>
        <source>%1 is a database, not a list. If it is a summit, open it instead.</source>
        <translation>%1 est une base de données, pas une liste. Si c’est un sommet, ouvrez-le plutôt.</translation>
    </message>
    <message>
        <source>%1 is a PDF. Ask for the list as CSV.</source>
        <translation>%1 est un PDF. Demandez la liste au format CSV.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Choose a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier ou un périphérique. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read (%2). Split it into parts of at most %3.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros pour être lu (%2). Divisez-le en parties d’au plus %3.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read to its end: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;» jusqu’au bout&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>No room in particular</source>
        <translation>Aucune salle en particulier</translation>
    </message>
</context>
<context>
    <name>Itinerary</name>
    <message>
        <source>Nothing on the programme concerns you yet.</source>
        <translation>Rien au programme ne vous concerne encore.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>tentative</source>
        <comment>a session</comment>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>You: %1</source>
        <comment>roles</comment>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpretation: %1</source>
        <translation>Interprétation&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Leave by %1 (%n min)</source>
        <comment>time, how long it takes</comment>
        <translation>
            <numerusform>Départ avant %1 (%n&#xa0;min)</numerusform>
            <numerusform>Départ avant %1 (%n&#xa0;min)</numerusform>
        </translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>Feuilles de route</translation>
    </message>
    <message>
        <source>Nobody may be named here.</source>
        <translation>Personne ne peut être nommé ici.</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>%1 is there already</source>
        <translation>%1 y est déjà</translation>
    </message>
    <message>
        <source>%1 is not available then</source>
        <translation>%1 n’est pas disponible à ce moment</translation>
    </message>
    <message>
        <source>%1 is in “%2”, %3</source>
        <translation>%1 est dans « %2 », %3</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>Ajouter « %1 » à « %2 »</translation>
    </message>
    <message>
        <source>Drop on a session</source>
        <translation>À déposer sur une séance</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a person and a session</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nobody is needed in a break</source>
        <translation>Une pause n’a besoin de personne</translation>
    </message>
    <message>
        <source>Free then</source>
        <translation>Libre à ce moment</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Summitry</source>
        <translation>Summitry</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Timeline: getting around</source>
        <translation>Grille horaire&#xa0;: parcourir</translation>
    </message>
    <message>
        <source>Timeline: choosing</source>
        <translation>Grille horaire&#xa0;: sélectionner</translation>
    </message>
    <message>
        <source>Timeline: moving</source>
        <translation>Grille horaire&#xa0;: déplacer</translation>
    </message>
    <message>
        <source>Timeline: while dragging</source>
        <translation>Grille horaire&#xa0;: en faisant glisser</translation>
    </message>
    <message>
        <source>Cursor through empty time</source>
        <translation>Curseur à travers le temps libre</translation>
    </message>
    <message>
        <source>First or last session of the summit</source>
        <translation>Première ou dernière séance du sommet</translation>
    </message>
    <message>
        <source>Day before or after</source>
        <translation>Jour précédent ou suivant</translation>
    </message>
    <message>
        <source>Extend the selection to the session before or after</source>
        <translation>Étendre la sélection à la séance précédente ou suivante</translation>
    </message>
    <message>
        <source>Earlier or later; letting Alt go drops it</source>
        <translation>Plus tôt ou plus tard&#xa0;; relâcher Alt dépose la séance</translation>
    </message>
    <message>
        <source>To the day before or after</source>
        <translation>Vers le jour précédent ou suivant</translation>
    </message>
    <message>
        <source>In one direction only; at an edge, on both sides</source>
        <translation>Dans un seul sens&#xa0;; sur un bord, de part et d’autre du milieu</translation>
    </message>
    <message>
        <source>Back to where it was</source>
        <translation>Retour au point de départ</translation>
    </message>
    <message>
        <source>Make room: push later, insert and close the gap, swap; also when moving by keys</source>
        <translation>Faire de la place&#xa0;: repousser, insérer et combler le vide, échanger&#xa0;; au clavier aussi</translation>
    </message>
    <message>
        <source>Whole minutes, without snapping</source>
        <translation>À la minute près, sans alignement</translation>
    </message>
    <message>
        <source>Session before or after, in the same lane</source>
        <translation>Séance précédente ou suivante, sur la même ligne</translation>
    </message>
    <message>
        <source>First or last lane</source>
        <translation>Première ou dernière ligne</translation>
    </message>
    <message>
        <source>First or last session in the lane</source>
        <translation>Première ou dernière séance de la ligne</translation>
    </message>
    <message>
        <source>Its active edge earlier or later</source>
        <translation>Son bord actif plus tôt ou plus tard</translation>
    </message>
    <message>
        <source>What follows in the lane moves too, up to a break; also when moving by keys</source>
        <translation>Ce qui suit dans la ligne se déplace aussi, jusqu’à une pause ; aussi au clavier</translation>
    </message>
    <message>
        <source>A start time, typed while moving by M</source>
        <translation>Une heure de début, tapée pendant le déplacement par M</translation>
    </message>
    <message>
        <source>A copy; on the boundary of two sessions, both edges</source>
        <translation>Une copie ; à la limite de deux séances, les deux bords</translation>
    </message>
    <message>
        <source>Select or deselect the session; while held, a drag moves the view</source>
        <translation>Sélectionner ou désélectionner la séance&#xa0;; touche maintenue, glisser déplace la vue</translation>
    </message>
    <message>
        <source>A range of time, from the cursor on</source>
        <translation>Une plage horaire, à partir du curseur</translation>
    </message>
    <message>
        <source>Give up what is going on; else clear the range of time, then the filter, then the selection</source>
        <translation>Abandonner l’action en cours&#xa0;; sinon effacer la plage horaire, puis le filtre, puis la sélection</translation>
    </message>
    <message>
        <source>Nearest session in the lane before or after</source>
        <translation>Séance la plus proche sur la ligne précédente ou suivante</translation>
    </message>
    <message>
        <source>Extend the selection to the lane before or after</source>
        <translation>Étendre la sélection à la ligne précédente ou suivante</translation>
    </message>
    <message>
        <source>To the lane before or after</source>
        <translation>Vers la ligne précédente ou suivante</translation>
    </message>
    <message>
        <source>Details of the session; in an empty place, a new one; unfold folded time</source>
        <translation>Détails de la séance ; à une place vide, une nouvelle ; déplier le temps replié</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LaneOrder</name>
    <message>
        <source>Move “%1” among the rooms</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» parmi les salles</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The list was not written.</source>
        <translation>La liste n’a pas été écrite.</translation>
    </message>
    <message>
        <source>There is no list of %1. There are lists of participants, delegations and sessions.</source>
        <translation>Il n’existe pas de liste «&#xa0;%1&#xa0;». Il y a des listes de participants, de délégations et de séances.</translation>
    </message>
    <message>
        <source>There is no such column in a list of %1.</source>
        <translation>Cette colonne n’existe pas dans une liste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not for this audience (%2). Leave the column out, or choose another audience.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas destiné à ce public (%2). Laissez la colonne de côté, ou choisissez un autre public.</translation>
    </message>
    <message>
        <source>A spreadsheet has no room for so many rows. Choose CSV.</source>
        <translation>Un tableur n’a pas de place pour autant de lignes. Choisissez CSV.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>(untitled)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>%1, %2 in “%3”</source>
        <translation>%1, %2 dans «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>abcdefghijklmnopqrstuvwxyz</source>
        <comment>for the sub-points of a list, in order</comment>
        <translation>abcdefghijklmnopqrstuvwxyz</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>For organisers only</source>
        <translation>Réservé aux organisateurs</translation>
    </message>
    <message>
        <source>For participants</source>
        <translation>À l’usage des participants</translation>
    </message>
    <message>
        <source>Made on %1, %2</source>
        <comment>date, time</comment>
        <translation>Établi le %1 à %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>ParticipantImport</name>
    <message>
        <source>Several people have the name “%1”. Add an e-mail address that tells which one is meant.</source>
        <translation>Plusieurs personnes portent le nom «&#xa0;%1&#xa0;». Ajoutez une adresse électronique qui précise de laquelle il s’agit.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>Cette ligne ne contient pas de nom.</translation>
    </message>
    <message>
        <source>This is the person of line %1 again; the two were put together.</source>
        <translation>C’est de nouveau la personne de la ligne %1&#xa0;; les deux lignes ont été réunies.</translation>
    </message>
    <message>
        <source>“%1” is no language known here. Write codes such as en, fr, ar.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue connue ici. Écrivez des codes comme en, fr, ar.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were not known and are added.</source>
        <translation>
            <numerusform>%n délégation n’était pas connue et est ajoutée.</numerusform>
            <numerusform>%n délégations n’étaient pas connues et sont ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are known by their e-mail address under another name, which is changed.</source>
        <translation>
            <numerusform>%n personne est connue par son adresse électronique sous un autre nom, qui est modifié.</numerusform>
            <numerusform>%n personnes sont connues par leur adresse électronique sous un autre nom, qui est modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the name of somebody else with another e-mail address, and are added beside them.</source>
        <translation>
            <numerusform>%n personne porte le nom d’une autre dont l’adresse électronique est différente, et est ajoutée à côté d’elle.</numerusform>
            <numerusform>%n personnes portent le nom d’une autre dont l’adresse électronique est différente, et sont ajoutées à côté d’elle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden characters that do not belong in text were taken out.</source>
        <translation>
            <numerusform>%n caractère invisible qui n’a pas sa place dans un texte a été retiré.</numerusform>
            <numerusform>%n caractères invisibles qui n’ont pas leur place dans un texte ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the people&apos;s names. Say which one does.</source>
        <translation>Aucune colonne ne contient le nom des personnes. Indiquez laquelle le contient.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n participants</source>
        <translation>
            <numerusform>Importer %n participant</numerusform>
            <numerusform>Importer %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates like “%1” are read with the month first, since others here can’t be read otherwise.</source>
        <translation>Les dates comme «&#xa0;%1&#xa0;» sont lues avec le mois en premier, car d’autres ici ne peuvent être lues autrement.</translation>
    </message>
    <message>
        <source>Dates like “%1” could have the day or the month first; no other date here tells which. Look at one.</source>
        <translation>Les dates comme «&#xa0;%1&#xa0;» peuvent avoir le jour ou le mois en premier&#xa0;; aucune autre date ici ne le dit. Vérifiez-en une.</translation>
    </message>
    <message>
        <source>“%1” can be read with the day or the month first, and this table has both. Write it as 2018-10-29.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire avec le jour ou le mois en premier, et ce tableau contient les deux. Écrivez 2018-10-29.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Rien n’a été collé.</translation>
    </message>
    <message>
        <source>This column is worked out from others and can&apos;t be changed.</source>
        <translation>Cette colonne est calculée à partir d’autres et ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Row %1 holds %2 cells, more than there are columns from here on.</source>
        <translation>La ligne %1 contient %2 cellules, plus qu’il ne reste de colonnes à partir d’ici.</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <comment>pasted</comment>
        <translation>Ligne %1, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Coller %n cellule</numerusform>
            <numerusform>Coller %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, add %n row(s)</source>
        <comment>after: Paste 4 cells</comment>
        <translation>
            <numerusform>%1, ajouter %n ligne</numerusform>
            <numerusform>%1, ajouter %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n row(s), more than there are from here on. Add rows first, then paste again.</source>
        <translation>
            <numerusform>Le presse-papiers contient %n ligne, plus qu’il n’en reste à partir d’ici. Ajoutez d’abord des lignes, puis collez de nouveau.</numerusform>
            <numerusform>Le presse-papiers contient %n lignes, plus qu’il n’en reste à partir d’ici. Ajoutez d’abord des lignes, puis collez de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>all rooms</source>
        <translation>toutes les salles</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>day, times, room</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Swaps with “%1”</source>
        <translation>Échange avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Moves nobody</source>
        <translation>Ne déplace personne</translation>
    </message>
    <message numerus="yes">
        <source>%n seats fewer</source>
        <translation>
            <numerusform>%n place de moins</numerusform>
            <numerusform>%n places de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>During “%1”</source>
        <translation>Pendant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between remarks</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no day to put it on yet.</source>
        <translation>Il n’y a encore aucun jour où la mettre.</translation>
    </message>
    <message>
        <source>There is no room to put it in yet.</source>
        <translation>Il n’y a encore aucune salle où la mettre.</translation>
    </message>
    <message>
        <source>Most often the rooms are taken.</source>
        <translation>Le plus souvent, les salles sont prises.</translation>
    </message>
    <message>
        <source>Most often the rooms cannot be used.</source>
        <translation>Le plus souvent, les salles ne sont pas utilisables.</translation>
    </message>
    <message numerus="yes">
        <source>Most often the room is too small for %n people.</source>
        <translation>
            <numerusform>Le plus souvent, la salle est trop petite pour %n personne.</numerusform>
            <numerusform>Le plus souvent, la salle est trop petite pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %1: most often it would end after the day closes.</source>
        <translation>Elle dure %1&#xa0;: le plus souvent, elle finirait après la fermeture.</translation>
    </message>
    <message>
        <source>Most often %1 is not available.</source>
        <translation>Le plus souvent, %1 n’est pas disponible.</translation>
    </message>
    <message>
        <source>Most often %1 could not get there in time.</source>
        <translation>Le plus souvent, %1 ne pourrait pas y être à temps.</translation>
    </message>
    <message>
        <source>Most often %1 is needed in another session.</source>
        <translation>Le plus souvent, %1 est indispensable dans une autre séance.</translation>
    </message>
    <message>
        <source>Most often the venue is closed.</source>
        <translation>Le plus souvent, le lieu est fermé.</translation>
    </message>
    <message>
        <source>Most often the room lacks what it needs.</source>
        <translation>Le plus souvent, il manque à la salle l’équipement nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>Pushes %n sessions, the last ends at %1</source>
        <translation>
            <numerusform>Repousse %n séance, qui finit à %1</numerusform>
            <numerusform>Repousse %n séances, la dernière finit à %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEdits</name>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Add a section for each addressee</source>
        <translation>Ajouter une section par destinataire</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Ajouter une recommandation</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the agenda</source>
        <translation>Imprimer le programme</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The pages could not be printed: the printer or file refuses them.</source>
        <translation>Impossible d’imprimer les pages&#xa0;: l’imprimante ou le fichier les refuse.</translation>
    </message>
    <message>
        <source>Page %1 could not be printed.</source>
        <translation>Impossible d’imprimer la page %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>Abandonné.</translation>
    </message>
</context>
<context>
    <name>QuickPlan</name>
    <message>
        <source>%1 is outside the hours of the day.</source>
        <translation>%1 est hors des heures de la journée.</translation>
    </message>
</context>
<context>
    <name>Rebase</name>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is no longer in the programme; what was tried with it is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans le programme&#xa0;; ce qui a été essayé avec cet élément est laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” was changed in the programme too; here it stays as it was tried out: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a aussi été modifié dans le programme&#xa0;; ici, l’essai l’emporte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” was changed in the programme; here it is deleted all the same.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié dans le programme&#xa0;; ici, l’élément est supprimé malgré tout.</translation>
    </message>
    <message>
        <source>“%1” belongs in the programme to something that is deleted here, and goes with it or does without.</source>
        <translation>«&#xa0;%1&#xa0;» dépend dans le programme d’un élément supprimé ici&#xa0;: il disparaît avec lui ou s’en passe.</translation>
    </message>
    <message>
        <source>“%1” is still needed in the programme, and is not deleted here.</source>
        <translation>«&#xa0;%1&#xa0;» est encore nécessaire dans le programme et n’est pas supprimé ici.</translation>
    </message>
    <message>
        <source>“%1” refers to something that is no longer in the programme; it stays as it is there: %2.</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à un élément qui n’est plus dans le programme&#xa0;; la valeur du programme est conservée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” refers to something that is no longer in the programme, and does without: %2.</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à un élément qui n’est plus dans le programme et s’en passe&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to something that is no longer in the programme, and is left out.</source>
        <translation>«&#xa0;%1&#xa0;» dépend d’un élément qui n’est plus dans le programme et est laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is left out. %2</source>
        <translation>«&#xa0;%1&#xa0;» est laissé de côté. %2</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Points de l’ordre du jour</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>Sommet</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Parallel group</source>
        <translation>Groupe de séances parallèles</translation>
    </message>
    <message>
        <source>Parallel groups</source>
        <translation>Groupes de séances parallèles</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Conflict set aside</source>
        <translation>Conflit mis de côté</translation>
    </message>
    <message>
        <source>Conflicts set aside</source>
        <translation>Conflits mis de côté</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Supprimer %n élément</numerusform>
            <numerusform>Supprimer %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n that belonged to it</source>
        <translation>
            <numerusform>%1 et %n élément lié</numerusform>
            <numerusform>%1 et %n éléments liés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Undo brings everything back.</source>
        <translation>%1&#xa0;: c’est fait. Annuler fait tout revenir.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>%1 could not be written: %2. Free some space or choose another folder; what was there before is unchanged.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Libérez de l’espace ou choisissez un autre dossier&#xa0;; ce qui s’y trouvait déjà est inchangé.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or name.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>The disk did not take all of it</source>
        <translation>le disque n’a pas tout enregistré</translation>
    </message>
</context>
<context>
    <name>SafeFolder</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder or name.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk did not take all of it. Free some space or choose another folder; what was there before is unchanged.</source>
        <translation>Impossible d’écrire %1&#xa0;: le disque n’a pas tout pris. Libérez de la place ou choisissez un autre dossier&#xa0;; ce qui s’y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>The folder was not written.</source>
        <translation>Le dossier n’a pas été écrit.</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>il existe un fichier de ce nom</translation>
    </message>
    <message>
        <source>there is a folder of that name, with other files in it</source>
        <translation>il existe un dossier de ce nom, qui contient d’autres fichiers</translation>
    </message>
    <message>
        <source>the folder of that name is in use</source>
        <translation>le dossier de ce nom est utilisé</translation>
    </message>
    <message>
        <source>the folder refused the name</source>
        <translation>le dossier a refusé le nom</translation>
    </message>
</context>
<context>
    <name>ScheduleFrame</name>
    <message>
        <source>The file names no time zone; its times are taken as the summit&apos;s own.</source>
        <translation>Le fichier n’indique pas de fuseau horaire&#xa0;; ses heures sont lues comme celles du sommet.</translation>
    </message>
    <message>
        <source>The file names no time zone; by its times it is %1. Set the summit&apos;s zone where that is not right.</source>
        <translation>Le fichier n’indique pas de fuseau horaire&#xa0;; d’après ses heures, c’est %1. Si ce n’est pas exact, corrigez le fuseau du sommet.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>ScheduleImport</name>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no length that can be; %n minutes are taken.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» n’a pas de durée valable&#xa0;; la durée retenue est de %n minute.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» n’a pas de durée valable&#xa0;; la durée retenue est de %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>“%1” has no start and is left unplaced.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’heure de début et reste non placée.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are added as participants, listed publicly.</source>
        <translation>
            <numerusform>%n personne est ajoutée aux participants et figure sur les listes publiques.</numerusform>
            <numerusform>%n personnes sont ajoutées aux participants et figurent sur les listes publiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that came from a file are not in this one; they are kept.</source>
        <translation>
            <numerusform>%n séance venue d’un fichier ne figure pas dans celui-ci&#xa0;; elle est conservée.</numerusform>
            <numerusform>%n séances venues d’un fichier ne figurent pas dans celui-ci&#xa0;; elles sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden characters that do not belong in text were taken out.</source>
        <translation>
            <numerusform>%n caractère invisible qui n’a pas sa place dans un texte a été retiré.</numerusform>
            <numerusform>%n caractères invisibles qui n’ont pas leur place dans un texte ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n sessions</source>
        <translation>
            <numerusform>Importer %n séance</numerusform>
            <numerusform>Importer %n séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleReader</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” breaks off or is damaged in line %2: %3 Get the file again.</source>
        <translation>«&#xa0;%1&#xa0;» s’interrompt ou est endommagé à la ligne %2&#xa0;: %3 Procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the file holds a DOCTYPE, which could reach for other files. Remove it, or get the file without one.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: le fichier contient un DOCTYPE, qui pourrait aller chercher d’autres fichiers. Retirez-le, ou procurez-vous le fichier sans DOCTYPE.</translation>
    </message>
    <message>
        <source>“%1” is no schedule: it begins with &lt;%2&gt;. Ask for the schedule.xml of the event.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un programme&#xa0;: il commence par &lt;%2&gt;. Demandez le fichier schedule.xml de l’événement.</translation>
    </message>
</context>
<context>
    <name>SessionEdit</name>
    <message>
        <source>Split “%1”</source>
        <translation>Scinder «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Join “%1” and “%2”</source>
        <translation>Réunir «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Make “%1” a panel</source>
        <translation>Faire de «&#xa0;%1&#xa0;» une table ronde</translation>
    </message>
    <message>
        <source>Make “%1” a break</source>
        <translation>Faire de «&#xa0;%1&#xa0;» une pause</translation>
    </message>
    <message numerus="yes">
        <source>Make %n sessions panels</source>
        <translation>
            <numerusform>Faire de %n séance une table ronde</numerusform>
            <numerusform>Faire de %n séances des tables rondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n sessions breaks</source>
        <translation>
            <numerusform>Faire de %n séance une pause</numerusform>
            <numerusform>Faire de %n séances des pauses</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a break at %1</source>
        <translation>Ajouter une pause à %1</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Parallel, %1</source>
        <comment>name of a group, by its start</comment>
        <translation>Parallèles, %1</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallèles</translation>
    </message>
    <message>
        <source>Dissolve the parallel group “%1”</source>
        <translation>Dissoudre le groupe de séances parallèles « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Put %n sessions in parallel</source>
        <translation>
            <numerusform>Mettre %n séance en parallèle</numerusform>
            <numerusform>Mettre %n séances en parallèle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionInput</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add “%1” at %2</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Add “%1” in %2, %3</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» (%2, %3)</translation>
    </message>
</context>
<context>
    <name>SettingAside</name>
    <message numerus="yes">
        <source>Set %n conflict(s) aside</source>
        <translation>
            <numerusform>Mettre %n conflit de côté</numerusform>
            <numerusform>Mettre %n conflits de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n conflict(s) up again</source>
        <translation>
            <numerusform>Reprendre %n conflit</numerusform>
            <numerusform>Reprendre %n conflits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInSheets</name>
    <message>
        <source>Sign-in sheets</source>
        <translation>Feuilles de présence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Nothing takes place.</source>
        <translation>Rien n’a lieu.</translation>
    </message>
</context>
<context>
    <name>SummitFile</name>
    <message>
        <source>There is no file %1. Check its name, and whether its disk is connected.</source>
        <translation>Le fichier %1 n’existe pas. Vérifiez son nom, et si son disque est branché.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check that you may read it, and copy it to another disk if this one is failing.</source>
        <translation>Impossible de lire %1&#xa0;: %2. Vérifiez que vous avez le droit de le lire, et copiez-le sur un autre disque si celui-ci est défaillant.</translation>
    </message>
    <message>
        <source>%1 is empty: it is no summit. Open a backup of it, or make a new summit.</source>
        <translation>%1 est vide&#xa0;: ce n’est pas un sommet. Ouvrez-en une sauvegarde, ou créez un nouveau sommet.</translation>
    </message>
    <message>
        <source>%1 is not a summit: another program made it. Choose a file that ends in .summit.</source>
        <translation>%1 n’est pas un sommet&#xa0;: un autre programme l’a créé. Choisissez un fichier dont le nom finit par .summit.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Summitry, and has been left as it is. Install that version to open it.</source>
        <translation>%1 a été créé par une version plus récente de Summitry et n’a pas été modifié. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is open in another window or on another computer. Close it there, or open it for reading only.</source>
        <translation>%1 est ouvert dans une autre fenêtre ou sur un autre ordinateur. Fermez-le là-bas, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a backup of it; keep this file, for it may still be repaired.</source>
        <translation>%1 est endommagé. Ouvrez-en une sauvegarde&#xa0;; gardez ce fichier, car il est peut-être encore réparable.</translation>
    </message>
    <message>
        <source>%1 or its folder can&apos;t be written. Open it for reading only, or copy it to a folder of your own.</source>
        <translation>%1 ou son dossier n’est pas accessible en écriture. Ouvrez-le en lecture seule, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing has changed. Try again, or save a copy in another folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Rien n’a changé. Réessayez, ou enregistrez une copie dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or name.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Nothing has changed. Free some space, then try again.</source>
        <translation>Il n’y a plus assez d’espace pour écrire %1. Rien n’a changé. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has been moved, deleted or replaced while it was open. Nothing more is written to it. Save a copy of your work under another name.</source>
        <translation>%1 a été déplacé, supprimé ou remplacé pendant qu’il était ouvert. Plus rien n’y est écrit. Enregistrez une copie de votre travail sous un autre nom.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Le fichier %1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is in use, and there is no folder in memory to hold a copy for reading. Close it where it is open.</source>
        <translation>%1 est utilisé, et aucun dossier en mémoire ne peut en recevoir une copie à lire. Fermez-le là où il est ouvert.</translation>
    </message>
    <message>
        <source>%1 was not made: a new summit needs exactly one record of the summit itself.</source>
        <translation>%1 n’a pas été créé&#xa0;: un nouveau sommet doit contenir une fiche du sommet lui-même, et une seule.</translation>
    </message>
    <message>
        <source>%1 has been closed. Open it again to change it.</source>
        <translation>%1 a été fermé. Rouvrez-le pour le modifier.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;». Au choix&#xa0;: %2.</translation>
    </message>
    <message>
        <source>New summit</source>
        <translation>Nouveau sommet</translation>
    </message>
</context>
<context>
    <name>TemplateReader</name>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>there is no “%1” in %2.csv.</source>
        <translation>il n’y a pas de «&#xa0;%1&#xa0;» dans %2.csv.</translation>
    </message>
    <message>
        <source>a template holds exactly one summit.</source>
        <translation>un modèle contient un sommet, et un seul.</translation>
    </message>
    <message>
        <source>the key “%1” is already taken.</source>
        <translation>la clé «&#xa0;%1&#xa0;» est déjà prise.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>there are more cells than columns.</source>
        <translation>il y a plus de cellules que de colonnes.</translation>
    </message>
</context>
<context>
    <name>TimelineEdit</name>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Move “%1” to %2, %3</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» (%2, %3)</translation>
    </message>
    <message>
        <source>Copy “%1” to %2</source>
        <translation>Copier «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Copy “%1” to %2, %3</source>
        <translation>Copier «&#xa0;%1&#xa0;» (%2, %3)</translation>
    </message>
    <message>
        <source>Place “%1” at %2</source>
        <translation>Placer «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Place “%1” in %2, %3</source>
        <translation>Placer «&#xa0;%1&#xa0;» (%2, %3)</translation>
    </message>
    <message>
        <source>Unplace “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;» du programme</translation>
    </message>
    <message numerus="yes">
        <source>Lengthen “%1” to %n minutes</source>
        <translation>
            <numerusform>Allonger «&#xa0;%1&#xa0;» à %n minute</numerusform>
            <numerusform>Allonger «&#xa0;%1&#xa0;» à %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten “%1” to %n minutes</source>
        <translation>
            <numerusform>Raccourcir «&#xa0;%1&#xa0;» à %n minute</numerusform>
            <numerusform>Raccourcir «&#xa0;%1&#xa0;» à %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n sessions</source>
        <translation>
            <numerusform>Copier %n séance</numerusform>
            <numerusform>Copier %n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n sessions</source>
        <translation>
            <numerusform>Placer %n séance</numerusform>
            <numerusform>Placer %n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unplace %n sessions</source>
        <translation>
            <numerusform>Retirer %n séance du programme</numerusform>
            <numerusform>Retirer %n séances du programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n sessions</source>
        <translation>
            <numerusform>Déplacer %n séance</numerusform>
            <numerusform>Déplacer %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Dupliquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n sessions</source>
        <translation>
            <numerusform>Dupliquer %n séance</numerusform>
            <numerusform>Dupliquer %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions</source>
        <translation>
            <numerusform>Supprimer %n séance</numerusform>
            <numerusform>Supprimer %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>Épingler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n sessions</source>
        <translation>
            <numerusform>Épingler %n séance</numerusform>
            <numerusform>Épingler %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>Désépingler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n sessions</source>
        <translation>
            <numerusform>Désépingler %n séance</numerusform>
            <numerusform>Désépingler %n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n other session(s)</source>
        <translation>
            <numerusform>%1, avec %n autre séance</numerusform>
            <numerusform>%1, avec %n autres séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay “%1” to %2</source>
        <translation>Décaler «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Delay %n sessions</source>
        <translation>
            <numerusform>Décaler %n séance</numerusform>
            <numerusform>Décaler %n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the length of %n sessions</source>
        <translation>
            <numerusform>Changer la durée de %n séance</numerusform>
            <numerusform>Changer la durée de %n séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Sans axe</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>Sans délégation</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne de nommé</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Sans interprète</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>For organisers only</source>
        <translation>Réservé aux organisateurs</translation>
    </message>
    <message>
        <source>For participants</source>
        <translation>À l’usage des participants</translation>
    </message>
    <message>
        <source>The timeline could not be printed: the printer or file refuses it.</source>
        <translation>Impossible d’imprimer la grille horaire&#xa0;: l’imprimante ou le fichier la refuse.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentielle</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>To the unplaced sessions</source>
        <translation>Vers les séances non placées</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions to the unplaced</source>
        <translation>
            <numerusform>%n séance vers les non placées</numerusform>
            <numerusform>%n séances vers les non placées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sessions</source>
        <translation>
            <numerusform>%1 · %n séance</numerusform>
            <numerusform>%1 · %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Langues&#xa0;: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between remarks</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4.</source>
        <translation>%1, de %2 à %3, %4.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Avec %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts: %1</source>
        <translation>
            <numerusform>%n conflit&#xa0;: %1</numerusform>
            <numerusform>%n conflits&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a conflict</source>
        <translation>
            <numerusform>dont %n en conflit</numerusform>
            <numerusform>dont %n en conflit</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline, %1, %2, %3, %4</source>
        <translation>Grille horaire, %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Pinned: unpin it first</source>
        <translation>Séance épinglée&#xa0;: désépinglez-la d’abord</translation>
    </message>
    <message>
        <source>Open for reading only: save a copy to change it</source>
        <translation>Ouvert en lecture seule&#xa0;: enregistrez une copie pour le modifier</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unplace</source>
        <translation>Retirer du programme</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Press Q to make room</source>
        <translation>Appuyez sur Q pour faire de la place</translation>
    </message>
    <message>
        <source>Push later: nothing is in the way</source>
        <translation>Repousser&#xa0;: rien ne fait obstacle</translation>
    </message>
    <message numerus="yes">
        <source>Push later: %n sessions, the last until %1</source>
        <translation>
            <numerusform>Repousser&#xa0;: %n séance, jusqu’à %1</numerusform>
            <numerusform>Repousser&#xa0;: %n séances, la dernière jusqu’à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert and close the gap: nothing else moves</source>
        <translation>Insérer et combler le vide&#xa0;: rien d’autre ne bouge</translation>
    </message>
    <message numerus="yes">
        <source>Insert and close the gap: %n other sessions move</source>
        <translation>
            <numerusform>Insérer et combler le vide&#xa0;: %n autre séance bouge</numerusform>
            <numerusform>Insérer et combler le vide&#xa0;: %n autres séances bougent</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap: drop it on the session to swap with</source>
        <translation>Échanger&#xa0;: déposez-la sur la séance à échanger</translation>
    </message>
    <message>
        <source>Swap with “%1”</source>
        <translation>Échanger avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1. Something fixed is in the way</source>
        <translation>%1. Un élément fixe fait obstacle</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n axe</numerusform>
            <numerusform>%n axes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n délégation</numerusform>
            <numerusform>%n délégations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in conflict</source>
        <translation>
            <numerusform>%n personne en conflit</numerusform>
            <numerusform>%n personnes en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreters</source>
        <translation>
            <numerusform>%n interprète</numerusform>
            <numerusform>%n interprètes</numerusform>
        </translation>
    </message>
    <message>
        <source>That would add %1: change the people in the inspector.</source>
        <translation>Cela ajouterait %1&#xa0;: changez les personnes dans l’inspecteur.</translation>
    </message>
    <message>
        <source>That would take %1 out: change the people in the inspector.</source>
        <translation>Cela retirerait %1&#xa0;: changez les personnes dans l’inspecteur.</translation>
    </message>
    <message>
        <source>That would replace %1 by %2: change the people in the inspector.</source>
        <translation>Cela remplacerait %1 par %2&#xa0;: changez les personnes dans l’inspecteur.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Earlier or later only</source>
        <translation>Plus tôt ou plus tard seulement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lane and session</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where could this go?</source>
        <translation>Où pourrait-elle aller&#xa0;?</translation>
    </message>
    <message>
        <source>No interpreter is named on this day, and no session lacks one.</source>
        <translation>Aucun interprète n’est nommé ce jour-là, et aucune séance n’en manque.</translation>
    </message>
    <message>
        <source>Nobody is named in a session of this day.</source>
        <translation>Personne n’est nommé dans une séance de ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No interpreter is named, and no session lacks one.</source>
        <translation>Aucun interprète n’est nommé, et aucune séance n’en manque.</translation>
    </message>
    <message>
        <source>Nobody is named in a session.</source>
        <translation>Personne n’est nommé dans une séance.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and session</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In a parallel group</source>
        <translation>Dans un groupe de séances parallèles</translation>
    </message>
    <message>
        <source>Changed since the programme went out</source>
        <translation>Modifié depuis la diffusion du programme</translation>
    </message>
    <message>
        <source>Ripple: nothing follows</source>
        <translation>Répercussion : aucune séance ne suit</translation>
    </message>
    <message numerus="yes">
        <source>Ripple: %n following sessions move too</source>
        <translation>
            <numerusform>Répercussion : %n séance suivante se déplace aussi</numerusform>
            <numerusform>Répercussion : %n séances suivantes se déplacent aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Opened.</source>
        <comment>name and parallel group</comment>
        <translation>%1 Ouvert.</translation>
    </message>
    <message>
        <source>%1 Start edge.</source>
        <comment>name and what the keys stretch</comment>
        <translation>%1 Bord de début.</translation>
    </message>
    <message>
        <source>At the same time, in free rooms</source>
        <translation>En même temps, dans des salles libres</translation>
    </message>
    <message>
        <source>%1. Not enough of them are free</source>
        <translation>%1. Il n’y en a pas assez de libres</translation>
    </message>
    <message>
        <source>One after another; Q: at the same time</source>
        <translation>L’une après l’autre&#xa0;; Q&#xa0;: en même temps</translation>
    </message>
    <message>
        <source>Empty time, %1 to %2, open</source>
        <translation>Temps vide, de %1 à %2, déplié</translation>
    </message>
    <message>
        <source>Empty time, %1 to %2, folded</source>
        <translation>Temps vide, de %1 à %2, replié</translation>
    </message>
    <message>
        <source>Not in the programme</source>
        <translation>Absente du programme</translation>
    </message>
    <message>
        <source>Unplaced in the programme</source>
        <translation>Non placée dans le programme</translation>
    </message>
    <message>
        <source>In the programme: %1</source>
        <translation>Dans le programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the programme: %1, %2</source>
        <translation>Dans le programme&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Differs from the programme</source>
        <translation>Diffère du programme</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>The summit has no days yet. A schedule needs one at least.</source>
        <translation>Le sommet n’a pas encore de jours. Un fichier schedule en demande au moins un.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a room, its venue</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TypedCommand</name>
    <message>
        <source>“%1” is neither a day and a time nor a room.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un jour et une heure, ni une salle.</translation>
    </message>
    <message>
        <source>“%1” has no place yet: say a day and a time and a room.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de place&#xa0;: indiquez un jour, une heure et une salle.</translation>
    </message>
    <message>
        <source>%1 is outside the hours of the day.</source>
        <translation>%1 est en dehors des heures de la journée.</translation>
    </message>
    <message>
        <source>“%1” has no place yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de place.</translation>
    </message>
    <message>
        <source>Both are “%1”.</source>
        <translation>Les deux sont «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing begins then.</source>
        <translation>Rien ne commence alors.</translation>
    </message>
    <message>
        <source>Say which two to swap: swap land and women.</source>
        <translation>Dites lesquelles échanger&#xa0;: échanger terre et femmes.</translation>
    </message>
    <message>
        <source>Say by how many minutes: delay tue pm 10.</source>
        <translation>Dites de combien de minutes&#xa0;: retarder mar matin 10.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été compris.</translation>
    </message>
    <message>
        <source>No session is called “%1”.</source>
        <translation>Aucune séance ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>For example: land → tue 11:15 room 5 · swap land and women · break 15 after land · delay tue pm 10</source>
        <translation>Par exemple&#xa0;: terre → mar 11:15 salle 5 · échanger terre et femmes · pause 15 après terre · retarder mar matin 10</translation>
    </message>
    <message>
        <source>Say before or after which session: break 15 after land.</source>
        <translation>Dites avant ou après quelle séance&#xa0;: pause 15 après terre.</translation>
    </message>
</context>
<context>
    <name>TypedName</name>
    <message>
        <source>%1 or %2?</source>
        <comment>which of the two is meant</comment>
        <translation>%1 ou %2&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n of them: %2, %3 and others. Type more of the name.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» convient à %n nom&#xa0;: %2, %3 et d’autres. Saisissez davantage du nom.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» convient à %n noms&#xa0;: %2, %3 et d’autres. Saisissez davantage du nom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedPlace</name>
    <message>
        <source>The summit has no day “%1”.</source>
        <translation>Le sommet n’a pas de jour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 11:15, +20, -0:10, or a day and a time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez 11:15, +20, -0:10, ou un jour et une heure.</translation>
    </message>
    <message>
        <source>until</source>
        <comment>typed before the time of an end</comment>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>“%1” is no length. Write 90, 1h30, +10, or until 12:45.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Écrivez 90, 1h30, +10, ou jusqu’à 12:45.</translation>
    </message>
    <message>
        <source>A session lasts a minute at least.</source>
        <translation>Une séance dure au moins une minute.</translation>
    </message>
    <message>
        <source>A session lasts a day at most.</source>
        <translation>Une séance dure au plus un jour.</translation>
    </message>
    <message>
        <source>No room is called “%1”.</source>
        <translation>Aucune salle ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>A session lasts at least one minute and at most a week.</source>
        <translation>Une séance dure au moins une minute et au plus une semaine.</translation>
    </message>
    <message>
        <source>The expected attendance can&apos;t be below zero.</source>
        <translation>Le nombre de personnes attendues ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>A day needs a date.</source>
        <translation>Un jour doit avoir une date.</translation>
    </message>
    <message>
        <source>A day must open before it closes, and close before the end of the next day.</source>
        <translation>Une journée doit commencer avant de finir, et finir avant la fin du lendemain.</translation>
    </message>
    <message>
        <source>Availability is of either a participant or a room.</source>
        <translation>Une disponibilité concerne soit un participant, soit une salle.</translation>
    </message>
    <message>
        <source>Availability needs a start and a later end.</source>
        <translation>Une disponibilité doit avoir un début, et une fin postérieure.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use a name such as Europe/Paris.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Utilisez un nom comme Europe/Paris.</translation>
    </message>
    <message>
        <source>Capacity and booths can&apos;t be below zero.</source>
        <translation>La capacité et le nombre de cabines ne peuvent pas être négatifs.</translation>
    </message>
    <message>
        <source>An agenda item belongs to a session.</source>
        <translation>Un point de l’ordre du jour appartient à une séance.</translation>
    </message>
    <message>
        <source>The minutes can&apos;t be below zero.</source>
        <translation>Le nombre de minutes ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>A role ties a participant to a session.</source>
        <translation>Un rôle lie un participant à une séance.</translation>
    </message>
    <message>
        <source>Getting from one venue to another takes at most a day.</source>
        <translation>Le trajet entre deux lieux dure au plus un jour, et jamais moins de zéro minute.</translation>
    </message>
    <message>
        <source>A conflict set aside is about a session.</source>
        <translation>Un conflit mis de côté concerne une séance.</translation>
    </message>
    <message>
        <source>A venue opens before midnight, and closes before the end of the next day.</source>
        <translation>Un lieu ouvre avant minuit et ferme avant la fin du lendemain.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Take %1 out of “%2”</source>
        <translation>Retirer %1 de « %2 »</translation>
    </message>
    <message>
        <source>Let “%1” last %2</source>
        <translation>Faire durer « %1 » %2</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Déplacer « %1 » : %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a place and its price</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>Website</name>
    <message>
        <source>Nothing is planned here yet.</source>
        <translation>Rien n’est encore prévu ici.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message numerus="yes">
        <source>All %n person(s), by name</source>
        <translation>
            <numerusform>La seule personne, par nom</numerusform>
            <numerusform>Les %n personnes, par nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>WindowTasks</name>
    <message>
        <source>Export the agenda</source>
        <translation>Exporter le programme</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>Imprimer le programme</translation>
    </message>
    <message>
        <source>Make the pack of a day</source>
        <translation>Préparer le dossier d’un jour</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The archive could not be made: %1</source>
        <translation>L’archive n’a pas pu être faite : %1</translation>
    </message>
</context>
<context>
    <name>summitry::ActionPlanPage</name>
    <message>
        <source>Edit title and preamble</source>
        <translation>Modifier le titre et le préambule</translation>
    </message>
    <message>
        <source>The plan has no title of its own yet.</source>
        <translation>Le plan n’a pas encore de titre propre.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>dont %n adoptée</numerusform>
            <numerusform>dont %n adoptées</numerusform>
        </translation>
    </message>
    <message>
        <source>No preamble yet.</source>
        <translation>Pas encore de préambule.</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Ajouter une recommandation</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit title and preamble…</source>
        <translation>Modifier le titre et le préambule…</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Filtrer le plan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>État&#xa0;: tous</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation>Pas encore de recommandations</translation>
    </message>
    <message>
        <source>An Action Plan has sections, one for each addressee or priority, and recommendations in them.</source>
        <translation>Un Plan d’action se compose de sections, une par destinataire ou par priorité, qui contiennent les recommandations.</translation>
    </message>
    <message>
        <source>Begin with the addressees</source>
        <translation>Commencer par les destinataires</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No recommendation has all that the filter above wants.</source>
        <translation>Aucune recommandation ne répond à tous les critères du filtre ci-dessus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Action Plan</source>
        <translation>Plan d’action</translation>
    </message>
</context>
<context>
    <name>summitry::AudienceBox</name>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>%1, %2; %3.</source>
        <comment>people named, of them by alias; left out</comment>
        <translation>%1, %2&#xa0;; %3.</translation>
    </message>
    <message numerus="yes">
        <source>Names %n person(s)</source>
        <translation>
            <numerusform>Nomme %n personne</numerusform>
            <numerusform>Nomme %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by alias</source>
        <translation>
            <numerusform>dont %n par pseudonyme</numerusform>
            <numerusform>dont %n par pseudonyme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>summitry::BarList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>summitry::BlockEditor</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Titre de la séance</translation>
    </message>
    <message>
        <source>Tab goes on, Enter takes it all, Escape nothing.</source>
        <translation>Tab passe au suivant, Entrée garde tout, Échap ne garde rien.</translation>
    </message>
    <message>
        <source>A session lasts a minute at least.</source>
        <translation>Une séance dure au moins une minute.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and the role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>summitry::BranchActions</name>
    <message>
        <source>What &amp;if…</source>
        <translation>&amp;Et si…</translation>
    </message>
    <message>
        <source>What is &amp;tried out</source>
        <translation>Ce qui est à l’&amp;essai</translation>
    </message>
    <message>
        <source>&amp;Take all</source>
        <translation>&amp;Tout adopter</translation>
    </message>
    <message>
        <source>Take &amp;part…</source>
        <translation>Adopter une &amp;partie…</translation>
    </message>
    <message>
        <source>&amp;Leave, back to the programme</source>
        <translation>&amp;Quitter, retour au programme</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Drop…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
</context>
<context>
    <name>summitry::BranchBanner</name>
    <message>
        <source>&amp;Take all</source>
        <translation>&amp;Tout adopter</translation>
    </message>
    <message>
        <source>Take &amp;part…</source>
        <translation>Adopter une &amp;partie…</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>All of it into the programme, in one step that undo takes back</source>
        <translation>Tout porter au programme, en une seule étape que l’on peut annuler</translation>
    </message>
    <message>
        <source>Back to the programme; what is tried out here is kept</source>
        <translation>Retour au programme&#xa0;; ce qui est essayé ici est conservé</translation>
    </message>
    <message numerus="yes">
        <source>Trying out “%1”: %n change(s); nothing counts until you take them.</source>
        <translation>
            <numerusform>À l’essai, «&#xa0;%1&#xa0;»&#xa0;: %n modification&#xa0;; rien ne compte tant qu’elle n’est pas adoptée.</numerusform>
            <numerusform>À l’essai, «&#xa0;%1&#xa0;»&#xa0;: %n modifications&#xa0;; rien ne compte tant qu’elles ne sont pas adoptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in the programme.</source>
        <translation>Retour au programme.</translation>
    </message>
</context>
<context>
    <name>summitry::BranchNameDialog</name>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Rename the what-if</source>
        <translation>Renommer l’hypothèse</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Et si…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>the plenary hall is lost</source>
        <translation>la salle plénière n’était plus libre</translation>
    </message>
    <message>
        <source>Change what you like and look at the conflicts. The programme stays as it is until you take all or part of it.</source>
        <translation>Modifiez ce que vous voulez et regardez les conflits. Le programme reste tel quel tant que vous n’adoptez pas tout ou partie de l’essai.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Drop the what-if</source>
        <translation>Abandonner l’hypothèse</translation>
    </message>
    <message>
        <source>Drop “%1”?</source>
        <translation>Abandonner «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n change(s) are lost for good. The programme stays as it is.</source>
        <translation>
            <numerusform>Sa modification est perdue pour de bon. Le programme reste tel quel.</numerusform>
            <numerusform>Ses %n modifications sont perdues pour de bon. Le programme reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>summitry::BranchOutlines</name>
    <message>
        <source>%1 · %2</source>
        <comment>a session, and what is tried out</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>summitry::BranchTabs</name>
    <message>
        <source>The programme, and what is tried out</source>
        <translation>Le programme, et ce qui est à l’essai</translation>
    </message>
    <message>
        <source>Try something else out</source>
        <translation>Essayer autre chose</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is tried out, and how many sessions differ</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Le programme</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) differ from the programme</source>
        <translation>
            <numerusform>%n séance diffère du programme</numerusform>
            <numerusform>%n séances diffèrent du programme</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Drop…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
</context>
<context>
    <name>summitry::Branches</name>
    <message>
        <source>This summit is open for reading only. Save a copy to try something out.</source>
        <translation>Ce sommet est ouvert en lecture seule. Enregistrez-en une copie pour faire un essai.</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Adopter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Take %n session(s) from “%1”</source>
        <translation>
            <numerusform>Adopter %n séance de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Adopter %n séances de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” from “%2”</source>
        <translation>Adopter «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>summitry::ChangesDialog</name>
    <message>
        <source>Each person’s part in &amp;their own language</source>
        <translation>La part de chaque personne dans &amp;sa propre langue</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>S&amp;ave…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>The history of this file begins later: everything counts as new.</source>
        <translation>L’historique de ce fichier commence plus tard&#xa0;: tout est compté comme nouveau.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a letter or a message.</source>
        <translation>Copié. Collez-le dans une lettre ou un message.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, for whom: a file&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .html or .md.</source>
        <translation>Choisissez un nom qui finit par .pdf, .html ou .md.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>summitry::ColourMenu</name>
    <message>
        <source>&amp;Colour by</source>
        <translation>C&amp;olorer par</translation>
    </message>
    <message>
        <source>Colour by: %1</source>
        <translation>Couleurs selon&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>summitry::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>fields, after those that are named</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>None of these columns is for organisers alone.</source>
        <translation>Aucune de ces colonnes n’est réservée aux organisateurs.</translation>
    </message>
    <message>
        <source>For organisers alone: %1. Keep the file on an encrypted disk, and send it to nobody else.</source>
        <translation>Réservé aux organisateurs&#xa0;: %1. Gardez le fichier sur un disque chiffré et ne l’envoyez à personne d’autre.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the column, %1 in the list</source>
        <comment>a shortcut</comment>
        <translation>Déplacer la colonne, %1 dans la liste</translation>
    </message>
</context>
<context>
    <name>summitry::ConflictList</name>
    <message>
        <source>Find another place…</source>
        <translation>Trouver un autre emplacement…</translation>
    </message>
</context>
<context>
    <name>summitry::ConflictPanel</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>None: nobody is needed twice, and every room is used once at a time.</source>
        <translation>Aucun&#xa0;: personne n’est attendu à deux endroits à la fois, et aucune salle n’est occupée deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>summitry::ConflictSentence</name>
    <message>
        <source>Show on the timeline</source>
        <translation>Afficher dans la grille horaire</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
</context>
<context>
    <name>summitry::DayBox</name>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential session(s) are not shown.</source>
        <translation>
            <numerusform>%n séance confidentielle n’apparaît pas.</numerusform>
            <numerusform>%n séances confidentielles n’apparaissent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names nobody.</source>
        <translation>Ne nomme personne.</translation>
    </message>
</context>
<context>
    <name>summitry::DayStrip</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n with a conflict</source>
        <translation>
            <numerusform>dont %n en conflit</numerusform>
            <numerusform>dont %n en conflit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::DaySwitch</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>All days side by side</source>
        <translation>Tous les jours côte à côte</translation>
    </message>
</context>
<context>
    <name>summitry::DelayDialog</name>
    <message numerus="yes">
        <source>&amp;Shorten breaks, to %n minutes at least</source>
        <translation>
            <numerusform>&amp;Raccourcir les pauses, jusqu’à %n minute au moins</numerusform>
            <numerusform>&amp;Raccourcir les pauses, jusqu’à %n minutes au moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay from %1 on</source>
        <translation>Décaler à partir de %1</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>&amp;Late by</source>
        <translation>R&amp;etard</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>Below zero: earlier</source>
        <translation>Au-dessous de zéro&#xa0;: plus tôt</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Rien ne bouge.</translation>
    </message>
    <message>
        <source>No session that can move begins after that.</source>
        <translation>Rien de ce qui peut bouger ne commence à partir de là.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions move; the last ends at %1.</source>
        <translation>
            <numerusform>%n séance bouge&#xa0;; elle finit à %1.</numerusform>
            <numerusform>%n séances bougent&#xa0;; la dernière finit à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session would overlap a pinned one or a break, or end after closing.</source>
        <translation>Une séance tombe sur une séance épinglée ou une pause, ou finit après la fin de la journée.</translation>
    </message>
</context>
<context>
    <name>summitry::DelegationsPage</name>
    <message>
        <source>Over its quota</source>
        <translation>Quota dépassé</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s)</source>
        <translation>
            <numerusform>%n délégation</numerusform>
            <numerusform>%n délégations</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Ajouter une délégation</translation>
    </message>
    <message>
        <source>No delegations yet</source>
        <translation>Pas encore de délégations</translation>
    </message>
    <message>
        <source>A delegation is the organisation, network, State or body that people come from. Importing a list of participants makes those it names.</source>
        <translation>Une délégation est l’organisation, le réseau, l’État ou l’organe dont viennent les personnes. L’importation d’une liste de participants crée celles qu’elle nomme.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
</context>
<context>
    <name>summitry::Document</name>
    <message>
        <source>This summit is open for reading only. Save a copy to change it.</source>
        <translation>Ce sommet est ouvert en lecture seule. Enregistrez une copie pour le modifier.</translation>
    </message>
</context>
<context>
    <name>summitry::EdgeChips</name>
    <message numerus="yes">
        <source>+%n earlier</source>
        <translation>
            <numerusform>+%n plus tôt</numerusform>
            <numerusform>+%n plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n later</source>
        <translation>
            <numerusform>+%n plus tard</numerusform>
            <numerusform>+%n plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n above</source>
        <translation>
            <numerusform>+%n au-dessus</numerusform>
            <numerusform>+%n au-dessus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n below</source>
        <translation>
            <numerusform>+%n au-dessous</numerusform>
            <numerusform>+%n au-dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n to the right</source>
        <translation>
            <numerusform>+%n à droite</numerusform>
            <numerusform>+%n à droite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n to the left</source>
        <translation>
            <numerusform>+%n à gauche</numerusform>
            <numerusform>+%n à gauche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Action Plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message numerus="yes">
        <source>Only what the table shows now (%n row(s))</source>
        <translation>
            <numerusform>Seulement ce que le tableau affiche en ce moment (%n ligne)</numerusform>
            <numerusform>Seulement ce que le tableau affiche en ce moment (%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Names delegations, but no people.</source>
        <translation>Nomme des délégations, mais aucune personne.</translation>
    </message>
    <message>
        <source>No session is left out.</source>
        <translation>Aucune séance n’est omise.</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential session(s) left out.</source>
        <translation>
            <numerusform>%n séance confidentielle omise.</numerusform>
            <numerusform>%n séances confidentielles omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, for whom: a file&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A name that ends in .summit is a summit&apos;s own. Choose another one.</source>
        <translation>Un nom qui finit par .summit est réservé aux sommets. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>iCalendar, for phones and calendars</source>
        <translation>iCalendar, pour téléphones et agendas</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>Feuilles de route</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>Affiches de porte</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Feuilles de présence</translation>
    </message>
    <message>
        <source>Names no people.</source>
        <translation>Ne nomme personne.</translation>
    </message>
    <message>
        <source>Schedule for other programs</source>
        <translation>Programme pour d’autres logiciels</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>A folder of HTML pages</source>
        <translation>Un dossier de pages HTML</translation>
    </message>
</context>
<context>
    <name>summitry::FacetBox</name>
    <message>
        <source>None</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1&#xa0;: tout</translation>
    </message>
</context>
<context>
    <name>summitry::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>summitry::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>summitry::FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>A name, a title, a room, an action…</source>
        <translation>Un nom, un titre, une salle, une commande…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing of that name. A part of it is enough, without accents too.</source>
        <translation>Rien de ce nom. Une partie du nom suffit, même sans accents.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and detail</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>summitry::FoldChips</name>
    <message>
        <source>Fold this empty time</source>
        <translation>Replier ce temps vide</translation>
    </message>
    <message>
        <source>Fold the empty time %1</source>
        <comment>hours</comment>
        <translation>Replier le temps vide %1</translation>
    </message>
</context>
<context>
    <name>summitry::HueEditor</name>
    <message>
        <source>Chosen by its order</source>
        <translation>Choisie selon l’ordre</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Emerald</source>
        <translation>Émeraude</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>summitry::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n row(s) with the summit…</source>
        <translation>
            <numerusform>Comparaison de %n ligne avec le sommet…</numerusform>
            <numerusform>Comparaison de %n lignes avec le sommet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1: %2. Undo takes it back.</source>
        <translation>%1 importé&#xa0;: %2. Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Lists and schedules (*.csv *.tsv *.txt *.xml);;All files (*)</source>
        <translation>Listes et programmes (*.csv *.tsv *.txt *.xml);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>summitry::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Select a session, a participant or anything else to see and change it here.</source>
        <translation>Sélectionnez une séance, un participant ou tout autre élément pour le consulter et le modifier ici.</translation>
    </message>
</context>
<context>
    <name>summitry::IssueActions</name>
    <message>
        <source>Show on the timeline</source>
        <translation>Afficher dans la grille horaire</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Keep quiet about it, with a note, until it becomes worse</source>
        <translation>N’en plus parler, avec une note, tant que cela ne s’aggrave pas</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Find another place for %1…</source>
        <translation>Trouver un autre emplacement pour %1…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
</context>
<context>
    <name>summitry::IssuesDock</name>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>summitry::IssuesModel</name>
    <message numerus="yes">
        <source>%1, %n in it</source>
        <translation>
            <numerusform>%1, %n à l’intérieur</numerusform>
            <numerusform>%1, %n à l’intérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worse than when it was set aside</source>
        <translation>Plus grave que lorsqu’il a été mis de côté</translation>
    </message>
    <message>
        <source>Worse than when it was set aside: %1</source>
        <translation>Plus grave que lorsqu’il a été mis de côté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>summitry::IssuesPage</name>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n mis de côté</numerusform>
            <numerusform>%n mis de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::IssuesPanel</name>
    <message>
        <source>Filter the issues</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Group the issues</source>
        <translation>Regrouper les problèmes</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Also what should not be, but can</source>
        <translation>Aussi ce qui ne devrait pas être, mais peut l’être</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>Only those of the day on the timeline</source>
        <translation>Seulement ceux du jour affiché dans la grille horaire</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Nobody is needed twice, and every room is used once at a time. What comes up is listed here, each in a sentence that leads to what it is about.</source>
        <translation>Personne n’est attendu à deux endroits à la fois, et aucune salle n’est occupée deux fois. Ce qui survient est indiqué ici, chaque fois en une phrase qui mène à ce dont il s’agit.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No issue has all that the filter above wants.</source>
        <translation>Aucun problème ne répond à tous les critères du filtre ci-dessus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>summitry::IssuesView</name>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>summitry::KeyCard</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does, or a key</source>
        <translation>Une action ou une touche</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>Aucun raccourci ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>summitry::KeyboardPage</name>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;La prendre</translation>
    </message>
    <message>
        <source>What it does, or a key</source>
        <translation>Ce que cela fait, ou une touche</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation>Appuyez sur la touche</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>Touche &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys</source>
        <translation>Touches d’une &amp;seule lettre</translation>
    </message>
    <message>
        <source>Keys that are a letter, digit or sign by themselves</source>
        <translation>Les touches qui sont à elles seules une lettre, un chiffre ou un signe</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Touches habituelles pour &amp;tout</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisie par vous</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Press a key in the field to choose it.</source>
        <translation>Appuyez sur une touche dans le champ pour la choisir.</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>Cette touche reste comme elle est.</translation>
    </message>
    <message>
        <source>%1 is needed as it is.</source>
        <translation>%1 sert telle quelle.</translation>
    </message>
    <message>
        <source>Single-letter keys are switched off.</source>
        <translation>Les touches d’une seule lettre sont désactivées.</translation>
    </message>
    <message>
        <source>%1 is “%2” and stays so.</source>
        <translation>%1 est «&#xa0;%2&#xa0;» et le reste.</translation>
    </message>
    <message>
        <source>%1 is “%2”. Take it from there?</source>
        <translation>%1 est «&#xa0;%2&#xa0;». La lui reprendre&#xa0;?</translation>
    </message>
</context>
<context>
    <name>summitry::LaneMenu</name>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time runs &amp;down</source>
        <translation>Le temps descen&amp;d</translation>
    </message>
    <message>
        <source>Lanes: time runs down</source>
        <translation>Lignes&#xa0;: le temps descend</translation>
    </message>
    <message>
        <source>Room &amp;earlier in the order</source>
        <translation>&amp;Avancer la salle d’un rang</translation>
    </message>
    <message>
        <source>Room &amp;later in the order</source>
        <translation>&amp;Reculer la salle d’un rang</translation>
    </message>
    <message>
        <source>%1: room %2 of %3</source>
        <translation>%1&#xa0;: salle %2 sur %3</translation>
    </message>
</context>
<context>
    <name>summitry::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>summitry::LegendBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the sessions</source>
        <translation>Filtrer les séances</translation>
    </message>
    <message>
        <source>Dim what does not match. Enter goes to the next match.</source>
        <translation>Estompe ce qui ne correspond pas. Entrée mène au résultat suivant.</translation>
    </message>
    <message>
        <source>The colours show: %1</source>
        <translation>Les couleurs indiquent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Colour by: %1</source>
        <translation>Colorer par&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <comment>&quot;3 of 14&quot; sessions</comment>
        <translation>%1 séances</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The lanes are: %1</source>
        <translation>Les lignes sont&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>summitry::LegendChip</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only: %1. With Ctrl, several.</source>
        <translation>Ne montrer que&#xa0;: %1. Avec Ctrl, plusieurs.</translation>
    </message>
</context>
<context>
    <name>summitry::LineEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>summitry::MainActions</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New summit</source>
        <translation>&amp;Nouveau sommet</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>&amp;Vierge</translation>
    </message>
    <message>
        <source>&amp;Three days</source>
        <translation>&amp;Trois jours</translation>
    </message>
    <message>
        <source>&amp;Paris 2018, a sample</source>
        <translation>&amp;Paris 2018, un exemple</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un sommet &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print the agenda…</source>
        <translation>Im&amp;primer le programme…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder une copie…</translation>
    </message>
    <message>
        <source>&amp;Close the summit</source>
        <translation>&amp;Fermer le sommet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Re&amp;chercher partout…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Grille horaire</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Séances</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Participants</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>&amp;Délégations</translation>
    </message>
    <message>
        <source>&amp;Venues</source>
        <translation>&amp;Lieux</translation>
    </message>
    <message>
        <source>&amp;Action Plan</source>
        <translation>Plan d’&amp;action</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Summitry</source>
        <translation>À &amp;propos de Summitry</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
    <message>
        <source>About Summitry</source>
        <translation>À propos de Summitry</translation>
    </message>
    <message>
        <source>Summitry %1 plans a summit on a laptop, offline.

Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence).</source>
        <translation>Summitry %1 planifie un sommet sur un ordinateur portable, hors ligne.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Icônes de Lucide (licence ISC).</translation>
    </message>
    <message>
        <source>&amp;What changed since…</source>
        <translation>Ce qui a &amp;changé depuis…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Next conflict</source>
        <translation>Conflit s&amp;uivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious conflict</source>
        <translation>C&amp;onflit précédent</translation>
    </message>
    <message>
        <source>Iss&amp;ues</source>
        <translation>P&amp;roblèmes</translation>
    </message>
    <message>
        <source>I&amp;ssues beside the timeline</source>
        <translation>Problèmes à &amp;côté de la grille horaire</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;People beside the timeline</source>
        <translation>&amp;Personnes à côté de la grille horaire</translation>
    </message>
    <message>
        <source>Tomorrow’s pac&amp;k…</source>
        <translation>&amp;Dossier de demain…</translation>
    </message>
    <message>
        <source>Undo &amp;list</source>
        <translation>&amp;Liste des annulations</translation>
    </message>
</context>
<context>
    <name>summitry::MainWindow</name>
    <message>
        <source>Summits (*.summit);;All files (*)</source>
        <translation>Sommets (*.summit);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>This summit is open elsewhere. You see it as it was a moment ago and can&apos;t change it.</source>
        <translation>Ce sommet est ouvert ailleurs. Vous le voyez tel qu’il était il y a un instant, sans pouvoir le modifier.</translation>
    </message>
    <message>
        <source>This summit is open for reading only.</source>
        <translation>Ce sommet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>This summit was not closed properly last time. It was checked and is whole.</source>
        <translation>Ce sommet n’a pas été fermé correctement la dernière fois. Après vérification, il est intact.</translation>
    </message>
    <message>
        <source>This summit came from an older version and was brought up to date. A copy as it was is kept as %1.</source>
        <translation>Ce sommet venait d’une version plus ancienne et a été mis à jour. Une copie de son état antérieur est conservée sous %1.</translation>
    </message>
    <message>
        <source>Paris 2018</source>
        <translation>Paris 2018</translation>
    </message>
    <message>
        <source>My summit</source>
        <translation>Mon sommet</translation>
    </message>
    <message>
        <source>New summit</source>
        <translation>Nouveau sommet</translation>
    </message>
    <message>
        <source>Open a summit</source>
        <translation>Ouvrir un sommet</translation>
    </message>
    <message>
        <source>Back up the summit</source>
        <translation>Sauvegarder une copie du sommet</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Sauvegarde faite et vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (copy).summit</source>
        <translation>%1 (copie).summit</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Summitry</source>
        <translation>Summitry</translation>
    </message>
    <message>
        <source>%1 (read only) – Summitry</source>
        <translation>%1 (lecture seule) – Summitry</translation>
    </message>
    <message>
        <source>%1 – Summitry</source>
        <translation>%1 – Summitry</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>summitry::MappingPage</name>
    <message>
        <source>empty</source>
        <comment>a column without values</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s). Say what each column holds; what is not wanted is left out.</source>
        <translation>
            <numerusform>%n ligne. Indiquez ce que contient chaque colonne&#xa0;; ce qui n’est pas voulu est laissé de côté.</numerusform>
            <numerusform>%n lignes. Indiquez ce que contient chaque colonne&#xa0;; ce qui n’est pas voulu est laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Column “%1” becomes</source>
        <translation>La colonne «&#xa0;%1&#xa0;» devient</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Whoever is known by e-mail address, else by name, is changed, not added twice. An empty cell changes nothing.</source>
        <translation>Une personne déjà connue par son adresse électronique, ou à défaut par son nom, est modifiée et non ajoutée deux fois. Une cellule vide ne change rien.</translation>
    </message>
    <message>
        <source>Say which column holds the name: without one nobody can be imported.</source>
        <translation>Indiquez quelle colonne contient le nom&#xa0;: sans elle, personne ne peut être importé.</translation>
    </message>
</context>
<context>
    <name>summitry::MomentEditor</name>
    <message>
        <source>Not placed</source>
        <translation>Non placée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>summitry::OverviewPage</name>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>Encore %n jour</numerusform>
            <numerusform>Encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Running: day %1</source>
        <translation>En cours&#xa0;: jour %1</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Terminé depuis %n jour</numerusform>
            <numerusform>Terminé depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>People by function</source>
        <translation>Personnes par fonction</translation>
    </message>
    <message>
        <source>People by region</source>
        <translation>Personnes par région</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>This summit has no days yet. Add them under Venues.</source>
        <translation>Ce sommet n’a pas encore de jours. Ajoutez-en sous Lieux.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placées</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>Without a chair</source>
        <translation>Sans présidence</translation>
    </message>
    <message>
        <source>Without a delegation</source>
        <translation>Sans délégation</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>Set the days and the rooms, then add sessions and people, or import the lists you have. This page then shows how far you are.</source>
        <translation>Définissez les jours et les salles, puis ajoutez des séances et des personnes, ou importez les listes que vous avez. Cette page montre ensuite où vous en êtes.</translation>
    </message>
    <message>
        <source>Set days and rooms</source>
        <translation>Définir les jours et les salles</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>summitry::OverviewStrip</name>
    <message>
        <source>Overview of all days</source>
        <translation>Vue d’ensemble de tous les jours</translation>
    </message>
    <message>
        <source>Drag the frame to scroll, its edges to zoom</source>
        <translation>Glisser le cadre pour défiler, ses bords pour zoomer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>what is in sight</comment>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>summitry::PackDialog</name>
    <message>
        <source>Tomorrow’s pack</source>
        <translation>Dossier de demain</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>&amp;Separate files…</source>
        <translation>Fichiers &amp;séparés…</translation>
    </message>
    <message>
        <source>&amp;One PDF…</source>
        <translation>&amp;Un seul PDF…</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>&amp;Aperçu et impression…</translation>
    </message>
    <message>
        <source>%1, each page for its reader alone</source>
        <translation>%1, chaque page pour son seul lecteur</translation>
    </message>
    <message>
        <source>The summit has no day yet. Add its days on the page of venues first.</source>
        <translation>Le sommet n’a pas encore de jour. Ajoutez d’abord ses jours sur la page des lieux.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a pack, a date: a file&apos;s name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit : %1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation>Remplacer ce qui s’y trouve ?</translation>
    </message>
    <message>
        <source>The folder has already: %1</source>
        <translation>Le dossier contient déjà : %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>summitry::ParticipantsPage</name>
    <message>
        <source>No delegation</source>
        <translation>Sans délégation</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>La liste est encore vide</translation>
    </message>
    <message>
        <source>Import the list you have, from a spreadsheet saved as CSV, or add people one by one. Nobody is printed on any list before you say so.</source>
        <translation>Importez la liste que vous avez, à partir d’un tableur enregistré au format CSV, ou ajoutez les personnes une à une. Personne n’est imprimé sur une liste avant que vous ne le décidiez.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
</context>
<context>
    <name>summitry::PartsList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more attendee(s)</source>
        <translation>
            <numerusform>et %n autre personne dans l’auditoire</numerusform>
            <numerusform>et %n autres personnes dans l’auditoire</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Points de l’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda items, %1 of %2 minutes</source>
        <translation>Points de l’ordre du jour, %1 minutes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation>Participants&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Add a time when not available</source>
        <translation>Ajouter une indisponibilité</translation>
    </message>
    <message>
        <source>Add availability of “%1”</source>
        <translation>Ajouter une disponibilité de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add an agenda item…</source>
        <translation>Ajouter un point à l’ordre du jour…</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>Ajouter un point à l’ordre du jour</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>summitry::PeopleDock</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>A name, a delegation…</source>
        <translation>Un nom, une délégation…</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Trouver un participant</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Add or import participants on their page.</source>
        <translation>Il n’y a encore personne dans la liste. Ajoutez ou importez des participants sur leur page.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Personne ne correspond à « %1 ».</translation>
    </message>
</context>
<context>
    <name>summitry::PeopleList</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>summitry::PersonField</name>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>summitry::PersonStrip</name>
    <message>
        <source>%1 %2</source>
        <comment>a session and its times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>too little time for the way</source>
        <translation>trop peu de temps pour le trajet</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a person and what they do</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sessions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody is needed in “%1” yet.</source>
        <translation>Personne n’est encore attendu dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Point at a session, or select one.</source>
        <translation>Pointez une séance ou sélectionnez-en une.</translation>
    </message>
    <message numerus="yes">
        <source>Needed in “%1”, and %n more</source>
        <translation>
            <numerusform>Attendus dans «&#xa0;%1&#xa0;», et %n autre</numerusform>
            <numerusform>Attendus dans «&#xa0;%1&#xa0;», et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed in “%1”</source>
        <translation>Attendus dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>summitry::PlaceList</name>
    <message>
        <source>Places for “%1”</source>
        <translation>Emplacements pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>place and price</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>summitry::PlacePanel</name>
    <message>
        <source>Where could this go?</source>
        <translation>Où pourrait-elle aller&#xa0;?</translation>
    </message>
    <message>
        <source>Up and down try a place, Enter takes it, Escape goes back.</source>
        <translation>Haut et bas essaient un emplacement, Entrée le prend, Échap revient en arrière.</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nowhere without a conflict. %1</source>
        <translation>Nulle part sans conflit. %1</translation>
    </message>
</context>
<context>
    <name>summitry::PlanModel</name>
    <message>
        <source>Priority: %1</source>
        <translation>Priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance le %1</translation>
    </message>
</context>
<context>
    <name>summitry::PlanView</name>
    <message>
        <source>Action Plan</source>
        <translation>Plan d’action</translation>
    </message>
</context>
<context>
    <name>summitry::PreferencesDialog</name>
    <message>
        <source>Remember the files I open</source>
        <translation>Mémoriser les fichiers que j’ouvre</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>The desktop&apos;s language</source>
        <translation>Langue du bureau</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
</context>
<context>
    <name>summitry::PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page, how many</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>summitry::PrintButton</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print this day&apos;s timeline</source>
        <translation>Imprimer la grille horaire de ce jour</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>timeline-%1.pdf</source>
        <comment>file name</comment>
        <translation>grille-horaire-%1.pdf</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Enregistrer la grille horaire</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>summitry::ProgrammePart</name>
    <message numerus="yes">
        <source>%n session(s).</source>
        <translation>
            <numerusform>%n séance.</numerusform>
            <numerusform>%n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Tout le programme</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>One room</source>
        <translation>Une salle</translation>
    </message>
    <message>
        <source>One track</source>
        <translation>Un axe</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Part of the programme</source>
        <translation>Partie du programme</translation>
    </message>
    <message>
        <source>Whose sessions?</source>
        <translation>Les séances de qui&#xa0;?</translation>
    </message>
</context>
<context>
    <name>summitry::QuickField</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>11:15, +20, -0:10, or a day and a time</source>
        <translation>11:15, +20, -0:10, ou un jour et une heure</translation>
    </message>
    <message>
        <source>90, 1h30, +10, or until 12:45</source>
        <translation>90, 1h30, +10, ou jusqu’à 12:45</translation>
    </message>
    <message>
        <source>A part of its name</source>
        <translation>Une partie de son nom</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>A day, a time, a session, room or person</source>
        <translation>Un jour, une heure, une séance, une salle ou une personne</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>summitry::RecordPicker</name>
    <message>
        <source>There is no “%1” under %2. Choose one from the list.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable sous %2. Choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>summitry::RecordTable</name>
    <message>
        <source>As it was at first</source>
        <translation>Rétablir les colonnes d’origine</translation>
    </message>
</context>
<context>
    <name>summitry::ReferencesEditor</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>summitry::ReportPage</name>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or cell(s) left out:</source>
        <translation>
            <numerusform>%n ligne ou cellule laissée de côté&#xa0;:</numerusform>
            <numerusform>%n lignes ou cellules laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged</source>
        <translation>ajoutés&#xa0;: %1, modifiés&#xa0;: %2, inchangés&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>summitry::RowActions</name>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Set a field of the selected…</source>
        <translation>Définir un champ de la sélection…</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Paste from here on</source>
        <translation>Coller à partir d’ici</translation>
    </message>
    <message>
        <source>Keep to this value</source>
        <translation>N’afficher que cette valeur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>Coller en nouvelles lignes</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>summitry::ScrollingRow</name>
    <message>
        <source>Scroll back</source>
        <translation>Défiler en arrière</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Défiler en avant</translation>
    </message>
</context>
<context>
    <name>summitry::SessionActions</name>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Paste here</source>
        <translation>C&amp;oller ici</translation>
    </message>
    <message>
        <source>New &amp;break for everybody here</source>
        <translation>Nouvelle &amp;pause pour tous ici</translation>
    </message>
    <message>
        <source>&amp;Move by the arrows alone</source>
        <translation>Déplacer par les &amp;flèches seules</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Ne rien sélec&amp;tionner</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Type a &amp;time…</source>
        <translation>Écrire une &amp;heure…</translation>
    </message>
    <message>
        <source>Type a &amp;length…</source>
        <translation>Écrire une &amp;durée…</translation>
    </message>
    <message>
        <source>Type a &amp;room…</source>
        <translation>Écrire une &amp;salle…</translation>
    </message>
    <message>
        <source>L&amp;onger</source>
        <translation>P&amp;lus longue</translation>
    </message>
    <message>
        <source>S&amp;horter</source>
        <translation>Plus &amp;courte</translation>
    </message>
    <message>
        <source>Up to the session &amp;before</source>
        <translation>Jusqu’à la séance d’&amp;avant</translation>
    </message>
    <message>
        <source>Up to the session &amp;after</source>
        <translation>Jusqu’à la séance d’ap&amp;rès</translation>
    </message>
    <message>
        <source>S&amp;wap the two</source>
        <translation>É&amp;changer les deux</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>Sci&amp;nder ici</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>Ré&amp;unir avec la suivante</translation>
    </message>
    <message>
        <source>Brea&amp;k</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Nothing comes before it here.</source>
        <translation>Rien ne la précède ici.</translation>
    </message>
    <message>
        <source>Nothing comes after it here.</source>
        <translation>Rien ne la suit ici.</translation>
    </message>
    <message>
        <source>Put the cursor on a session to split it.</source>
        <translation>Placez le curseur sur une séance pour la scinder.</translation>
    </message>
    <message>
        <source>Copied. Paste them at the cursor.</source>
        <translation>Copié. Collez au curseur.</translation>
    </message>
    <message>
        <source>There are no sessions of this summit to paste.</source>
        <translation>Il n’y a aucune séance de ce sommet à coller.</translation>
    </message>
    <message>
        <source>Agenda &amp;items by the arrows</source>
        <translation>&amp;Points de l’ordre du jour par les flèches</translation>
    </message>
    <message>
        <source>&amp;Parallel group, or none</source>
        <translation>Groupe de séances &amp;parallèles, ou aucun</translation>
    </message>
    <message>
        <source>Open or close the parallel &amp;group</source>
        <translation>Ouvrir ou fermer le &amp;groupe de séances parallèles</translation>
    </message>
    <message>
        <source>Select the sessions that are to run in parallel.</source>
        <translation>Sélectionnez les séances qui doivent se tenir en parallèle.</translation>
    </message>
    <message>
        <source>It is in no parallel group.</source>
        <translation>Elle n’est dans aucun groupe de séances parallèles.</translation>
    </message>
    <message>
        <source>Boundary with its neighbour &amp;earlier</source>
        <translation>Limite avec la séance voisine plus &amp;tôt</translation>
    </message>
    <message>
        <source>Boundary with its neighbour la&amp;ter</source>
        <translation>Limite avec la séance voisine plus ta&amp;rd</translation>
    </message>
    <message>
        <source>&amp;Other edge to stretch</source>
        <translation>&amp;Autre bord à étirer</translation>
    </message>
    <message>
        <source>No session touches this edge.</source>
        <translation>Aucune séance ne touche ce bord.</translation>
    </message>
    <message>
        <source>T&amp;ype a command…</source>
        <translation>Saisir une co&amp;mmande…</translation>
    </message>
    <message>
        <source>To a &amp;free room before this one</source>
        <translation>Vers une salle libre a&amp;vant celle-ci</translation>
    </message>
    <message>
        <source>To a f&amp;ree room after this one</source>
        <translation>Vers une salle libr&amp;e après celle-ci</translation>
    </message>
    <message>
        <source>No free room before this one.</source>
        <translation>Aucune salle libre avant celle-ci.</translation>
    </message>
    <message>
        <source>No free room after this one.</source>
        <translation>Aucune salle libre après celle-ci.</translation>
    </message>
    <message>
        <source>Wa&amp;ys out of its conflicts</source>
        <translation>&amp;Issues à ses conflits</translation>
    </message>
    <message>
        <source>It has no conflict.</source>
        <translation>Elle n’a pas de conflit.</translation>
    </message>
</context>
<context>
    <name>summitry::SessionsPage</name>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placées</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>Sans présidence</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séances</translation>
    </message>
    <message>
        <source>Add them one by one, or import a programme that exists: a schedule file of another program.</source>
        <translation>Ajoutez-les une à une, ou importez un programme existant&#xa0;: le fichier schedule d’un autre logiciel.</translation>
    </message>
    <message>
        <source>Import a schedule…</source>
        <translation>Importer un programme…</translation>
    </message>
</context>
<context>
    <name>summitry::SetAsideDialog</name>
    <message numerus="yes">
        <source>Set %n conflict(s) aside</source>
        <translation>
            <numerusform>Mettre %n conflit de côté</numerusform>
            <numerusform>Mettre %n conflits de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note: why it can stay as it is</source>
        <translation>&amp;Note&#xa0;: pourquoi cela peut rester ainsi</translation>
    </message>
    <message>
        <source>It is no longer counted or marked. Should it become worse, it is back by itself.</source>
        <translation>Il n’est plus ni compté ni signalé. S’il s’aggrave, il revient de lui-même.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::SetFieldDialog</name>
    <message numerus="yes">
        <source>Set a field of %n record(s)</source>
        <translation>
            <numerusform>Définir un champ de %n élément</numerusform>
            <numerusform>Définir un champ de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>New value; empty clears it</source>
        <translation>Nouvelle valeur&#xa0;; laisser vide efface le champ</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n record(s)</source>
        <translation>
            <numerusform>Définir pour %n élément</numerusform>
            <numerusform>Définir pour %n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a page and what waits there</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>summitry::SinceBox</name>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Moment, on the summit’s clock</source>
        <translation>Moment, à l’heure du sommet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Last print: %1</source>
        <comment>date and time</comment>
        <translation>Dernière impression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last export: %1</source>
        <comment>date and time</comment>
        <translation>Dernier export&#xa0;: %1</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Un moment précis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date and time, what was done</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>An edit, and all after it</source>
        <translation>Une modification et toutes les suivantes</translation>
    </message>
</context>
<context>
    <name>summitry::SkippedModel</name>
    <message>
        <source>The whole row</source>
        <translation>Toute la ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Motif de l’exclusion</translation>
    </message>
</context>
<context>
    <name>summitry::SummitView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::TablePage</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No row has all that the filter above wants.</source>
        <translation>Aucune ligne ne répond à tous les critères du filtre ci-dessus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
</context>
<context>
    <name>summitry::TakePartDialog</name>
    <message>
        <source>Take part of “%1”</source>
        <translation>Adopter une partie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Sessions to take into the programme</source>
        <translation>&amp;Séances à porter au programme</translation>
    </message>
    <message>
        <source>What a session needs goes with it. The rest is still being tried out.</source>
        <translation>Ce dont une séance a besoin l’accompagne. Le reste demeure à l’essai.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a session, and what is different</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is different</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Take %n session(s)</source>
        <translation>
            <numerusform>Adopter %n séance</numerusform>
            <numerusform>Adopter %n séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::TimelineActions</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Its people and agenda items go with it; undo brings all of it back.</source>
        <translation>Ses rôles et ses points de l’ordre du jour disparaissent avec elle&#xa0;; annuler fait tout revenir.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;New session here</source>
        <translation>&amp;Nouvelle séance ici</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>É&amp;pinglée</translation>
    </message>
    <message>
        <source>&amp;Unplace</source>
        <translation>Retirer du pro&amp;gramme</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom arri&amp;ère</translation>
    </message>
    <message>
        <source>&amp;Fit the day</source>
        <translation>&amp;Ajuster à la journée</translation>
    </message>
    <message>
        <source>Filter &amp;the sessions</source>
        <translation>Fi&amp;ltrer les séances</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Dela&amp;y from here…</source>
        <translation>Décaler à partir d’&amp;ici…</translation>
    </message>
    <message>
        <source>&amp;Where could this go?</source>
        <translation>&amp;Où pourrait-elle aller&#xa0;?</translation>
    </message>
    <message>
        <source>Zoom to what is &amp;selected</source>
        <translation>Zoomer sur la &amp;sélection</translation>
    </message>
    <message>
        <source>Zoom as &amp;before</source>
        <translation>Zoom &amp;précédent</translation>
    </message>
    <message>
        <source>Ta&amp;ller lanes</source>
        <translation>Lignes plus &amp;hautes</translation>
    </message>
    <message>
        <source>Lo&amp;wer lanes</source>
        <translation>Lignes plus &amp;basses</translation>
    </message>
    <message>
        <source>Fit a&amp;ll days</source>
        <translation>Ajuster à to&amp;us les jours</translation>
    </message>
    <message>
        <source>Who is needed here (while held)</source>
        <translation>Qui est attendu ici (touche maintenue)</translation>
    </message>
    <message>
        <source>O&amp;verview strip</source>
        <translation>&amp;Vue d’ensemble en bande</translation>
    </message>
    <message>
        <source>S&amp;nap to other sessions</source>
        <translation>Alig&amp;ner sur les autres séances</translation>
    </message>
    <message>
        <source>&amp;New session, %1</source>
        <translation>&amp;Nouvelle séance, %1</translation>
    </message>
    <message>
        <source>Fold &amp;empty time</source>
        <translation>R&amp;eplier le temps vide</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold the empty time here</source>
        <translation>Replier ou &amp;déplier le temps vide ici</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected</source>
        <translation>
            <numerusform>%n séance sélectionnée</numerusform>
            <numerusform>%n séances sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Adopter celle-ci</translation>
    </message>
    <message>
        <source>Outline what is tried out</source>
        <translation>Montrer en contour ce qui est à l’essai</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineAgenda</name>
    <message>
        <source>It has no agenda items; the inspector adds them.</source>
        <translation>Elle n’a pas de points à l’ordre du jour ; l’inspecteur en ajoute.</translation>
    </message>
    <message>
        <source>Back to where it was</source>
        <translation>Retour à sa place</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the items</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1 of %2. Up and down choose, with Alt they move it, Escape leaves.</source>
        <translation>%1 sur %2. Haut et bas choisissent, avec Alt ils le déplacent, Échap termine.</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineDock</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineDrops</name>
    <message>
        <source>Nobody was added: it was not on a session.</source>
        <translation>Personne n’a été ajouté : ce n’était pas sur une séance.</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>people and a session</comment>
        <translation>%1 dans « %2 »</translation>
    </message>
    <message>
        <source>Choose a session on the timeline first.</source>
        <translation>Choisissez d’abord une séance sur la grille horaire.</translation>
    </message>
    <message>
        <source>%1: now %2 in “%3”.</source>
        <comment>people, a role, a session</comment>
        <translation>%1 : désormais %2 dans « %3 ».</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineKeys</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Moving. Arrows move, digits type a start, Q makes room, Space ripples, Enter drops, Escape cancels.</source>
        <translation>Déplacement. Les flèches déplacent, les chiffres donnent le début, Q fait de la place, Espace répercute, Entrée dépose, Échap annule.</translation>
    </message>
    <message>
        <source>Start edge</source>
        <translation>Bord de début</translation>
    </message>
    <message>
        <source>End edge</source>
        <translation>Bord de fin</translation>
    </message>
</context>
<context>
    <name>summitry::TimelinePage</name>
    <message>
        <source>No days yet</source>
        <translation>Pas encore de jours</translation>
    </message>
    <message>
        <source>Sessions are placed on the days of the summit. Add its first day; more of them under Venues.</source>
        <translation>Les séances se placent sur les jours du sommet. Ajoutez le premier jour&#xa0;; les suivants s’ajoutent sous Lieux.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Pas encore de salles</translation>
    </message>
    <message>
        <source>Each room is a lane of the timeline. Add the venues and their rooms first.</source>
        <translation>Chaque salle est une ligne de la grille horaire. Ajoutez d’abord les lieux et leurs salles.</translation>
    </message>
    <message>
        <source>Go to Venues</source>
        <translation>Aller à Lieux</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Grille horaire</translation>
    </message>
    <message>
        <source>open for reading only</source>
        <translation>ouvert en lecture seule</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between remarks</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Add the day %1</source>
        <translation>Ajouter le jour %1</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineTray</name>
    <message>
        <source>Tray of unplaced sessions</source>
        <translation>Réserve des séances non placées</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the unplaced sessions</source>
        <translation>Filtrer les séances non placées</translation>
    </message>
    <message>
        <source>Fold the tray away</source>
        <translation>Replier la réserve</translation>
    </message>
    <message>
        <source>Open the tray</source>
        <translation>Ouvrir la réserve</translation>
    </message>
    <message>
        <source>No unplaced sessions</source>
        <translation>Aucune séance non placée</translation>
    </message>
    <message numerus="yes">
        <source>%n unplaced session(s)</source>
        <translation>
            <numerusform>%n séance non placée</numerusform>
            <numerusform>%n séances non placées</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session has its place. Drag one here to take it out of the programme.</source>
        <translation>Chaque séance a sa place. Faites-en glisser une ici pour la retirer du programme.</translation>
    </message>
    <message>
        <source>No unplaced session matches “%1”.</source>
        <translation>Aucune séance non placée ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No room is free for %1 on this day.</source>
        <translation>Aucune salle n’est libre pendant %1 ce jour-là.</translation>
    </message>
    <message>
        <source>&amp;Place at the next free time</source>
        <translation>&amp;Placer au prochain créneau libre</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Where could this go?</source>
        <translation>&amp;Où pourrait-elle aller&#xa0;?</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineView</name>
    <message>
        <source>Now among the unplaced sessions. Undo brings it back.</source>
        <translation>Désormais parmi les séances non placées. Annuler la fait revenir.</translation>
    </message>
    <message>
        <source>It stands in none of these lanes; the rooms show it.</source>
        <translation>Elle n’est sur aucune de ces lignes&#xa0;; les salles la montrent.</translation>
    </message>
    <message>
        <source>Places are looked for one session at a time: select one.</source>
        <translation>Les emplacements se cherchent pour une séance à la fois&#xa0;: sélectionnez-en une.</translation>
    </message>
    <message>
        <source>The parallel group is open: its sessions move one by one.</source>
        <translation>Le groupe de séances parallèles est ouvert : ses séances se déplacent une à une.</translation>
    </message>
    <message>
        <source>The parallel group is closed: its sessions move together.</source>
        <translation>Le groupe de séances parallèles est fermé : ses séances se déplacent ensemble.</translation>
    </message>
    <message>
        <source>Snapping to other sessions is on.</source>
        <translation>L’alignement sur les autres séances est activé.</translation>
    </message>
    <message>
        <source>Snapping to other sessions is off.</source>
        <translation>L’alignement sur les autres séances est désactivé.</translation>
    </message>
    <message>
        <source>%1: a new session takes these times, Escape lets them go</source>
        <translation>%1&#xa0;: une nouvelle séance prend ces heures, Échap les abandonne</translation>
    </message>
    <message>
        <source>%1 · click to unfold</source>
        <comment>hours of empty time</comment>
        <translation>%1 · cliquer pour déplier</translation>
    </message>
</context>
<context>
    <name>summitry::TrayList</name>
    <message>
        <source>Unplaced sessions</source>
        <translation>Séances non placées</translation>
    </message>
</context>
<context>
    <name>summitry::UnplacedModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind and length</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2, %3.</source>
        <translation>%1. %2, %3.</translation>
    </message>
</context>
<context>
    <name>summitry::VenuesPage</name>
    <message>
        <source>Edit the summit…</source>
        <translation>Modifier le sommet…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>The days of the summit, each with its hours. Sessions are placed on them.</source>
        <translation>Les jours du sommet, chacun avec ses horaires. Les séances s’y placent.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>The buildings where the summit happens.</source>
        <translation>Les bâtiments où se tient le sommet.</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>The spaces in the venues. Each is a lane on the timeline.</source>
        <translation>Les espaces de chaque lieu. Chacun est une ligne de la grille horaire.</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Lines of content across the programme, each with its colour.</source>
        <translation>Les grands thèmes qui traversent le programme, chacun avec sa couleur.</translation>
    </message>
    <message>
        <source>Add a track</source>
        <translation>Ajouter un axe</translation>
    </message>
    <message>
        <source>Parallel groups</source>
        <translation>Groupes de séances parallèles</translation>
    </message>
    <message>
        <source>Sessions meant to run at the same time, of which a person attends one.</source>
        <translation>Des séances prévues au même moment, dont chaque personne n’en suit qu’une.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Edit the summit</source>
        <translation>Modifier le sommet</translation>
    </message>
    <message>
        <source>Say where it is, in which time zone and in which languages.</source>
        <translation>Indiquez où il se tient, dans quel fuseau horaire et dans quelles langues.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n venue(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::WaysOutMenu</name>
    <message>
        <source>Set it aside…</source>
        <translation>Le mettre de côté…</translation>
    </message>
    <message>
        <source>More places…</source>
        <translation>D’autres places…</translation>
    </message>
</context>
<context>
    <name>summitry::WelcomePage</name>
    <message>
        <source>Summitry</source>
        <translation>Summitry</translation>
    </message>
    <message>
        <source>Plan a summit on your laptop, offline.</source>
        <translation>Planifiez un sommet sur votre ordinateur portable, hors ligne.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Blank summit</source>
        <translation>Sommet vierge</translation>
    </message>
    <message>
        <source>Nothing but a title and one day.</source>
        <translation>Rien qu’un titre et un jour.</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Trois jours</translation>
    </message>
    <message>
        <source>Rooms, breaks, an opening and a closing to fill in.</source>
        <translation>Des salles, des pauses, une ouverture et une clôture à compléter.</translation>
    </message>
    <message>
        <source>Paris 2018, a sample</source>
        <translation>Paris 2018, un exemple</translation>
    </message>
    <message>
        <source>A whole summit of defenders to look around in.</source>
        <translation>Un sommet complet de défenseurs des droits, à explorer.</translation>
    </message>
    <message>
        <source>Open a summit…</source>
        <translation>Ouvrir un sommet…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Remember the files I open on this laptop</source>
        <translation>Mémoriser les fichiers que j’ouvre sur cet ordinateur</translation>
    </message>
    <message>
        <source>Summits that you open will be listed here. Their names are kept on this laptop only, and can be forgotten.</source>
        <translation>Les sommets que vous ouvrez apparaîtront ici. Leurs noms restent sur cet ordinateur et peuvent être oubliés.</translation>
    </message>
    <message>
        <source>Forget this file</source>
        <translation>Oublier ce fichier</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
</context>
<context>
    <name>summitry::WorkPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>summitry::Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>Aucun conflit.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>You are trying out “%1”, which does not count yet. Only the programme itself is printed, exported or imported into: take all of it first, or leave it.</source>
        <translation>Vous essayez «&#xa0;%1&#xa0;», qui ne compte pas encore. On n’imprime, n’exporte et n’importe que pour le programme lui-même&#xa0;: adoptez d’abord le tout, ou quittez l’essai.</translation>
    </message>
    <message>
        <source>Trying out “%1”. Nothing counts until you take it.</source>
        <translation>À l’essai&#xa0;: «&#xa0;%1&#xa0;». Rien ne compte tant que vous ne l’adoptez pas.</translation>
    </message>
    <message>
        <source>Back in the programme. “%1” is kept, and does not count.</source>
        <translation>Retour au programme. «&#xa0;%1&#xa0;» est conservé et ne compte pas.</translation>
    </message>
    <message>
        <source>“%1” is taken, and counts. Undo takes all of it back.</source>
        <translation>«&#xa0;%1&#xa0;» est adopté et compte désormais. Annuler revient sur le tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken into the programme; the rest is still being tried out.</source>
        <translation>
            <numerusform>%n séance adoptée dans le programme&#xa0;; le reste demeure à l’essai.</numerusform>
            <numerusform>%n séances adoptées dans le programme&#xa0;; le reste demeure à l’essai.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is dropped.</source>
        <translation>«&#xa0;%1&#xa0;» est abandonné.</translation>
    </message>
</context>
<context>
    <name>summitry::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
</TS>
