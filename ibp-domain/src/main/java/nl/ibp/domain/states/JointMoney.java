package nl.ibp.domain.states;

import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.organisation.ProvinceCode;

/**
 * The provinces' own money under a proposal, before and after their States decided: what was proposed together, and
 * what is left of it with who goes along (domain reference, section 5).
 */
public record JointMoney(List<Contribution> contributions) {

    /**
     * The part of one province.
     *
     * @param proposed the amounts that were known when the board adopted
     * @param proMemorie some of it had no amount then
     * @param decided what its States adopted; nothing when it does not go along
     */
    public record Contribution(ProvinceCode province, Euros proposed, boolean proMemorie, Euros decided) {}

    public JointMoney {
        contributions = List.copyOf(contributions);
    }

    /** @param files those of all provinces on one version */
    public static JointMoney of(List<StatesFile> files) {
        return new JointMoney(files.stream().map(JointMoney::contribution).toList());
    }

    private static Contribution contribution(StatesFile file) {
        Euros decided =
                file.goesAlong() ? file.adopted().map(BudgetAmendment::total).orElse(Euros.ZERO) : Euros.ZERO;
        return new Contribution(
                file.id().province(), file.knownOwnMoney(), !file.proMemorie().isEmpty(), decided);
    }

    /** Some province takes part with money of its own. */
    public boolean isInvolved() {
        return wasProMemorie() || proposed().isPositive() || decided().isPositive();
    }

    public Euros proposed() {
        return Euros.sum(contributions.stream().map(Contribution::proposed).toList());
    }

    /** Some of what was proposed had no amount. */
    public boolean wasProMemorie() {
        return contributions.stream().anyMatch(Contribution::proMemorie);
    }

    public Euros decided() {
        return Euros.sum(contributions.stream().map(Contribution::decided).toList());
    }
}
