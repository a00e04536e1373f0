package nl.ibp.workflow;

/** Sees to it that nodes on one database do not do the same at the same time. */
public interface OneAtATime {

    /**
     * Takes something on until this transaction ends, however that is, and waits for nobody.
     *
     * @return whether it is this transaction's now; not while another one is at it
     */
    boolean claim(String what);
}
