package nl.ibp.ui.proposal.difference;

import java.util.List;
import nl.ibp.domain.proposal.Change;

/**
 * What differs in one part of a proposal, in words.
 *
 * @param textKey key of the name of the part
 * @param isList it holds entries that come and go, and is not one text
 * @param isDutch its words are names from the programme, which are Dutch in every language
 */
public record PartDifference(String textKey, boolean isList, boolean isDutch, List<Change<String>> changes) {

    public PartDifference {
        changes = List.copyOf(changes);
    }
}
