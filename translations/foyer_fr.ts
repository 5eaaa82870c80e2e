<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Foyer</source>
        <translation>À propos de Foyer</translation>
    </message>
    <message>
        <source>Foyer %1</source>
        <translation>Foyer %1</translation>
    </message>
    <message>
        <source>Foyer is free software: you may use it, study it, change it and pass it on under the GNU General Public License, version 3 or later. It comes without any warranty. It sends nothing about you to anybody but your own servers.</source>
        <translation>Foyer est un logiciel libre&#xa0;: vous pouvez l’utiliser, l’étudier, le modifier et le transmettre selon les termes de la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie. Il n’envoie rien à votre sujet à qui que ce soit, sinon à vos propres serveurs.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Relire le journal</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Log copied</source>
        <translation>Journal copié</translation>
    </message>
    <message>
        <source>The newest lines stand last. They may name servers that you read; look through them before you pass them on.</source>
        <translation>Les lignes les plus récentes sont à la fin. Elles peuvent nommer des serveurs que vous lisez&#xa0;: parcourez-les avant de les transmettre.</translation>
    </message>
    <message>
        <source>Nothing has gone wrong since Foyer was started.</source>
        <translation>Aucun problème depuis le démarrage de Foyer.</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountCommand</name>
    <message>
        <source>The key store of this computer does not answer. With “--secrets file” the token is kept in a file that only you can read.</source>
        <translation>Le trousseau de clés de cet ordinateur ne répond pas. Avec «&#x202f;--secrets file&#x202f;», le jeton est gardé dans un fichier lisible uniquement par vous.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connexion établie avec le compte %1.</translation>
    </message>
    <message>
        <source>Open this address in your browser and allow Foyer:</source>
        <translation>Ouvrez cette adresse dans votre navigateur et autorisez Foyer&#xa0;:</translation>
    </message>
    <message>
        <source>If the browser does not come back by itself, paste the code or the address that it shows here.</source>
        <translation>Si le navigateur ne revient pas de lui-même, collez ici le code ou l’adresse qu’il affiche.</translation>
    </message>
    <message>
        <source>Nobody can sign in to the demo.</source>
        <translation>On ne peut pas se connecter à la démonstration.</translation>
    </message>
    <message>
        <source>No token came from the standard input.</source>
        <translation>Aucun jeton reçu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>signed out by the server</source>
        <translation>déconnecté par le serveur</translation>
    </message>
    <message>
        <source>%1 is signed out, and what only this account could see is forgotten.</source>
        <translation>Le compte %1 est déconnecté, et ce que lui seul pouvait voir est oublié.</translation>
    </message>
    <message>
        <source>The account “%1” is not signed in here.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» n’est pas connecté ici.</translation>
    </message>
</context>
<context>
    <name>AccountItem</name>
    <message>
        <source>%1, @%2, current account</source>
        <translation>%1, @%2, compte actuel</translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <translation>%1, @%2</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Ctrl+%1</source>
        <comment>a key</comment>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>All accounts together</source>
        <translation>Tous les comptes ensemble</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
</context>
<context>
    <name>AccountSetting</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The server has ended this session. Sign in again to see more.</source>
        <translation>Le serveur a mis fin à cette session. Reconnectez-vous pour voir la suite.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Top of the list</source>
        <translation>Début de la liste</translation>
    </message>
    <message>
        <source>Jump to the newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Ouvrir le fil de discussion</translation>
    </message>
    <message>
        <source>Open the author&apos;s profile</source>
        <translation>Ouvrir le profil de l’auteur</translation>
    </message>
    <message>
        <source>Look at the media</source>
        <translation>Voir les médias</translation>
    </message>
    <message>
        <source>Show or hide what is behind the warning</source>
        <translation>Afficher ou masquer ce qui suit l’avertissement</translation>
    </message>
    <message>
        <source>Show or hide sensitive media</source>
        <translation>Afficher ou masquer les médias sensibles</translation>
    </message>
    <message>
        <source>Open the first link</source>
        <translation>Ouvrir le premier lien</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Show earlier versions</source>
        <translation>Afficher les versions précédentes</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Local timeline</source>
        <translation>Fil local</translation>
    </message>
    <message>
        <source>Federated timeline</source>
        <translation>Fil fédéré</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marque-pages</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Search page</source>
        <translation>Page de recherche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Text as the system has it</source>
        <translation>Taille de texte du système</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>All accounts together</source>
        <translation>Tous les comptes ensemble</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Fold or unfold the replies</source>
        <translation>Replier ou déplier les réponses</translation>
    </message>
    <message>
        <source>Everything that can be done with the post</source>
        <translation>Tout ce que l’on peut faire du message</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Colonne suivante</translation>
    </message>
    <message>
        <source>Previous column</source>
        <translation>Colonne précédente</translation>
    </message>
    <message>
        <source>How this timeline is shown</source>
        <translation>Présentation de ce fil</translation>
    </message>
    <message>
        <source>Read the post aloud, or stop</source>
        <translation>Lire le message à voix haute, ou arrêter</translation>
    </message>
    <message>
        <source>Share the post as a picture</source>
        <translation>Partager le message en image</translation>
    </message>
    <message>
        <source>Copy the post&apos;s embed code</source>
        <translation>Copier le code d’intégration du message</translation>
    </message>
    <message>
        <source>Show the profile&apos;s QR code</source>
        <translation>Afficher le code QR du profil</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Look at another server</source>
        <translation>Regarder un autre serveur</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BoostCard</name>
    <message>
        <source>Filtered: %1</source>
        <translation>Filtré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>BoostStrip</name>
    <message numerus="yes">
        <source>%n boosts in a row</source>
        <translation>
            <numerusform>%n partage dans une bande</numerusform>
            <numerusform>%n partages dans une bande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boosts</source>
        <translation>
            <numerusform>%n partage</numerusform>
            <numerusform>%n partages</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier boosts in this row</source>
        <translation>Partages précédents de cette bande</translation>
    </message>
    <message>
        <source>More boosts in this row</source>
        <translation>Autres partages de cette bande</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n nouveauté</numerusform>
            <numerusform>%1, %n nouveautés</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Description: %1</source>
        <translation>Description&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>CatchUpFoot</name>
    <message>
        <source>That was everything.</source>
        <translation>C’est tout.</translation>
    </message>
    <message>
        <source>That was everything by %1.</source>
        <translation>C’était tout de %1.</translation>
    </message>
    <message>
        <source>That was everybody.</source>
        <translation>C’était tout le monde.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suite : %1</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
