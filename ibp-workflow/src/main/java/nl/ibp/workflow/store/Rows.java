package nl.ibp.workflow.store;

/** Says so when a change did not find what it was to change: a use case never changes what it did not load. */
final class Rows {

    private Rows() {}

    static void requireOne(int rows, String what, Object id) {
        if (rows != 1) {
            throw new IllegalStateException("Changed %d rows of %s %s".formatted(rows, what, id));
        }
    }
}
