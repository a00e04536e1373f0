package nl.ibp.launch;

import java.nio.file.Path;

/**
 * A reason not to start that the person at the keyboard can do something about.
 *
 * <p>The message is one line, Dutch then English, and says what to do. It never holds a password.
 */
final class LaunchFailure extends RuntimeException {

    private LaunchFailure(String dutch, String english) {
        super("IBP start niet: " + dutch + " | IBP did not start: " + english);
    }

    static LaunchFailure portTaken(int port) {
        int other = port < 65535 ? port + 1 : 8080;
        return new LaunchFailure(
                "poort %d is al in gebruik. Kies een andere met IBP_PORT=%d of --server.port=%d."
                        .formatted(port, other, other),
                "port %d is taken. Choose another with IBP_PORT=%d or --server.port=%d.".formatted(port, other, other));
    }

    static LaunchFailure cannotListen(String endpoint, String reason) {
        return new LaunchFailure(
                "luisteren op %s lukt niet (%s). Kies een ander adres met IBP_ADDRESS of een andere poort met IBP_PORT."
                        .formatted(endpoint, reason),
                "cannot listen on %s. Choose another address with IBP_ADDRESS or another port with IBP_PORT."
                        .formatted(endpoint));
    }

    static LaunchFailure malformedSetting(String name, String expected) {
        return malformedSetting(name, expected, expected);
    }

    static LaunchFailure malformedSetting(String name, String dutch, String english) {
        return new LaunchFailure(
                "de instelling %s klopt niet; verwacht is %s.".formatted(name, dutch),
                "the setting %s is not right; expected is %s.".formatted(name, english));
    }

    static LaunchFailure demoOnDatabase() {
        return new LaunchFailure(
                "IBP_DEMO maakt accounts met een wachtwoord dat iedereen kent, en IBP_DATABASE_URL wijst naar een eigen"
                        + " database. Laat IBP_DEMO weg, of zet ook IBP_DEMO_ON_DATABASE=true.",
                "IBP_DEMO makes accounts with a password that everybody knows, and IBP_DATABASE_URL leads to a database of"
                        + " your own. Leave IBP_DEMO out, or set IBP_DEMO_ON_DATABASE=true too.");
    }

    static LaunchFailure secretInTheOpen(String variable) {
        return new LaunchFailure(
                "%1$s staat waar anderen het kunnen lezen. Zet het in een omgevingsvariabele, of in een bestand dat %1$s_FILE aanwijst."
                        .formatted(variable),
                "%1$s stands where others can read it. Put it into an environment variable, or into a file that %1$s_FILE points to."
                        .formatted(variable));
    }

    static LaunchFailure alreadyRunning(Path folder, String holder) {
        return new LaunchFailure(
                "IBP draait al met de gegevens in %s%s. Stop dat eerst, of kies een andere map met IBP_HOME."
                        .formatted(folder, holder.isEmpty() ? "" : " (proces " + holder + ")"),
                "IBP already runs on this data. Stop it first, or choose another folder with IBP_HOME.");
    }

    static LaunchFailure folderNotWritable(Path folder) {
        return new LaunchFailure(
                "in de map %s kan niet worden geschreven. Geef schrijfrechten, of kies een andere map met IBP_HOME."
                        .formatted(folder),
                "this folder cannot be written to. Give write access, or choose another folder with IBP_HOME.");
    }

    static LaunchFailure otherDatabaseMajor(Path folder, String found, String ours) {
        return new LaunchFailure(
                "de gegevens in %s zijn van PostgreSQL %s; deze IBP brengt PostgreSQL %s mee. Start de IBP waarmee ze gemaakt zijn, of kies een andere map met IBP_HOME."
                        .formatted(folder, found, ours),
                "the data in this folder is of PostgreSQL %s, this IBP brings PostgreSQL %s. Start the IBP that made it, or choose another folder with IBP_HOME."
                        .formatted(found, ours));
    }

    static LaunchFailure newerSchema(String found, String ours) {
        return new LaunchFailure(
                "de gegevens zijn van een nieuwere IBP (nodig is schema %s, deze kent %s). Start de nieuwere IBP, of kies andere gegevens."
                        .formatted(found, ours),
                "the data was written by a newer IBP (schema %s is needed, this one knows %s). Start the newer IBP, or choose other data."
                        .formatted(found, ours));
    }

    static LaunchFailure noBinaries(String platform) {
        return new LaunchFailure(
                "er is geen ingebouwde database voor %s. Wijs een PostgreSQL aan met IBP_DATABASE_URL, of bouw IBP op deze machine."
                        .formatted(platform),
                "there is no embedded database for %s. Name a PostgreSQL with IBP_DATABASE_URL, or build IBP on this machine."
                        .formatted(platform));
    }

    static LaunchFailure notAsRoot() {
        return new LaunchFailure(
                "de ingebouwde database kan hier niet als root draaien. Start IBP als gewone gebruiker, of wijs een PostgreSQL aan met IBP_DATABASE_URL.",
                "the embedded database cannot run as root here. Start IBP as an ordinary user, or name a PostgreSQL with IBP_DATABASE_URL.");
    }

    static LaunchFailure embeddedServer(String step, Path log) {
        return new LaunchFailure(
                "de ingebouwde database geeft een fout (%s). Zie %s.".formatted(step, log),
                "the embedded database failed (%s). See that file.".formatted(step));
    }

    /** No failure at all, but the way out of a start that is not done. */
    static LaunchFailure brokenOff() {
        return new LaunchFailure(
                "het is gestopt voordat het klaar was. De volgende start gaat verder waar deze ophield.",
                "it was stopped before it was ready. The next start goes on where this one ended.");
    }

    static LaunchFailure database(String where, String dutch, String english) {
        return new LaunchFailure("de database %s %s".formatted(where, dutch), "the database %s".formatted(english));
    }
}