</context>
<context>
    <name>CatchUpHead</name>
    <message>
        <source>Since I stopped reading</source>
        <translation>Depuis ma dernière lecture</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 heures</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Most answered first</source>
        <translation>Les plus commentés d’abord</translation>
    </message>
    <message>
        <source>Most boosted first</source>
        <translation>Les plus partagés d’abord</translation>
    </message>
    <message>
        <source>Most favourited first</source>
        <translation>Les plus appréciés d’abord</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Not all posts of this time have been fetched.</source>
        <translation>Tous les messages de cette période n’ont pas été récupérés.</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Les récupérer</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Catch up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Nothing new in that time</source>
        <translation>Rien de nouveau sur cette période</translation>
    </message>
    <message>
        <source>You have read everything that Foyer has of your Home. Choose a longer span to look back.</source>
        <translation>Vous avez lu tout ce que Foyer a de votre Accueil. Choisissez une période plus longue pour revenir en arrière.</translation>
    </message>
    <message>
        <source>Choose a longer span to look back.</source>
        <translation>Choisissez une période plus longue pour revenir en arrière.</translation>
    </message>
    <message>
        <source>Foyer has no posts of that time, and cannot fetch any at the moment.</source>
        <translation>Foyer n’a aucun message de cette période et ne peut pas en récupérer pour l’instant.</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No columns yet</source>
        <translation>Pas encore de colonnes</translation>
    </message>
    <message>
        <source>Put timelines side by side: Home beside a list, a hashtag beside your bookmarks.</source>
        <translation>Mettez des fils côte à côte : l’Accueil près d’une liste, un hashtag près de vos marque-pages.</translation>
    </message>
    <message>
        <source>Start with Home and Notifications</source>
        <translation>Commencer par Accueil et Notifications</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a size: write it as 1200x800.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une taille&#xa0;: écrivez-la sous la forme 1200x800.</translation>
    </message>
    <message>
        <source>Say which timeline: home, local, federated, notifications, bookmarks, favourites, trending, list:ID or tag:NAME.</source>
        <translation>Indiquez le fil&#xa0;: home, local, federated, notifications, bookmarks, favourites, trending, list:ID ou tag:NOM.</translation>
    </message>
    <message>
        <source>There is no timeline “%1”.</source>
        <translation>Il n’y a pas de fil «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Use “account add SERVER”, “account list” or “account remove HANDLE”.</source>
        <translation>Utilisez «&#x202f;account add SERVEUR&#x202f;», «&#x202f;account list&#x202f;» ou «&#x202f;account remove IDENTIFIANT&#x202f;».</translation>
    </message>
    <message>
        <source>--secrets takes “keychain” or “file”, not “%1”.</source>
        <translation>--secrets accepte «&#x202f;keychain&#x202f;» ou «&#x202f;file&#x202f;», pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--pages needs --screenshots DIR.</source>
        <translation>--pages demande --screenshots DOSSIER.</translation>
    </message>
    <message>
        <source>--screenshots needs the name of a folder.</source>
        <translation>--screenshots demande le nom d’un dossier.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “foyer --help” lists them.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;». «&#x202f;foyer --help&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Indiquez ce qu’il faut rechercher.</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile demande le nom d’un dossier.</translation>
    </message>
    <message>
        <source>--theme takes “light” or “dark”, not “%1”.</source>
        <translation>--theme accepte «&#x202f;light&#x202f;» ou «&#x202f;dark&#x202f;», pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on, not “%1”.</source>
        <translation>--limit accepte un nombre à partir de 1, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no option “--%1”. “foyer --help” lists them.</source>
        <translation>Il n’y a pas d’option «&#x202f;--%1&#x202f;». «&#x202f;foyer --help&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>The option “--%1” does not go with this command.</source>
        <translation>L’option «&#x202f;--%1&#x202f;» ne va pas avec cette commande.</translation>
    </message>
    <message>
        <source>“%1” is no address that Foyer can open.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse que Foyer peut ouvrir.</translation>
    </message>
    <message>
        <source>Foyer, a home in the fediverse

foyer [--demo] [--profile DIR]             open the window; --demo: a sample world, no network
foyer ADDRESS                              give a foyer:// address to the running window
foyer --screenshots DIR [--pages a,b]      draw pages into PNG files
      [--size WxH] [--theme light|dark] [--locale xx]
foyer account add SERVER                   sign in; --token-stdin reads a token instead
      [--token-stdin] [--secrets keychain|file]
foyer account list
foyer account remove HANDLE                sign out and forget
foyer timeline NAME                        home, local, federated, notifications, bookmarks,
                                           favourites, trending, list:ID, tag:NAME
foyer search WORDS                         accounts, posts and tags
      [--account HANDLE] [--json] [--limit N] [--offline]

--profile DIR   everything of the profile lives in DIR
--trace         print milestones with milliseconds since the start
--quit-after-first-row, --version, --help
</source>
        <translation>Foyer, un chez-soi dans le fédivers

foyer [--demo] [--profile DOSSIER]         ouvrir la fenêtre&#x202f;; --demo&#xa0;: un monde d’exemple, sans réseau
foyer ADRESSE                              donner une adresse foyer:// à la fenêtre ouverte
foyer --screenshots DOSSIER [--pages a,b]  dessiner des pages dans des fichiers PNG
      [--size LxH] [--theme light|dark] [--locale xx]
foyer account add SERVEUR                  se connecter&#x202f;; --token-stdin lit plutôt un jeton
      [--token-stdin] [--secrets keychain|file]
foyer account list
foyer account remove IDENTIFIANT           se déconnecter et oublier
foyer timeline NOM                         home, local, federated, notifications, bookmarks,
                                           favourites, trending, list:ID, tag:NOM
foyer search MOTS                          comptes, messages et hashtags
      [--account IDENTIFIANT] [--json] [--limit N] [--offline]

--profile DOSSIER  tout le profil se trouve dans DOSSIER
--trace            afficher des jalons, en millisecondes depuis le démarrage
--quit-after-first-row, --version, --help
</translation>
    </message>
    <message>
        <source>“%1” is not a language: write it as “fr” or “de_AT”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue&#xa0;: écrivez-la comme «&#x202f;fr&#x202f;» ou «&#x202f;de_AT&#x202f;».</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Rechercher «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Regarder %1</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un autre serveur</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a profile first.</source>
        <translation>Ouvrez d’abord un profil.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DiscoverPeople</name>
    <message>
        <source>Suggested</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Lately active</source>
        <translation>Actifs récemment</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouveaux ici</translation>
    </message>
    <message>
        <source>Your server proposes nobody at the moment.</source>
        <translation>Votre serveur ne propose personne pour le moment.</translation>
    </message>
    <message>
        <source>Nobody of your server let themselves be found here.</source>
        <translation>Personne de votre serveur ne se laisse trouver ici.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>%1 runs %2, which does not offer the Mastodon API that Foyer needs.</source>
        <extracomment>%1: a server, %2: the name of its software</extracomment>
        <translation>%1 utilise %2, qui n’offre pas l’API de Mastodon dont Foyer a besoin.</translation>
    </message>
</context>
<context>
    <name>EmbedCode</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio recording</source>
        <translation>Enregistrement audio</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Cette page ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Nothing of this is stored yet</source>
        <translation>Rien n’est encore enregistré ici</translation>
    </message>
    <message>
        <source>Foyer fetches it once you are signed in again.</source>
        <translation>Foyer le récupérera dès votre reconnexion.</translation>
    </message>
    <message>
        <source>Foyer fetches it as soon as there is a connection again. What you have read once stays readable without one.</source>
        <translation>Foyer le récupérera dès que la connexion sera rétablie. Ce que vous avez déjà lu reste lisible sans connexion.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>You are offline.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at the moment.</source>
        <translation>%1 est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not valid.</source>
        <translation>%1&#xa0;: connexion non sécurisée, le certificat n’est pas valable.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Foyer will try again by itself.</source>
        <translation>%1 demande une pause. Foyer réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>%1 has a problem at the moment.</source>
        <translation>%1 rencontre un problème en ce moment.</translation>
    </message>
    <message>
        <source>%1 has ended this session. Please sign in again.</source>
        <translation>%1 a mis fin à cette session. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 ne le permet pas.</translation>
    </message>
    <message>
        <source>This is no longer there, or it is not visible to you.</source>
        <translation>Ceci n’existe plus, ou ne vous est pas visible.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 a refusé la demande.</translation>
    </message>
    <message>
        <source>%1 sent more than Foyer accepts.</source>
        <translation>%1 a envoyé plus que Foyer n’accepte.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Foyer does not understand.</source>
        <translation>%1 a envoyé une réponse que Foyer ne comprend pas.</translation>
    </message>
    <message>
        <source>%1 does not seem to be a fediverse server that Foyer can talk to.</source>
        <translation>%1 ne semble pas être un serveur du fédivers avec lequel Foyer peut communiquer.</translation>
    </message>
    <message>
        <source>%1 keeps sending Foyer from one address to another.</source>
        <translation>%1 renvoie sans cesse Foyer d’une adresse à une autre.</translation>
    </message>
    <message>
        <source>%1 offers no secure connection.</source>
        <translation>%1 n’offre pas de connexion sécurisée.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing that was saved is lost, but Foyer cannot save more.</source>
        <translation>Le disque est plein. Rien de ce qui était enregistré n’est perdu, mais Foyer ne peut plus rien enregistrer.</translation>
    </message>
    <message>
        <source>Foyer may not write to its folder. You can read what is there, but nothing new is saved.</source>
        <translation>Foyer ne peut pas écrire dans son dossier. Vous pouvez lire ce qui s’y trouve, mais rien de nouveau n’est enregistré.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version of Foyer. Please update Foyer to open it.</source>
        <translation>Ce profil a été écrit par une version plus récente de Foyer. Veuillez mettre Foyer à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The database was damaged. Foyer put it aside and started a new one.</source>
        <translation>La base de données était endommagée. Foyer l’a mise de côté et en a commencé une nouvelle.</translation>
    </message>
    <message>
        <source>Foyer could not read or write its data.</source>
        <translation>Foyer n’a pas pu lire ou écrire ses données.</translation>
    </message>
    <message>
        <source>The key store of this computer is not available.</source>
        <translation>Le trousseau de clés de cet ordinateur n’est pas disponible.</translation>
    </message>
    <message>
        <source>%1 is not a valid entry.</source>
        <translation>%1 n’est pas une saisie valable.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>%1 shows its posts only to people who are signed in there.</source>
        <translation>%1 ne montre ses messages qu’aux personnes qui y sont connectées.</translation>
    </message>
