package nl.ibp.workflow.inbox;

import java.util.Set;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalNumber;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in their work. By what a proposal is about, only what they may know of it is found.
 *
 * @param words words of number, title, summary and regions, or how they begin; in Dutch in any form; empty for all
 * @param kinds any of these; empty for all
 * @param proposal null for all
 * @param theme null for all
 * @param province the proposal's lead or a co-submitter; null for all
 * @param body whose seats; null for all
 * @param seats any of these, as far as they are the actor's; empty for all
 * @param term null for any
 * @param claim null for whoever
 * @param aside what one has put out of one's sight; null for what one has not
 */
public record WorkFilter(
        String words,
        Set<TaskKind> kinds,
        @Nullable ProposalNumber proposal,
        @Nullable ThemeNumber theme,
        @Nullable ProvinceCode province,
        @Nullable BodyId body,
        Set<SeatId> seats,
        @Nullable WorkTerm term,
        @Nullable WorkClaim claim,
        @Nullable WorkAside aside) {

    public WorkFilter {
        words = words.strip();
        kinds = Set.copyOf(kinds);
        seats = Set.copyOf(seats);
    }

    public static WorkFilter everything() {
        return new WorkFilter("", Set.of(), null, null, null, null, Set.of(), null, null, null);
    }

    public boolean isEverything() {
        return equals(everything());
    }

    public WorkFilter withWords(String asked) {
        return new WorkFilter(asked, kinds, proposal, theme, province, body, seats, term, claim, aside);
    }

    /** What it is about. */
    public WorkFilter about(@Nullable ThemeNumber askedTheme, @Nullable ProvinceCode askedProvince) {
        return new WorkFilter(words, kinds, proposal, askedTheme, askedProvince, body, seats, term, claim, aside);
    }

    /** Whose it is. */
    public WorkFilter of(@Nullable BodyId askedBody, Set<SeatId> askedSeats) {
        return new WorkFilter(words, kinds, proposal, theme, province, askedBody, askedSeats, term, claim, aside);
    }

    public WorkFilter withTerm(@Nullable WorkTerm asked) {
        return new WorkFilter(words, kinds, proposal, theme, province, body, seats, asked, claim, aside);
    }

    public WorkFilter withClaim(@Nullable WorkClaim asked) {
        return new WorkFilter(words, kinds, proposal, theme, province, body, seats, term, asked, aside);
    }

    public WorkFilter withAside(@Nullable WorkAside asked) {
        return new WorkFilter(words, kinds, proposal, theme, province, body, seats, term, claim, asked);
    }
}
