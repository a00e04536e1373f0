package nl.ibp.domain.forecast;

/**
 * What would be different at one stop.
 *
 * @param term working days it lasts at most
 * @param pace share of the time that is still needed, and of the meetings
 * @param daysShare share of the days where meetings are not known
 */
record Change(int term, double pace, double daysShare) {

    static final Change NONE = new Change(Integer.MAX_VALUE, 1, 1);

    int meetings(int needed) {
        return share(needed, pace);
    }

    /** @param passed days that are behind the dossier already: a shorter term does not bring these back */
    int days(int needed, int passed) {
        int shortened = share(needed, pace * daysShare);
        return term == Integer.MAX_VALUE ? shortened : Math.min(shortened, Math.max(0, term - passed));
    }

    /** Rounded up: nobody decides at half a meeting. The tiny bit less keeps what is whole from being rounded on. */
    private static int share(int whole, double share) {
        return share == 1 ? whole : (int) Math.ceil(whole * share - 1e-9);
    }
}