</context>
<context>
    <name>FilmPlayer</name>
    <message>
        <source>This recording cannot be played.</source>
        <translation>Impossible de lire cet enregistrement.</translation>
    </message>
    <message>
        <source>This film cannot be played.</source>
        <translation>Impossible de lire cette vidéo.</translation>
    </message>
    <message>
        <source>Audio recording without a description</source>
        <translation>Enregistrement audio sans description</translation>
    </message>
    <message>
        <source>Video without a description</source>
        <translation>Vidéo sans description</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1 % of the film is here</source>
        <translation>%1 % du film est arrivé</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Load newer posts here</source>
        <translation>Charger ici les messages plus récents</translation>
    </message>
    <message>
        <source>Load older posts here</source>
        <translation>Charger ici les messages plus anciens</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Edit history</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Mark what changed</source>
        <translation>Signaler ce qui a changé</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, as first posted</source>
        <translation>%1, version d’origine</translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1, version actuelle</translation>
    </message>
    <message>
        <source>No earlier version is known</source>
        <translation>Aucune version antérieure connue</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open %1?</source>
        <translation>Ouvrir %1 ?</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse ?</translation>
    </message>
    <message>
        <source>The words of this link name another site than the one that it leads to.</source>
        <translation>Le texte de ce lien nomme un autre site que celui où il mène.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Timelines</source>
        <translation>Fils</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Foyer</source>
        <translation>%1 – Foyer</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Foyer is already running with this profile, but its window does not answer.</source>
        <translation>Foyer est déjà ouvert avec ce profil, mais sa fenêtre ne répond pas.</translation>
    </message>
</context>
<context>
    <name>MediaGrid</name>
    <message>
        <source>Sensitive content</source>
        <translation>Contenu sensible</translation>
    </message>
    <message>
        <source>Click to show</source>
        <translation>Cliquer pour afficher</translation>
    </message>
    <message>
        <source>Hide media</source>
        <translation>Masquer les médias</translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Audio recording</source>
        <translation>Enregistrement audio</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, masqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 without a description</source>
        <translation>%1 sans description</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>ALT</source>
        <comment>badge of a picture that has a description</comment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>how many more pictures there are</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Media viewer, %1 of %2</source>
        <translation>Visionneuse, %1 sur %2</translation>
    </message>
    <message>
        <source>Media viewer</source>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Address of the post copied</source>
        <translation>Adresse du message copiée</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Fetching the whole film first…</source>
        <translation>Téléchargement de la vidéo entière…</translation>
    </message>
</context>
<context>
    <name>MediaWall</name>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
</context>
<context>
    <name>NotificationEntry</name>
    <message>
        <source>Unread. %1</source>
        <translation>Non lu. %1</translation>
    </message>
</context>
<context>
    <name>NotificationFilter</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>to @%1</source>
        <translation>pour @%1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Answers, boosts, favourites and new followers will stand here.</source>
        <translation>Les réponses, partages, favoris et nouveaux abonnements apparaîtront ici.</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Il n’y a rien de ce genre.</translation>
    </message>
    <message>
        <source>Show each by itself</source>
        <translation>Afficher une à une</translation>
    </message>
    <message>
        <source>Group what belongs together</source>
        <translation>Grouper ce qui va ensemble</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Image description</source>
        <translation>Description de l’image</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texte du message</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Impossible d’afficher la liste</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>PictureSaveDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Federated</source>
        <translation>Fédéré</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Bulle</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marque-pages</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Un autre serveur…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>Masquer les sous-titres</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Afficher les sous-titres</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Link: %1, %2</source>
        <translation>Lien&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>More from %1</source>
        <translation>Voir aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Lire : %1</translation>
    </message>
</context>
<context>
    <name>PostFacts</name>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Quiet public</source>
        <translation>Non listé</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>Abonné·es seulement</translation>
    </message>
    <message>
        <source>Only people mentioned</source>
        <translation>Personnes mentionnées seulement</translation>
    </message>
    <message>
        <source>Only on its server</source>
        <translation>Seulement sur son serveur</translation>
    </message>
    <message>
        <source>sent with %1</source>
        <translation>envoyé avec %1</translation>
    </message>
    <message>
        <source>seen through %1</source>
        <translation>vu par %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PostFigure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PostFold</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>PostFooter</name>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Dans les marque-pages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>PostKeys</name>
    <message>
        <source>Embed code copied</source>
        <translation>Code d’intégration copié</translation>
    </message>
    <message>
        <source>Only public posts can be embedded.</source>
        <translation>Seuls les messages publics peuvent être intégrés.</translation>
    </message>
</context>
<context>
    <name>PostMenu</name>
    <message>
        <source>Open thread</source>
        <translation>Ouvrir le fil de discussion</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Select text…</source>
        <translation>Sélectionner du texte…</translation>
    </message>
    <message>
        <source>Who boosted this</source>
        <translation>Qui l’a partagé</translation>
    </message>
    <message>
        <source>Who favourited this</source>
        <translation>Qui l’a mis en favori</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil de %1</translation>
    </message>
    <message>
        <source>Profile of who boosted it</source>
        <translation>Profil de la personne qui l’a partagé</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Share as picture…</source>
        <translation>Partager en image…</translation>
    </message>
    <message>
        <source>Copy embed code</source>
        <translation>Copier le code d’intégration</translation>
    </message>
</context>
<context>
    <name>PostPicture</name>
    <message>
        <source>Picture of this post: %1</source>
        <translation>Image de ce message : %1</translation>
    </message>
    <message>
        <source>Replies: %1</source>
        <translation>Réponses : %1</translation>
    </message>
    <message>
        <source>Boosts: %1</source>
        <translation>Partages : %1</translation>
    </message>
    <message>
        <source>Favourites: %1</source>
        <translation>Favoris : %1</translation>
    </message>
</context>
<context>
    <name>PostPictureSheet</name>
    <message>
        <source>Share as picture</source>
        <translation>Partager en image</translation>
    </message>
    <message>
        <source>This post is not for everybody. Think of who wrote it before you hand it on.</source>
        <translation>Ce message n’est pas pour tout le monde. Pensez à son auteur avant de le transmettre.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>With figures</source>
        <translation>Avec les chiffres</translation>
    </message>
</context>
<context>
    <name>PostPoll</name>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>plusieurs choix</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>PostQuote</name>
    <message>
        <source>Quoted post. %1</source>
        <translation>Message cité. %1</translation>
    </message>
