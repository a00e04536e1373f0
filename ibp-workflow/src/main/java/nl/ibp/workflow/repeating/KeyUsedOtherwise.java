package nl.ibp.workflow.repeating;

/** Something else was asked under this key before. */
public class KeyUsedOtherwise extends RuntimeException {

    KeyUsedOtherwise() {
        super("Another request has this key");
    }
}
