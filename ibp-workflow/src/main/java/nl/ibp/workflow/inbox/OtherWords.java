package nl.ibp.workflow.inbox;

import java.util.List;

/**
 * What is searched for besides a word that nothing begins with: words that hold it, or of about the same letters.
 *
 * @param others the likeliest first, at least one
 */
public record OtherWords(String typed, List<String> others) {

    public OtherWords {
        others = List.copyOf(others);
    }
}