</context>
<context>
    <name>PostReactions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>Filtered: %1</source>
        <translation>Filtré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Afficher quand même</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>En réponse à %1</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Read before. %1</source>
        <translation>Déjà lu. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The format of a date of this year, see QLocale::toString</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date of another year, see QLocale::toString</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Age of a post: less than a minute</extracomment>
        <translation>maint.</translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Age of a post in minutes, as short as can be</extracomment>
        <translation>%1&#x202f;min</translation>
    </message>
    <message>
        <source>%1h</source>
        <extracomment>Age of a post in hours, as short as can be</extracomment>
        <translation>%1&#x202f;h</translation>
    </message>
    <message>
        <source>%1d</source>
        <extracomment>Age of a post in days, as short as can be</extracomment>
        <translation>%1&#x202f;j</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a whole date, %2 the time of the day</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The format of a date in a sentence, see QLocale::toString</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>Of a poll</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>reste moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>reste %Ln minute</numerusform>
            <numerusform>restent %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left</source>
        <translation>
            <numerusform>reste %Ln heure</numerusform>
            <numerusform>restent %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>reste %Ln jour</numerusform>
            <numerusform>restent %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>someone</source>
        <extracomment>Takes the place of a handle: replying to …</extracomment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>a filter of yours</source>
        <translation>un de vos filtres</translation>
    </message>
    <message>
        <source>%1 boosted</source>
        <translation>%1 a partagé</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others boosted</source>
        <translation>
            <numerusform>%1 et %Ln autre personne ont partagé</numerusform>
            <numerusform>%1 et %Ln autres personnes ont partagé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 boosted a post that you boosted</source>
        <translation>%1 a partagé un message que vous avez partagé</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others boosted a post that you boosted</source>
        <translation>
            <numerusform>%1 et %Ln autre personne ont partagé un message que vous avez partagé</numerusform>
            <numerusform>%1 et %Ln autres personnes ont partagé un message que vous avez partagé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 boosted your post</source>
        <translation>%1 a partagé votre message</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others boosted your post</source>
        <translation>
            <numerusform>%1 et %Ln autre personne ont partagé votre message</numerusform>
            <numerusform>%1 et %Ln autres personnes ont partagé votre message</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 favourited a post that you boosted</source>
        <translation>%1 a mis en favori un message que vous avez partagé</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others favourited a post that you boosted</source>
        <translation>
            <numerusform>%1 et %Ln autre personne ont mis en favori un message que vous avez partagé</numerusform>
            <numerusform>%1 et %Ln autres personnes ont mis en favori un message que vous avez partagé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 favourited your post</source>
        <translation>%1 a mis votre message en favori</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others favourited your post</source>
        <translation>
            <numerusform>%1 et %Ln autre personne ont mis votre message en favori</numerusform>
            <numerusform>%1 et %Ln autres personnes ont mis votre message en favori</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 vous suit</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others follow you</source>
        <translation>
            <numerusform>%1 et %Ln autre personne vous suivent</numerusform>
            <numerusform>%1 et %Ln autres personnes vous suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translation>%1 demande à vous suivre</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others ask to follow you</source>
        <translation>
            <numerusform>%1 et %Ln autre personne demandent à vous suivre</numerusform>
            <numerusform>%1 et %Ln autres personnes demandent à vous suivre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed up</source>
        <translation>%1 vient de s’inscrire</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others signed up</source>
        <translation>
            <numerusform>%1 et %Ln autre personne viennent de s’inscrire</numerusform>
            <numerusform>%1 et %Ln autres personnes viennent de s’inscrire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent you a direct message</source>
        <translation>%1 vous a envoyé un message direct</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 vous a mentionné·e</translation>
    </message>
    <message>
        <source>%1 posted</source>
        <translation>%1 a publié un message</translation>
    </message>
    <message>
        <source>%1 edited a post</source>
        <translation>%1 a modifié un message</translation>
    </message>
    <message>
        <source>%1 quoted your post</source>
        <translation>%1 a cité votre message</translation>
    </message>
    <message>
        <source>%1 edited a post that you quoted</source>
        <translation>%1 a modifié un message que vous avez cité</translation>
    </message>
    <message>
        <source>%1 has moved to another account</source>
        <translation>%1 a déménagé vers un autre compte</translation>
    </message>
    <message>
        <source>%1 reported somebody</source>
        <translation>%1 a signalé quelqu’un</translation>
    </message>
    <message>
        <source>News from %1</source>
        <translation>Des nouvelles de %1</translation>
    </message>
    <message>
        <source>Your poll has ended</source>
        <translation>Votre sondage est terminé</translation>
    </message>
    <message>
        <source>A poll that you voted in has ended</source>
        <translation>Un sondage auquel vous avez participé est terminé</translation>
    </message>
    <message>
        <source>You lost some follows or followers, because %1 or you blocked a server</source>
        <translation>Vous avez perdu des abonnements ou des abonné·es, car un serveur a été bloqué par %1 ou par vous</translation>
    </message>
    <message>
        <source>You have received a warning from the moderators of %1</source>
        <translation>Vous avez reçu un avertissement de la modération de %1</translation>
    </message>
    <message>
        <source>Your year on %1 is ready to look at</source>
        <translation>Votre année sur %1 est prête à découvrir</translation>
    </message>
    <message>
        <source>%1 reacted to your post with %2</source>
        <translation>%1 a réagi à votre message avec %2</translation>
    </message>
    <message>
        <source>%1K</source>
        <extracomment>A count in thousands, as short as can be: 1.2K</extracomment>
        <translation>%1&#x202f;k</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>A count in millions, as short as can be: 1.2M</extracomment>
        <translation>%1&#x202f;M</translation>
    </message>
    <message>
        <source>%1B</source>
        <extracomment>A count in thousands of millions, as short as can be: 1.2B</extracomment>
        <translation>%1&#x202f;Md</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, with the space and sign that the language wants: 42%</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Verified on %1: the page links back to this profile</source>
        <translation>Vérifié le %1&#xa0;: la page renvoie à ce profil</translation>
    </message>
    <message>
        <source>This account has been suspended.</source>
        <translation>Ce compte a été suspendu.</translation>
    </message>
    <message>
        <source>In memoriam: this person has died.</source>
        <translation>En mémoire&#xa0;: cette personne est décédée.</translation>
    </message>
    <message>
        <source>%1 has moved to %2.</source>
        <translation>%1 a déménagé vers %2.</translation>
    </message>
    <message>
        <source>The moderators of your server have limited this account.</source>
        <translation>La modération de votre serveur a limité ce compte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers</source>
        <translation>
            <numerusform>%Ln abonné·e</numerusform>
            <numerusform>%Ln abonné·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follows %Ln people</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined on %1</source>
        <translation>Inscription le %1</translation>
    </message>
    <message>
        <source>Last post: %1</source>
        <extracomment>%1: &quot;3 hours ago&quot; or a date</extracomment>
        <translation>Dernier message&#xa0;: %1</translation>
    </message>
    <message>
        <source>You have blocked this account</source>
        <translation>Vous avez bloqué ce compte</translation>
    </message>
    <message>
        <source>You have blocked this account&apos;s server</source>
        <translation>Vous avez bloqué le serveur de ce compte</translation>
    </message>
    <message>
        <source>Has blocked you</source>
        <translation>Vous a bloqué·e</translation>
    </message>
    <message>
        <source>You have muted this account</source>
        <translation>Vous avez masqué ce compte</translation>
    </message>
    <message>
        <source>You follow each other</source>
        <translation>Vous vous suivez mutuellement</translation>
    </message>
    <message>
        <source>Asks to follow you</source>
        <translation>Demande à vous suivre</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Vous suit</translation>
    </message>
    <message>
        <source>You have asked to follow this account</source>
        <translation>Vous avez demandé à suivre ce compte</translation>
    </message>
    <message>
        <source>You follow this account</source>
        <translation>Vous suivez ce compte</translation>
    </message>
    <message>
        <source>Followed by %1, whom you follow</source>
        <translation>Compte suivi par %1, que vous suivez</translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1 and %Ln others that you follow</source>
        <translation>
            <numerusform>Compte suivi par %1 et %Ln autre personne que vous suivez</numerusform>
            <numerusform>Compte suivi par %1 et %Ln autres personnes que vous suivez</numerusform>
        </translation>
    </message>
    <message>
        <source>The author of the quoted post has not agreed to being quoted yet.</source>
        <translation>L’auteur du message cité n’a pas encore accepté d’être cité.</translation>
    </message>
    <message>
        <source>The author of the quoted post does not wish to be quoted here.</source>
        <translation>L’auteur du message cité ne souhaite pas être cité ici.</translation>
    </message>
    <message>
        <source>The author of the quoted post has withdrawn it from this post.</source>
        <translation>L’auteur du message cité l’a retiré de ce message.</translation>
    </message>
    <message>
        <source>The quoted post has been deleted.</source>
        <translation>Le message cité a été supprimé.</translation>
    </message>
    <message>
        <source>You may not see the quoted post.</source>
        <translation>Vous ne pouvez pas voir le message cité.</translation>
    </message>
    <message>
        <source>The quoted post is by somebody you have blocked.</source>
        <translation>Le message cité vient d’une personne que vous avez bloquée.</translation>
    </message>
    <message>
        <source>The quoted post is from a server you have blocked.</source>
        <translation>Le message cité vient d’un serveur que vous avez bloqué.</translation>
    </message>
    <message>
        <source>The quoted post is by somebody you have muted.</source>
        <translation>Le message cité vient d’une personne que vous avez masquée.</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>Le message cité n’est pas disponible.</translation>
    </message>
    <message>
        <source>This post quotes another one.</source>
        <translation>Ce message en cite un autre.</translation>
    </message>
    <message>
        <source>The quoted post matches your filter “%1”.</source>
        <translation>Le message cité correspond à votre filtre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln mot ajouté</numerusform>
            <numerusform>%Ln mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words removed</source>
        <translation>
            <numerusform>%Ln mot supprimé</numerusform>
            <numerusform>%Ln mots supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>content warning changed</source>
        <translation>avertissement modifié</translation>
    </message>
    <message>
        <source>media changed</source>
        <translation>médias modifiés</translation>
    </message>
    <message>
        <source>poll changed</source>
        <translation>sondage modifié</translation>
    </message>
    <message>
        <source>nothing visible changed</source>
        <translation>aucun changement visible</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>sans description</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio recordings</source>
        <translation>
            <numerusform>%Ln enregistrement audio</numerusform>
            <numerusform>%Ln enregistrements audio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: &quot;2 images, 1 video&quot;; %2: what is on them</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Poll: %1.</source>
        <translation>Sondage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Quotes %1: %2</source>
        <extracomment>%1: a name; %2: the words of the quoted post</extracomment>
        <translation>Cite %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boosts</source>
        <translation>
            <numerusform>%Ln partage</numerusform>
            <numerusform>%Ln partages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favourites</source>
        <translation>
            <numerusform>%Ln favori</numerusform>
            <numerusform>%Ln favoris</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>Visible on this server only.</source>
        <translation>Visible sur ce serveur seulement.</translation>
    </message>
    <message>
        <source>For followers only.</source>
        <translation>Pour les abonné·es seulement.</translation>
    </message>
    <message>
        <source>A direct message.</source>
        <translation>Un message direct.</translation>
    </message>
    <message>
        <source>You favourited this.</source>
        <translation>Dans vos favoris.</translation>
    </message>
    <message>
        <source>You boosted this.</source>
        <translation>Vous l’avez partagé.</translation>
    </message>
    <message>
        <source>You bookmarked this.</source>
        <translation>Dans vos marque-pages.</translation>
    </message>
    <message>
        <source>Boosted by %1.</source>
        <translation>Partagé par %1.</translation>
    </message>
    <message numerus="yes">
        <source>Boosted by %1 and %Ln others.</source>
        <translation>
            <numerusform>Partagé par %1 et %Ln autre personne.</numerusform>
            <numerusform>Partagé par %1 et %Ln autres personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>In reply to %1.</source>
        <translation>En réponse à %1.</translation>
    </message>
    <message>
        <source>Hidden by your filter “%1”.</source>
        <translation>Masqué par votre filtre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Content warning: %1.</source>
        <translation>Avertissement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Link: %1.</source>
        <translation>Lien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 replies, 3 boosts&quot;, as a list</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>What a screen reader says of a post. %1: who; %2: when, as &quot;5 minutes ago&quot;; %3: what</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 boosted a post by %2 that you have read</source>
        <translation>%1 a partagé un message de %2 que vous avez lu</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others boosted a post by %2 that you have read</source>
        <translation>
            <numerusform>%1 et %Ln autre personne ont partagé un message de %2 que vous avez lu</numerusform>
            <numerusform>%1 et %Ln autres personnes ont partagé un message de %2 que vous avez lu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No account is signed in. Use “foyer account add SERVER”.</source>
        <translation>Aucun compte n’est connecté. Utilisez «&#x202f;foyer account add SERVEUR&#x202f;».</translation>
    </message>
    <message>
        <source>The account “%1” is not signed in here.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» n’est pas connecté ici.</translation>
    </message>
