package nl.ibp.api.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.ibp.api.word.ProposalWords;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.workflow.monitoring.ProposalRow;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list.
 *
 * @param titel left out where it is not for this reader, or not written yet
 * @param medeindieners none where it is secret for the reader, as are the themes
 * @param statusSinds when it came to its present status
 * @param versie the latest that was submitted; 0 while none was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalItem(
        String id,
        String nummer,
        @Nullable String titel,
        boolean geheim,
        String provincie,
        List<String> medeindieners,
        List<Integer> themas,
        String status,
        boolean geparkeerd,
        int versie,
        Instant begonnenOp,
        Instant statusSinds) {

    static ProposalItem of(ProposalRow row) {
        return new ProposalItem(
                row.id().toString(),
                row.number().toString(),
                row.title().text().filter(title -> !title.isEmpty()).orElse(null),
                row.title().isSecret(),
                row.lead().value(),
                row.partners().stream().map(ProvinceCode::value).toList(),
                row.themes().stream().map(ThemeNumber::value).toList(),
                ProposalWords.STATUS.of(row.status()),
                row.parked(),
                row.version(),
                row.startedAt(),
                row.since());
    }
}
