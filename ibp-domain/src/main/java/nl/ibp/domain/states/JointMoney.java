package nl.ibp.domain.states;

import java.util.List;
import nl.ibp.domain.AtLeast;
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
     * @param proposed what was known when the board adopted
     * @param decided what its States adopted; nothing when it does not go along
     */
    public record Contribution(ProvinceCode province, AtLeast proposed, Euros decided) {}

    public JointMoney {
        contributions = List.copyOf(contributions);
    }

    /** @param files those of all provinces on one version */
    public static JointMoney of(List<StatesFile> files) {
        return new JointMoney(files.stream().map(JointMoney::contribution).toList());
    }

    private static Contribution contribution(StatesFile file) {
        Euros decided = file.decided().map(BudgetAmendment::total).orElse(Euros.ZERO);
        return new Contribution(file.id().province(), file.askedOwnMoney(), decided);
    }

    /** Some province takes part with money of its own. */
    public boolean isInvolved() {
        return proposed().hasProMemorie()
                || proposed().leastAmount().isPositive()
                || decided().isPositive();
    }

    public AtLeast proposed() {
        return AtLeast.sum(contributions.stream().map(Contribution::proposed).toList());
    }

    public Euros decided() {
        return Euros.sum(contributions.stream().map(Contribution::decided).toList());
    }
}
