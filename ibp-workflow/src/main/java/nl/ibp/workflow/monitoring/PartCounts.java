package nl.ibp.workflow.monitoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;

/** Counts out of the step records where proposals are now, as many of each as the list of proposals shows. */
final class PartCounts {

    private static final int WORK = StepLevel.WORK.ordinal();
    private static final ProposalStatus[] STATUSES = ProposalStatus.values();

    private final StepColumns columns;
    private final AskedDossiers dossiers;
    private final BitSet late;
    private final Counts all = new Counts();
    /** By the themes, and the provinces, that dossiers have together: there are few of these. */
    private final Counts[] themes;

    private final Counts[] provinces;
    /** Of what is secret, of which no more is known. */
    private final Map<ProvinceCode, Counts> leads = new TreeMap<>();

    /** How many of each status, and how many of these wait for something late. */
    private static final class Counts {

        private final int[] number = new int[STATUSES.length];
        private final int[] late = new int[STATUSES.length];

        void add(ProposalStatus status, boolean isLate) {
            number[status.ordinal()]++;
            late[status.ordinal()] += isLate ? 1 : 0;
        }

        void add(Counts others) {
            for (int status = 0; status < number.length; status++) {
                number[status] += others.number[status];
                late[status] += others.late[status];
            }
        }

        List<StatusFigure> figures(boolean tellsLate) {
            List<StatusFigure> figures = new ArrayList<>();
            for (ProposalStatus status : STATUSES) {
                int at = status.ordinal();
                if (number[at] > 0) {
                    figures.add(new StatusFigure(status, number[at], tellsLate ? late[at] : 0));
                }
            }
            return figures;
        }
    }

    private PartCounts(StepColumns columns, AskedDossiers dossiers, BitSet late) {
        this.columns = columns;
        this.dossiers = dossiers;
        this.late = late;
        themes = new Counts[columns.themes.size()];
        provinces = new Counts[columns.provinces.size()];
    }

    /**
     * @param lateBeside what waits for something late that no step record tells of
     * @param telling what is late is told where figures of who it waits for are
     */
    static ProgrammeParts of(
            StepColumns columns, ProgressFilter filter, Sightline sight, Set<ProposalId> lateBeside, Telling telling) {
        FigureFilter asked =
                new FigureFilter(Period.allUntil(telling.today()), filter.theme(), filter.province(), filter.body());
        PartCounts counts =
                new PartCounts(columns, new AskedDossiers(columns, asked, sight), late(columns, lateBeside, telling));
        counts.count(filter);
        boolean tells = !telling.isWithheld(filter.province(), filter.body());
        return counts.parts(tells, province -> tells && telling.scope().mayCompare(province));
    }

    private static BitSet late(StepColumns columns, Set<ProposalId> beside, Telling telling) {
        short today = StepColumns.dayOf(telling.today());
        BitSet late = new BitSet();
        for (int row = 0; row < columns.size; row++) {
            if (columns.left[row] == StepColumns.OPEN && columns.level[row] == WORK && columns.isLate(row, today)) {
                late.set(columns.dossier[row]);
            }
        }
        if (!beside.isEmpty()) {
            boolean[] isBeside = columns.dossiers.among(beside);
            for (int dossier = 0; dossier < isBeside.length; dossier++) {
                late.set(dossier, late.get(dossier) || isBeside[dossier]);
            }
        }
        return late;
    }

    private void count(ProgressFilter filter) {
        for (int dossier = 0; dossier < columns.dossiers.size(); dossier++) {
            if (dossiers.isAsked(dossier)) {
                ProposalStatus status = dossiers.status(dossier);
                boolean isLate = late.get(dossier);
                all.add(status, isLate);
                at(themes, dossiers.themes(dossier)).add(status, isLate);
                at(provinces, dossiers.provinceSet(dossier)).add(status, isLate);
            } else if (dossiers.isSecret(dossier) && isAskedThoughSecret(dossier, filter)) {
                ProposalStatus status = dossiers.status(dossier);
                all.add(status, late.get(dossier));
                leads.computeIfAbsent(dossiers.lead(dossier), lead -> new Counts())
                        .add(status, late.get(dossier));
            }
        }
    }

    private static Counts at(Counts[] counts, int index) {
        if (counts[index] == null) {
            counts[index] = new Counts();
        }
        return counts[index];
    }

    // It is found by its lead, and under no theme or body.
    private boolean isAskedThoughSecret(int dossier, ProgressFilter filter) {
        return filter.theme() == null
                && filter.body() == null
                && (filter.province() == null || filter.province().equals(dossiers.lead(dossier)));
    }

    private ProgrammeParts parts(boolean tellsLate, Predicate<ProvinceCode> tellsLateOf) {
        Map<ProvinceCode, Counts> byProvince = single(provinces, columns.provinces::get);
        leads.forEach((lead, counts) ->
                byProvince.computeIfAbsent(lead, any -> new Counts()).add(counts));
        return new ProgrammeParts(
                all.figures(tellsLate),
                figures(single(themes, columns.themes::get), theme -> tellsLate),
                figures(byProvince, tellsLateOf));
    }

    /** Each part of the sets that are counted together. */
    private static <K> Map<K, Counts> single(Counts[] counts, Function<Integer, ? extends Collection<K>> sets) {
        Map<K, Counts> single = new TreeMap<>();
        for (int set = 0; set < counts.length; set++) {
            Counts together = counts[set];
            if (together != null) {
                sets.apply(set).forEach(part -> single.computeIfAbsent(part, any -> new Counts())
                        .add(together));
            }
        }
        return single;
    }

    private static <K> List<PartFigure<K>> figures(Map<K, Counts> parts, Predicate<K> tellsLate) {
        return parts.entrySet().stream()
                .map(part -> PartFigure.of(part.getKey(), part.getValue().figures(true), tellsLate.test(part.getKey())))
                .toList();
    }
}
