package nl.ibp.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that seals secrets of others, where nobody set one: beside the embedded database, which whoever has this folder
 * has too. With a database of its own elsewhere an installation names its key itself.
 */
final class SecretKeyFile {

    static final String SETTING = "ibp.secret-key";

    private static final int BYTES = 32;

    private final Path home;

    private SecretKeyFile(Path home) {
        this.home = home;
    }

    static SecretKeyFile in(Path home) {
        return new SecretKeyFile(home);
    }

    /** Made when it is first asked for. */
    String read() {
        Path file = home.resolve("secret-key");
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[BYTES];
                new SecureRandom().nextBytes(key);
                OwnerOnly.create(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw LaunchFailure.folderNotWritable(home);
        }
    }
}