</context>
<context>
    <name>ProfileCodeSheet</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>QR code that leads to the profile of %1</source>
        <translation>Code QR qui mène au profil de %1</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Header picture</source>
        <translation>Image d’en-tête</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Photo de profil</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy handle</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Votre note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>Avec réponses</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Search in these posts</source>
        <translation>Rechercher dans ces messages</translation>
    </message>
    <message>
        <source>Header picture: %1</source>
        <translation>Image d’en-tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profile picture: %1</source>
        <translation>Photo de profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>ProfileNotice</name>
    <message>
        <source>Go to @%1</source>
        <translation>Aller à @%1</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>No posts are known here.</source>
        <translation>Aucun message n’est connu ici.</translation>
    </message>
    <message>
        <source>This profile cannot be shown</source>
        <translation>Impossible d’afficher ce profil</translation>
    </message>
    <message>
        <source>No pictures or films are known here.</source>
        <translation>Aucune image ni aucun film n’est connu ici.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>There is no page “%1”. There are: %2.</source>
        <translation>Il n’y a pas de page «&#x202f;%1&#x202f;». Pages disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Impossible d’écrire l’image %1.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Search, or paste a link</source>
        <translation>Rechercher ou coller un lien</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation>Le serveur n’a pas répondu</translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation>Aucun résultat ici</translation>
    </message>
    <message>
        <source>Press Enter to ask your server, too.</source>
        <translation>Appuyez sur Entrée pour interroger aussi votre serveur.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Interroger le serveur</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Regarder %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Foyer has looked through everything that you have ever seen. Your server can be asked once there is a connection again.</source>
        <translation>Foyer a cherché dans tout ce que vous avez déjà vu. Votre serveur pourra être interrogé dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>Neither Foyer nor your server knows anything with these words.</source>
        <translation>Ni Foyer ni votre serveur ne connaît rien qui contienne ces mots.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Searched before</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Search well</source>
        <translation>Bien chercher</translation>
    </message>
    <message>
        <source>Foyer searches everything that you have ever seen, without a network. Press Enter to ask your server as well, or paste the link of a post or a person to open it here.</source>
        <translation>Foyer cherche dans tout ce que vous avez déjà vu, sans réseau. Appuyez sur Entrée pour interroger aussi votre serveur, ou collez le lien d’un message ou d’une personne pour l’ouvrir ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Hide the rules</source>
        <extracomment>%n: how many rules the server has</extracomment>
        <translation>Masquer les règles</translation>
    </message>
    <message numerus="yes">
        <source>%n rules of this server</source>
        <translation>
            <numerusform>%n règle de ce serveur</numerusform>
            <numerusform>%n règles de ce serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Look at another server</source>
        <translation>Regarder un autre serveur</translation>
    </message>
    <message>
        <source>What its people post in public, as it shows it to everybody. Whom or what you open from there opens through your own account.</source>
        <translation>Ce que ses membres publient pour tous, comme il le montre à chacun. Les personnes et les messages que vous y ouvrez s’ouvrent par votre propre compte.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
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
        <source>Exact times</source>
        <translation>Heures exactes</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>«&#x202f;%1&#x202f;» au lieu de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>Masquer les nombres</translation>
    </message>
    <message>
        <source>How often a post was boosted or favourited is not shown.</source>
        <translation>Le nombre de partages et de favoris d’un message n’est pas affiché.</translation>
    </message>
    <message>
        <source>Underline links</source>
        <translation>Souligner les liens</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Nothing slides or fades, and nothing plays by itself.</source>
        <translation>Rien ne glisse ni ne s’estompe, et rien ne se lit tout seul.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Unfold content warnings</source>
        <translation>Déplier les avertissements</translation>
    </message>
    <message>
        <source>What is behind a warning is shown at once, below the warning.</source>
        <translation>Ce que cache un avertissement est affiché d’emblée, sous l’avertissement.</translation>
    </message>
    <message>
        <source>Show sensitive media</source>
        <translation>Afficher les médias sensibles</translation>
    </message>
    <message>
        <source>Pictures that their author has marked are not covered.</source>
        <translation>Les images signalées par leur auteur ne sont pas couvertes.</translation>
    </message>
    <message>
        <source>Show long posts whole</source>
        <translation>Afficher les longs messages en entier</translation>
    </message>
    <message>
        <source>Previews of links</source>
        <translation>Aperçus des liens</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Soundless loops</source>
        <translation>Boucles sans son</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Posts and profiles</source>
        <translation>Messages et profils</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Pictures and films</source>
        <translation>Images et vidéos</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Suppression en cours…</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear the stored pictures and films</source>
        <translation>Supprimer les images et vidéos stockées</translation>
    </message>
    <message>
        <source>Room for pictures and films</source>
        <translation>Place pour les images et vidéos</translation>
    </message>
    <message>
        <source>What has not been seen for longest goes first.</source>
        <translation>Ce qui n’a pas été vu depuis le plus longtemps part en premier.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Foyer</source>
        <translation>À propos de Foyer</translation>
    </message>
    <message>
        <source>Everything as it was at first</source>
        <translation>Rétablir tous les réglages d’origine</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#x202f;?</translation>
    </message>
    <message>
        <source>Foyer forgets what only @%1 could see: its home timeline, notifications and bookmarks on this computer. Nothing changes on the server.</source>
        <translation>Foyer oublie ce que seul @%1 pouvait voir&#xa0;: son fil d’accueil, ses notifications et ses marque-pages sur cet ordinateur. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Clear pictures and films?</source>
        <translation>Supprimer les images et vidéos&#x202f;?</translation>
    </message>
    <message>
        <source>They are fetched again when they are shown. Without a network they are missing until then.</source>
        <translation>Elles seront téléchargées à nouveau à l’affichage. Sans réseau, elles manqueront jusque-là.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Réinitialiser tous les paramètres&#x202f;?</translation>
    </message>
    <message>
        <source>Accounts, posts and keys stay as they are.</source>
        <translation>Les comptes, les messages et les touches restent tels quels.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Two panes</source>
        <translation>Deux volets</translation>
    </message>
    <message>
        <source>What you open stands beside the timeline, where there is room.</source>
        <translation>Ce que vous ouvrez s’affiche à côté du fil, quand il y a la place.</translation>
    </message>
    <message>
        <source>Moving emoji and profile pictures</source>
        <translation>Émojis et photos de profil animés</translation>
    </message>
    <message>
        <source>They move for a few seconds when they come into sight, and again under the pointer.</source>
        <translation>Ils s’animent quelques secondes en arrivant à l’écran, et de nouveau sous le pointeur.</translation>
    </message>
    <message>
        <source>Fold boosts of posts that you have read</source>
        <translation>Replier les partages de messages que vous avez lus</translation>
    </message>
    <message>
        <source>In any list and with any of your accounts. One line says who boosted what, and shows it.</source>
        <translation>Dans tous les fils et avec tous vos comptes. Une ligne dit qui a partagé quoi, et permet de l’afficher.</translation>
    </message>
    <message>
        <source>Ask before opening a web page</source>
        <translation>Demander avant d’ouvrir une page web</translation>
    </message>
    <message>
        <source>Its whole address is shown first. Where the words of a link name another site than it leads to, Foyer always asks.</source>
        <translation>Son adresse complète est d’abord affichée. Quand le texte d’un lien nomme un autre site que celui où il mène, Foyer demande toujours.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Which of them begin by themselves, in timelines without sound.</source>
        <translation>Lesquels démarrent tout seuls, sans le son dans les fils.</translation>
    </message>
    <message>
        <source>Room for posts and profiles</source>
        <translation>Place pour les messages et les profils</translation>
    </message>
    <message>
        <source>What was seen longest ago goes first. Bookmarks, favourites, your own posts and what is around the place where you read stay.</source>
        <translation>Ce qui a été vu il y a le plus longtemps part en premier. Restent les marque-pages, les favoris, vos propres messages et ce qui entoure l’endroit où vous lisez.</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1&#xa0;: aucune touche</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Trouver une action ou une touche</translation>
    </message>
    <message>
        <source>No action of that name</source>
        <translation>Aucune action de ce nom</translation>
    </message>
    <message>
        <source>Press the new key. Backspace takes it away, Escape leaves it.</source>
        <translation>Appuyez sur la nouvelle touche. Retour arrière la supprime, Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>Choose an action to change its key.</source>
        <translation>Choisissez une action pour changer sa touche.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Fils</translation>
    </message>
