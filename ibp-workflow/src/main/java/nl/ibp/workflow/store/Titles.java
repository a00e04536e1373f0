package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.ibp.domain.secrecy.ProposalTitle;

/** Reads the title of a proposal from a row that says whether it is {@code secret} and whether its reader may know it. */
final class Titles {

    private Titles() {}

    static ProposalTitle of(ResultSet row) throws SQLException {
        return row.getBoolean("readable") ? read(row) : new ProposalTitle.Hidden();
    }

    /** From a row that is there only where its reader may read what the proposal says. */
    static ProposalTitle read(ResultSet row) throws SQLException {
        return ProposalTitle.of(row.getString("title"), row.getBoolean("secret"));
    }
}
