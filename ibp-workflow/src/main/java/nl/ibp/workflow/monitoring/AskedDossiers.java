package nl.ibp.workflow.monitoring;

import java.util.BitSet;
import java.util.Set;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalStatus;

/**
 * Which dossiers are asked for. Themes, provinces and body are those that a proposal has now, as in the list of proposals.
 * What is secret for the reader is left out whole.
 */
final class AskedDossiers {

    private static final int WORK = StepLevel.WORK.ordinal();
    private static final ProposalStatus[] STATUSES = ProposalStatus.values();

    private final StepColumns columns;
    private final BitSet known = new BitSet();
    private final BitSet secret = new BitSet();
    private final BitSet asked = new BitSet();

    AskedDossiers(StepColumns columns, FigureFilter filter, Sightline sight) {
        this.columns = columns;
        settleWhatIsKnown(sight);
        settleWhatIsAsked(filter);
    }

    private void settleWhatIsKnown(Sightline sight) {
        boolean[] isSecret = columns.dossiers.among(sight.secret());
        boolean[] ownLeads = columns.leads.fitting(sight.provinces()::contains);
        for (int dossier = 0; dossier < columns.dossiers.size(); dossier++) {
            int row = columns.current(dossier);
            if (row != StepColumns.NONE && (columns.isSubmitted(dossier) || ownLeads[columns.lead[row]])) {
                (isSecret[dossier] ? secret : known).set(dossier);
            }
        }
    }

    private void settleWhatIsAsked(FigureFilter filter) {
        boolean[] themes = columns.themes.fitting(all -> filter.theme() == null || all.contains(filter.theme()));
        boolean[] provinces =
                columns.provinces.fitting(all -> filter.province() == null || all.contains(filter.province()));
        for (int dossier = known.nextSetBit(0); dossier >= 0; dossier = known.nextSetBit(dossier + 1)) {
            int row = columns.current(dossier);
            asked.set(dossier, themes[columns.theme[row]] && provinces[columns.province[row]]);
        }
        if (filter.body() != null) {
            asked.and(withWorkOf(columns.bodies.fitting(filter.body()::equals)));
        }
    }

    private BitSet withWorkOf(boolean[] bodies) {
        BitSet dossiers = new BitSet();
        for (int row = 0; row < columns.size; row++) {
            if (columns.level[row] == WORK && columns.body[row] >= 0 && bodies[columns.body[row]]) {
                dossiers.set(columns.dossier[row]);
            }
        }
        return dossiers;
    }

    /** The reader may know what became of it, whether it is asked for or not. */
    boolean isKnown(int dossier) {
        return known.get(dossier);
    }

    boolean isAsked(int dossier) {
        return asked.get(dossier);
    }

    int secret() {
        return secret.cardinality();
    }

    /** The reader may know that it is there, and no more. */
    boolean isSecret(int dossier) {
        return secret.get(dossier);
    }

    ProposalStatus status(int dossier) {
        return STATUSES[columns.status[columns.current(dossier)]];
    }

    /** By its place among the themes that dossiers have together. */
    int themes(int dossier) {
        return columns.theme[columns.current(dossier)];
    }

    Set<ProvinceCode> provinces(int dossier) {
        return columns.provinces.get(provinceSet(dossier));
    }

    /** By its place among the provinces that dossiers have together. */
    int provinceSet(int dossier) {
        return columns.province[columns.current(dossier)];
    }

    ProvinceCode lead(int dossier) {
        return columns.leads.get(columns.lead[columns.current(dossier)]);
    }
}
