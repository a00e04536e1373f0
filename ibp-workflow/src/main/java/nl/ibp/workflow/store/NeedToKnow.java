package nl.ibp.workflow.store;

import java.util.Map;
import nl.ibp.domain.secrecy.Reader;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a reader may know of proposals, as conditions on their table. The second is
 * {@link nl.ibp.domain.secrecy.NeedToKnowPolicy} for many at once; a test holds the two together.
 */
final class NeedToKnow {

    /** They may know that it is there: what was never submitted stays with its own province. */
    static final String SEEN = " (proposal.version > 0 or proposal.lead = any(:provinces)) ";

    static final String IS_SECRET = " exists (select from secret_dossier where secret_dossier.proposal = proposal.id) ";

    /** They may know what it says. */
    static final String READ =
            """
             (:readsAll
                or not exists (select from secret_dossier where secret_dossier.proposal = proposal.id)
                or proposal.lead = any(:provinces)
                or proposal.partners && cast(:provinces as text[])
                or exists (
                    select from task asked join seat on seat.id = asked.seat
                    where asked.proposal = proposal.id and seat.body = any(:jointBodies))
                or exists (
                    select from secrecy
                    where secrecy.proposal = proposal.id and secrecy.status in ('IMPOSED', 'CONFIRMED')
                        and (secrecy.body = any(:bodies) or secrecy.confirming = any(:clerkOf))))
            """;

    /** The same for a whole table, in which each proposal stands beside its secrecy, if there is any: what is secret is few. */
    static final String WITH_SECRECY = " left join secret_dossier resting on resting.proposal = proposal.id ";

    static final String READ_WITH_SECRECY = " (resting.proposal is null or" + READ + ") ";

    private NeedToKnow() {}

    /** Fills in the reader in statements with these conditions. */
    static StatementSpec of(Reader reader, StatementSpec statement) {
        return statement.params(params(reader));
    }

    static Map<String, Object> params(Reader reader) {
        return Map.of(
                "provinces",
                Columns.texts(reader.provinces()),
                "clerkOf",
                Columns.texts(reader.clerkOf()),
                "jointBodies",
                Columns.texts(reader.jointBodies()),
                "bodies",
                Columns.texts(reader.bodies()),
                "readsAll",
                reader.readsAll());
    }
}
