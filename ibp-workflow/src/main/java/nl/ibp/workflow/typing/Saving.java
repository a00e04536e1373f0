package nl.ibp.workflow.typing;

/** How keeping what is typed went. */
public sealed interface Saving {

    /** It is kept, under this revision. */
    record Kept(long revision) implements Saving {}

    /** The same person typed something else there meanwhile, in another window. Both are kept; one is to be chosen. */
    record Meanwhile(TypedForm other) implements Saving {}

    /** There is nothing to keep it for any more. */
    record NotKept() implements Saving {}
}