</context>
<context>
    <name>SideBarItem</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n nouveauté</numerusform>
            <numerusform>%1, %n nouveautés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInBrowser</name>
    <message>
        <source>Continue in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Allow Foyer there, and you come back here by yourself.</source>
        <translation>Autorisez-y Foyer, et vous reviendrez ici automatiquement.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Address copied. Open it in any browser.</source>
        <translation>Adresse copiée. Ouvrez-la dans n’importe quel navigateur.</translation>
    </message>
    <message>
        <source>The page shows a code?</source>
        <translation>La page affiche un code&#x202f;?</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Collez-le ici</translation>
    </message>
    <message>
        <source>The code from the page, or the address at which the browser ended</source>
        <translation>Le code de la page, ou l’adresse à laquelle le navigateur s’est arrêté</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Choose another server</source>
        <translation>Choisir un autre serveur</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Welcome to Foyer</source>
        <translation>Bienvenue dans Foyer</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Un autre compte</translation>
    </message>
    <message>
        <source>A calm place to read the fediverse. Everything that you have seen stays on this computer, so that you can read on without a network.</source>
        <translation>Un endroit calme pour lire le fédivers. Tout ce que vous avez vu reste sur cet ordinateur, pour continuer à lire sans réseau.</translation>
    </message>
    <message>
        <source>Foyer shows your accounts one by one or all together.</source>
        <translation>Foyer affiche vos comptes un par un ou tous ensemble.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>%1 has let you in. Foyer is fetching your profile.</source>
        <translation>%1 a accepté la connexion. Foyer récupère votre profil.</translation>
    </message>
    <message>
        <source>Where may Foyer keep your key?</source>
        <translation>Où Foyer peut-il garder votre clé&#x202f;?</translation>
    </message>
    <message>
        <source>This computer has no running key store. Foyer can keep the key to your account in a file that only your user can read. Whoever can read your files could then use your account.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés actif. Foyer peut garder la clé de votre compte dans un fichier que seul votre utilisateur peut lire. Quiconque peut lire vos fichiers pourrait alors utiliser votre compte.</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>La garder dans un fichier</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Connexion réussie</translation>
    </message>
    <message>
        <source>Your timelines on %1 are on their way.</source>
        <translation>Vos fils sur %1 arrivent.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Commencer à lire</translation>
    </message>
    <message>
        <source>This is the sample world</source>
        <translation>Ceci est le monde de démonstration</translation>
    </message>
    <message>
        <source>Nobody can sign in here. Start Foyer without the sample world to add your own account.</source>
        <translation>On ne peut pas se connecter ici. Démarrez Foyer sans le monde de démonstration pour ajouter votre compte.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SignInServer</name>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>example.org or @you@example.org</source>
        <translation>example.org ou @vous@example.org</translation>
    </message>
    <message>
        <source>The address of your server, or your whole handle</source>
        <translation>L’adresse de votre serveur, ou votre identifiant complet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Consultation de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No account yet? Find a server</source>
        <translation>Pas encore de compte&#x202f;? Trouver un serveur</translation>
    </message>
    <message>
        <source>You sign in on your server&apos;s own page, in your browser. Foyer never sees your password, and sends nothing to anybody but your server.</source>
        <translation>Vous vous connectez sur la page de votre serveur, dans votre navigateur. Foyer ne voit jamais votre mot de passe et n’envoie rien à personne d’autre que votre serveur.</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>There is no server named %1, or this computer is offline.</source>
        <translation>Il n’y a pas de serveur nommé %1, ou bien cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>Your account on %1 still has to be approved or confirmed.</source>
        <translation>Votre compte sur %1 doit encore être approuvé ou confirmé.</translation>
    </message>
    <message>
        <source>This is not the code of this sign-in. Copy it from the page once more, or the whole address at which the browser ended.</source>
        <translation>Ce n’est pas le code de cette connexion. Copiez-le encore une fois depuis la page, ou copiez l’adresse entière à laquelle le navigateur est arrivé.</translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>%1×</source>
        <extracomment>%1: a factor, as &quot;1.5&quot;</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Foyer cannot start</source>
        <translation>Foyer ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StateMessage</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Read another hashtag here, too</source>
        <translation>Lire un autre hashtag ici aussi</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Content warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>media without a description</source>
        <translation>média sans description</translation>
    </message>
    <message>
        <source>Boosted by %1</source>
        <translation>Partagé par %1</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TextSizeSetting</name>
    <message>
        <source>Text size: %1</source>
        <translation>Taille du texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter that shows the size of text</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The evening ferry was late, so we stayed on the quay and counted gulls.</source>
        <translation>Le bac du soir avait du retard, alors nous sommes restés sur le quai à compter les mouettes.</translation>
    </message>
