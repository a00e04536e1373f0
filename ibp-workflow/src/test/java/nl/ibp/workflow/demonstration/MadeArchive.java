package nl.ibp.workflow.demonstration;

import org.springframework.beans.factory.BeanFactory;

/** One in three of the finished examples of the demonstration, for tests that need many dossiers and not the portfolio. */
public final class MadeArchive {

    private static final int ONE_IN = 3;

    private MadeArchive() {}

    public static void in(BeanFactory beans) {
        EverySeat.taken(beans);
        beans.getBean(Archive.class).make(ONE_IN, () -> false);
    }
}
