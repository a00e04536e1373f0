package nl.ibp.ui.proposal.drafting;

import java.util.List;

/**
 * What stands in the form, letter by letter, right or wrong. {@link DraftReader} makes content of what can be
 * understood; {@link DraftWriter} goes the other way. Numbers, dates and amounts are texts here, so that nothing typed
 * is ever lost for being wrong.
 *
 * @param otherPartners one on each line
 * @param themes in the order they were chosen
 */
record DraftInput(
        String title,
        String summary,
        boolean urgent,
        List<RegionInput> regions,
        List<Integer> themes,
        List<PartnerInput> partners,
        String otherPartners,
        List<RequestInput> requests,
        List<MoneyInput> money,
        List<MilestoneInput> milestones) {

    DraftInput {
        regions = List.copyOf(regions);
        themes = List.copyOf(themes);
        partners = List.copyOf(partners);
        requests = List.copyOf(requests);
        money = List.copyOf(money);
        milestones = List.copyOf(milestones);
    }

    static DraftInput empty() {
        return new DraftInput("", "", false, List.of(), List.of(), List.of(), "", List.of(), List.of(), List.of());
    }

    record RegionInput(String name, List<PointInput> points) {
        RegionInput {
            points = List.copyOf(points);
        }
    }

    record PointInput(String longitude, String latitude) {}

    record PartnerInput(String province, boolean indispensable) {}

    record RequestInput(String request, String addressee) {}

    record MoneyInput(String province, String source, int year, String amount, String note) {

        boolean isFor(String otherProvince, String otherSource, int otherYear) {
            return province.equals(otherProvince) && source.equals(otherSource) && year == otherYear;
        }
    }

    /** @param label the date as it is to be written; empty to write it the usual way */
    record MilestoneInput(String description, DateKind kind, String when, String label) {}

    DraftInput withWhere(List<RegionInput> changed) {
        return new DraftInput(
                title, summary, urgent, changed, themes, partners, otherPartners, requests, money, milestones);
    }

    DraftInput withWhat(
            String newTitle,
            String newSummary,
            boolean nowUrgent,
            List<Integer> newThemes,
            List<MilestoneInput> newMilestones) {
        return new DraftInput(
                newTitle,
                newSummary,
                nowUrgent,
                regions,
                newThemes,
                partners,
                otherPartners,
                requests,
                money,
                newMilestones);
    }

    DraftInput withWhom(List<PartnerInput> newPartners, String newOthers, List<RequestInput> newRequests) {
        return new DraftInput(
                title, summary, urgent, regions, themes, newPartners, newOthers, newRequests, money, milestones);
    }

    DraftInput withMoney(List<MoneyInput> changed) {
        return new DraftInput(
                title, summary, urgent, regions, themes, partners, otherPartners, requests, changed, milestones);
    }
}
