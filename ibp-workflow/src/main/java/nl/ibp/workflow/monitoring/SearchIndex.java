package nl.ibp.workflow.monitoring;

/** What is written beside dossiers and open work so that they are found. */
public interface SearchIndex {

    /**
     * Where it says something else than what it was written from.
     *
     * @param words proposals that are found by other words than they have
     * @param work open work that is not found, and work that is over and still is
     * @param facets open work that is found by other themes or provinces than its proposal has
     */
    record Differences(long words, long work, long facets) {

        public boolean areNone() {
            return words + work + facets == 0;
        }
    }

    Differences differences();
}
