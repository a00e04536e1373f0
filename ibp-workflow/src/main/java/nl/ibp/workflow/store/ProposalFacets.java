package nl.ibp.workflow.store;

import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which part of the programme is asked for, the same in lists and in figures, so that a figure is the length of the list it
 * leads to. What is secret for the reader is found by its lead, and under no theme, partner or body.
 */
final class ProposalFacets {

    /** Beside each proposal, what the reader may know of it. */
    static final String KNOWLEDGE = " cross join lateral (select" + NeedToKnow.IS_SECRET + "as secret,"
            + NeedToKnow.READ + "as readable) knowledge ";

    // Work on a secrecy has no record, so that no body is found by it.
    static final String MATCH =
            """
             and (cast(:theme as integer) is null or readable and :theme = any(proposal.themes))
             and (cast(:province as text) is null or proposal.lead = :province
                    or readable and :province = any(proposal.partners))
             and (cast(:body as text) is null or readable and exists (select from step_record work
                    where work.proposal = proposal.id and work.level = 'WORK' and work.body = :body))
            """;

    private ProposalFacets() {}

    static StatementSpec of(
            @Nullable ThemeNumber theme,
            @Nullable ProvinceCode province,
            @Nullable BodyId body,
            StatementSpec statement) {
        return statement
                .param("theme", theme == null ? null : theme.value())
                .param("province", Columns.text(province))
                .param("body", Columns.text(body));
    }
}