</context>
<context>
    <name>ThreadFoot</name>
    <message numerus="yes">
        <source>%n replies are not here: your server does not know them, or they are not for you.</source>
        <translation>
            <numerusform>%n réponse n’est pas ici : votre serveur ne la connaît pas, ou elle n’est pas pour vous.</numerusform>
            <numerusform>%n réponses ne sont pas ici : votre serveur ne les connaît pas, ou elles ne sont pas pour vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look on %1</source>
        <translation>Voir sur %1</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Thread</source>
        <translation>Fil de discussion</translation>
    </message>
    <message>
        <source>Show all replies</source>
        <translation>Afficher toutes les réponses</translation>
    </message>
    <message>
        <source>Hide posts with content warnings again</source>
        <translation>Masquer à nouveau les messages avec avertissement</translation>
    </message>
    <message>
        <source>Show all posts with content warnings</source>
        <translation>Afficher tous les messages avec avertissement</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>This thread cannot be shown</source>
        <translation>Impossible d’afficher ce fil de discussion</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n nouvelle réponse</numerusform>
            <numerusform>%n nouvelles réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is gone</source>
        <translation>Ce message n’est plus là</translation>
    </message>
    <message>
        <source>It was deleted, or it is no longer visible to you.</source>
        <translation>Il a été supprimé, ou il ne vous est plus visible.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ThreadRow</name>
    <message>
        <source>Reply of level %1.</source>
        <translation>Réponse de niveau %1.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>Afficher %n réponse</numerusform>
            <numerusform>Afficher %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1.</source>
        <translation>Partie %1.</translation>
    </message>
</context>
<context>
    <name>TimelineColumn</name>
    <message>
        <source>Move the column forwards</source>
        <translation>Déplacer la colonne vers le début</translation>
    </message>
    <message>
        <source>Move the column backwards</source>
        <translation>Déplacer la colonne vers la fin</translation>
    </message>
    <message>
        <source>Close the column</source>
        <translation>Fermer la colonne</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Cette colonne</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Ajouter une colonne…</translation>
    </message>
</context>
<context>
    <name>TimelineEmpty</name>
    <message>
        <source>It is quiet here</source>
        <translation>C’est calme ici</translation>
    </message>
    <message>
        <source>Posts by the people that you follow will stand here.</source>
        <translation>Les messages des personnes que vous suivez apparaîtront ici.</translation>
    </message>
    <message>
        <source>Posts by the people on this list will stand here.</source>
        <translation>Les messages des personnes de cette liste apparaîtront ici.</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Pas encore de marque-pages</translation>
    </message>
    <message>
        <source>Posts that you bookmark will stand here, and stay readable without a network.</source>
        <translation>Les messages que vous ajoutez aux marque-pages apparaîtront ici et resteront lisibles sans réseau.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <source>Posts that you favourite will stand here, and stay readable without a network.</source>
        <translation>Les messages que vous mettez en favori apparaîtront ici et resteront lisibles sans réseau.</translation>
    </message>
    <message>
        <source>Your server knows no posts with this hashtag yet.</source>
        <translation>Votre serveur ne connaît encore aucun message avec ce hashtag.</translation>
    </message>
    <message>
        <source>Nobody has posted here yet.</source>
        <translation>Personne n’a encore rien publié ici.</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>Pas d’images ici</translation>
    </message>
    <message>
        <source>No post that was fetched so far has a picture or a film.</source>
        <translation>Aucun message récupéré jusqu’ici n’a d’image ni de film.</translation>
    </message>
    <message>
        <source>No post of this timeline has a picture or a film.</source>
        <translation>Aucun message de ce fil n’a d’image ni de film.</translation>
    </message>
    <message>
        <source>Everything here is hidden</source>
        <translation>Tout est masqué ici</translation>
    </message>
    <message>
        <source>Your filters and view options hide all posts that were fetched so far.</source>
        <translation>Vos filtres et options d’affichage masquent tous les messages chargés jusqu’ici.</translation>
    </message>
    <message>
        <source>Your filters and view options hide all posts of this timeline.</source>
        <translation>Vos filtres et options d’affichage masquent tous les messages de ce fil.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Explorer</translation>
    </message>
</context>
<context>
    <name>TimelineFoot</name>
    <message>
        <source>That was everything.</source>
        <translation>C’est tout.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TimelineOptions</name>
    <message>
        <source>Show boosts</source>
        <translation>Afficher les partages</translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation>Afficher les réponses</translation>
    </message>
    <message>
        <source>Show bots</source>
        <translation>Afficher les robots</translation>
    </message>
    <message>
        <source>Take off the side bar</source>
        <translation>Retirer de la barre latérale</translation>
    </message>
    <message>
        <source>Keep in the side bar</source>
        <translation>Garder dans la barre latérale</translation>
    </message>
    <message>
        <source>Add a hashtag…</source>
        <translation>Ajouter un hashtag…</translation>
    </message>
    <message>
        <source>Show quotes</source>
        <translation>Afficher les citations</translation>
    </message>
    <message>
        <source>Gather boosts in rows</source>
        <translation>Regrouper les partages en bandes</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Afficher en images</translation>
    </message>
    <message>
        <source>Read from the oldest up</source>
        <translation>Lire à partir du plus ancien</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Options d’affichage</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to where you stopped on another device</source>
        <translation>Reprendre là où vous en étiez sur un autre appareil</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Posts are missing here</source>
        <translation>Il manque des messages ici</translation>
    </message>
