package nl.ibp.ui.inbox;

import java.util.Arrays;
import java.util.Optional;

/** What one can do with a piece of work from the list, and the letter for it. Each is a button too. */
enum WorkKey {
    CLAIM("c"),
    HAND_OVER("h"),
    WAKE("s"),
    NOT_FOR_ME("w"),
    NOTE("n");

    private final String letter;

    WorkKey(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }

    static Optional<WorkKey> of(String letter) {
        return Arrays.stream(values()).filter(key -> key.letter.equals(letter)).findFirst();
    }
}
