package nl.ibp.workflow.demonstration;

import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.monitoring.ProposalList;
import org.springframework.beans.factory.BeanFactory;

/** The whole demonstration, made once for all tests that have the database of this name. */
public final class MadeDemonstration {

    public static final String DATABASE = "ibp.test.database=demonstration";

    private MadeDemonstration() {}

    public static void in(BeanFactory beans) {
        SimulatedTime time = beans.getBean(SimulatedTime.class);
        if (beans.getBean(ProposalList.class).ids().isEmpty()) {
            EverySeat.taken(beans);
            makeWhatIsMissing(beans);
        }
        time.travelTo(Fixtures.NOW);
    }

    /** In the order of a first start, but none of it while people work. */
    static void makeWhatIsMissing(BeanFactory beans) {
        SimulatedTime time = beans.getBean(SimulatedTime.class);
        Demonstration demonstration = beans.getBean(Demonstration.class);
        time.travelTo(Fixtures.NOW);
        demonstration.makePresent(() -> false);
        time.travelTo(Fixtures.NOW);
        demonstration.makePast(() -> false);
    }
}