</context>
<context>
    <name>TimelineTitle</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Federated</source>
        <translation>Fédéré</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Bulle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marque-pages</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Posts and replies</source>
        <translation>Messages et réponses</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Tendances</translation>
    </message>
</context>
<context>
    <name>TrendLink</name>
    <message>
        <source>What people say</source>
        <translation>Ce qu’on en dit</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Rien ne se démarque</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>What many on your server are busy with will stand here.</source>
        <translation>Ce qui occupe beaucoup de monde sur votre serveur apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Hide the description</source>
        <translation>Masquer la description</translation>
    </message>
    <message>
        <source>Show the description</source>
        <translation>Afficher la description</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the address of the post</source>
        <translation>Copier l’adresse du message</translation>
    </message>
</context>
<context>
    <name>ViewerProblem</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>link</source>
        <extracomment>Read aloud where the author wrote an address</extracomment>
        <translation>lien</translation>
    </message>
</context>
<context>
    <name>ZoomPicture</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Impossible d’afficher cette image.</translation>
    </message>
    <message>
        <source>Image without a description</source>
        <translation>Image sans description</translation>
    </message>
</context>
<context>
    <name>foyer::app::AppModel</name>
    <message>
        <source>The database was damaged. Foyer put it aside as %1 and started a new one. What your server has will be fetched again.</source>
        <translation>La base de données était endommagée. Foyer l’a mise de côté sous le nom %1 et en a commencé une nouvelle. Ce que votre serveur possède sera récupéré.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Hors ligne, dernière mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 As of %2.</source>
        <extracomment>%1: a sentence, as &quot;example.org cannot be reached at the moment.&quot;; %2: a time</extracomment>
        <translation>%1 Dernière mise à jour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has ended this session. What is stored stays readable.</source>
        <translation>%1 a mis fin à cette session. Ce qui est enregistré reste lisible.</translation>
    </message>
</context>
<context>
    <name>foyer::app::CatchUpModel</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln posts</source>
        <translation>
            <numerusform>%1, %Ln message</numerusform>
            <numerusform>%1, %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <extracomment>%1: &quot;128 posts&quot;, %2: &quot;34 people&quot;, %3: a date and time</extracomment>
        <translation>%1 de %2 depuis le %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::MediaFile</name>
    <message>
        <source>This cannot be saved before it is loaded.</source>
        <translation>Impossible d’enregistrer avant la fin du chargement.</translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationsModel</name>
    <message>
        <source>Unread.</source>
        <translation>Non lue.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <extracomment>%1: what happened; %2: when, as &quot;5 minutes ago&quot;; %3: the words of the post; %4: &quot;Unread.&quot; or nothing</extracomment>
        <translation>%1, %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>foyer::app::PeopleModel</name>
    <message>
        <source>Following</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Favourited by</source>
        <translation>Mis en favori par</translation>
    </message>
    <message>
        <source>Boosted by</source>
        <translation>Partagé par</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonné·es</translation>
    </message>
    <message>
        <source>Suggested for you</source>
        <translation>Suggestions pour vous</translation>
    </message>
    <message>
        <source>Lately active</source>
        <translation>Actifs récemment</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouveaux ici</translation>
    </message>
</context>
<context>
    <name>foyer::app::Profile</name>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>You are signed out here. %1 could not be told yet; Foyer will tell it as soon as it can be reached.</source>
        <translation>Vous êtes déconnecté·e ici. %1 n’a pas encore pu être prévenu&#x202f;; Foyer le préviendra dès qu’il sera joignable.</translation>
    </message>
    <message>
        <source>You are signed out here, but %1 did not end the session. You can end it there, in the settings of your account.</source>
        <translation>Vous êtes déconnecté·e ici, mais %1 n’a pas mis fin à la session. Vous pouvez y mettre fin là-bas, dans les réglages de votre compte.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ReadAloud</name>
    <message>
        <source>There is no voice on this computer.</source>
        <translation>Il n’y a pas de voix sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer: %1</source>
        <translation>Il n’y a pas de voix pour cette langue sur cet ordinateur : %1</translation>
    </message>
    <message>
        <source>The voice could not read this.</source>
        <translation>La voix n’a pas pu lire ceci.</translation>
    </message>
</context>
<context>
    <name>foyer::app::SearchModel</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>ces mots ensemble</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>sans ce mot</translation>
    </message>
    <message>
        <source>by this person, as from:alice</source>
        <translation>de cette personne, par exemple from:alice</translation>
    </message>
    <message>
        <source>with pictures, videos or sound</source>
        <translation>avec des images, des vidéos ou du son</translation>
    </message>
    <message>
        <source>with a poll</source>
        <translation>avec un sondage</translation>
    </message>
    <message>
        <source>with a link</source>
        <translation>avec un lien</translation>
    </message>
    <message>
        <source>with a content warning</source>
        <translation>avec un avertissement</translation>
    </message>
    <message>
        <source>before a day, as before:2026-01-31</source>
        <translation>avant un jour, par exemple before:2026-01-31</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>après un jour</translation>
    </message>
    <message>
        <source>among your bookmarks</source>
        <translation>parmi vos marque-pages</translation>
    </message>
    <message>
        <source>among your favourites</source>
        <translation>parmi vos favoris</translation>
    </message>
    <message>
        <source>in a language, as lang:fr</source>
        <translation>dans une langue, par exemple lang:fr</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>réponses</translation>
    </message>
</context>
<context>
    <name>foyer::app::SettingsModel</name>
    <message numerus="yes">
        <source>%1, %Ln posts</source>
        <extracomment>%1: a size as &quot;12 MB&quot;; %n: how many posts</extracomment>
        <translation>
            <numerusform>%1, %Ln message</numerusform>
            <numerusform>%1, %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::SignInModel</name>
    <message>
        <source>Type the name of your server first, as example.org.</source>
        <translation>Saisissez d’abord le nom de votre serveur, par exemple example.org.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Snapshot</name>
    <message>
        <source>The picture could not be made.</source>
        <translation>L’image n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The picture can only be saved on this computer.</source>
        <translation>L’image ne peut être enregistrée que sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ThreadModel</name>
    <message>
        <source>Thread</source>
        <translation>Fil de discussion</translation>
    </message>
    <message>
        <source>Thread of %1</source>
        <translation>Fil de discussion de %1</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <extracomment>The third of seven posts of one text</extracomment>
        <translation>%L1/%L2</translation>
    </message>
</context>
<context>
    <name>foyer::app::TrendsModel</name>
    <message numerus="yes">
        <source>%Ln people in two days</source>
        <translation>
            <numerusform>%Ln personne en deux jours</numerusform>
            <numerusform>%Ln personnes en deux jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::auth::LoopbackRedirect</name>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>This address is used by Foyer while you sign in.</source>
        <translation>Cette adresse sert à Foyer pendant que vous vous connectez.</translation>
    </message>
    <message>
        <source>This is not the sign-in that Foyer waits for</source>
        <translation>Ce n’est pas la connexion que Foyer attend</translation>
    </message>
    <message>
        <source>Please go back to Foyer and start again there.</source>
        <translation>Veuillez revenir à Foyer et y recommencer.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>La connexion n’a pas eu lieu</translation>
    </message>
    <message>
        <source>You can close this window and go back to Foyer.</source>
        <translation>Vous pouvez fermer cette fenêtre et revenir à Foyer.</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>C’est presque fait</translation>
    </message>
    <message>
        <source>You can close this window and go back to Foyer, which does the rest.</source>
        <translation>Vous pouvez fermer cette fenêtre et revenir à Foyer, qui fait le reste.</translation>
    </message>
</context>
<context>
    <name>foyer::auth::SignIn</name>
    <message>
        <source>Your browser</source>
        <translation>Votre navigateur</translation>
    </message>
</context>
</TS>
