package nl.ibp.workflow.monitoring;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;

/** Counts out of the step records where proposals are now, as many of each as the list of proposals shows. */
final class PartCounts {

    private static final int WORK = StepLevel.WORK.ordinal();

    private final StepColumns columns;
    private final AskedDossiers dossiers;
    private final BitSet late;
    private final Counts all = new Counts();
    private final Map<ThemeNumber, Counts> themes = new TreeMap<>();
    private final Map<ProvinceCode, Counts> provinces = new TreeMap<>();

    /** How many of each status, and how many of these wait for something late. */
    private static final class Counts {

        private final Map<ProposalStatus, int[]> byStatus = new EnumMap<>(ProposalStatus.class);

        void add(ProposalStatus status, boolean isLate) {
            int[] counts = byStatus.computeIfAbsent(status, any -> new int[2]);
            counts[0]++;
            counts[1] += isLate ? 1 : 0;
        }

        List<StatusFigure> figures(boolean tellsLate) {
            return byStatus.entrySet().stream()
                    .map(one -> new StatusFigure(one.getKey(), one.getValue()[0], tellsLate ? one.getValue()[1] : 0))
                    .toList();
        }
    }

    private PartCounts(StepColumns columns, AskedDossiers dossiers, BitSet late) {
        this.columns = columns;
        this.dossiers = dossiers;
        this.late = late;
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
            boolean[] isBeside = columns.dossiers.fitting(beside::contains);
            for (int dossier = 0; dossier < isBeside.length; dossier++) {
                late.set(dossier, late.get(dossier) || isBeside[dossier]);
            }
        }
        return late;
    }

    private void count(ProgressFilter filter) {
        for (int dossier = 0; dossier < columns.dossiers.size(); dossier++) {
            if (dossiers.isAsked(dossier)) {
                addReadable(dossier);
            } else if (dossiers.isSecret(dossier) && isAskedThoughSecret(dossier, filter)) {
                addSecret(dossier);
            }
        }
    }

    private void addReadable(int dossier) {
        ProposalStatus status = dossiers.status(dossier);
        boolean isLate = late.get(dossier);
        all.add(status, isLate);
        columns.themes.get(dossiers.themes(dossier)).forEach(theme -> add(themes, theme, status, isLate));
        dossiers.provinces(dossier).forEach(province -> add(provinces, province, status, isLate));
    }

    private void addSecret(int dossier) {
        ProposalStatus status = dossiers.status(dossier);
        all.add(status, late.get(dossier));
        add(provinces, dossiers.lead(dossier), status, late.get(dossier));
    }

    // It is found by its lead, and under no theme or body.
    private boolean isAskedThoughSecret(int dossier, ProgressFilter filter) {
        return filter.theme() == null
                && filter.body() == null
                && (filter.province() == null || filter.province().equals(dossiers.lead(dossier)));
    }

    private static <K> void add(Map<K, Counts> parts, K part, ProposalStatus status, boolean isLate) {
        parts.computeIfAbsent(part, any -> new Counts()).add(status, isLate);
    }

    private ProgrammeParts parts(boolean tellsLate, Predicate<ProvinceCode> tellsLateOf) {
        return new ProgrammeParts(
                all.figures(tellsLate),
                themes.entrySet().stream()
                        .map(theme -> figure(theme, tellsLate))
                        .toList(),
                provinces.entrySet().stream()
                        .map(province -> figure(province, tellsLateOf.test(province.getKey())))
                        .toList());
    }

    private static <K> PartFigure<K> figure(Map.Entry<K, Counts> part, boolean tellsLate) {
        return PartFigure.of(part.getKey(), part.getValue().figures(true), tellsLate);
    }
}
