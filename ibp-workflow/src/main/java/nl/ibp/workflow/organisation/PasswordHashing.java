package nl.ibp.workflow.organisation;

/** Turns a password into what may be kept of it. */
public interface PasswordHashing {

    /** @return the hash, with the name of the algorithm before it */
    String hash(String password);

    boolean isOf(String password, String hash);
}
