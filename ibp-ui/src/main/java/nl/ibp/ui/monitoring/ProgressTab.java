package nl.ibp.ui.monitoring;

/** The pages of figures, in the order of their tabs. A page that is not there has no tab. */
public enum ProgressTab {
    OVERVIEW("voortgang"),
    PROCESS("voortgang/proces"),
    WAITING("voortgang/aan-zet"),
    FORECAST("voortgang/vooruitblik"),
    WHAT_IF("voortgang/wat-als"),
    MONEY("voortgang/geld");

    private final String path;

    ProgressTab(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
