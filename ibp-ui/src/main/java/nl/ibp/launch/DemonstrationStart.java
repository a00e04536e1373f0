package nl.ibp.launch;

import java.util.function.BooleanSupplier;
import nl.ibp.ui.security.DemoAccounts;
import nl.ibp.workflow.demonstration.Demonstration;
import nl.ibp.workflow.demonstration.MakingPast;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The demonstration, where it is on: what people look at first before they are let in, the years before it after that. */
@Component
class DemonstrationStart {

    private static final Logger log = LoggerFactory.getLogger(DemonstrationStart.class);

    private final ObjectProvider<DemoAccounts> accounts;
    private final Demonstration demonstration;
    private final MakingPast past;
    private final boolean withPortfolio;
    private final boolean withArchive;
    private boolean awaitsPast;

    DemonstrationStart(
            ObjectProvider<DemoAccounts> accounts,
            Demonstration demonstration,
            MakingPast past,
            @Value("${ibp.demo.portfolio:}") @Nullable Boolean withPortfolio,
            @Value("${ibp.demo.archive:}") @Nullable Boolean withArchive) {
        this.accounts = accounts;
        this.demonstration = demonstration;
        this.past = past;
        this.withPortfolio = !Boolean.FALSE.equals(withPortfolio);
        this.withArchive = !Boolean.FALSE.equals(withArchive);
    }

    boolean isOn() {
        return accounts.getIfAvailable() != null;
    }

    /** @param isStopped asked again and again; what is not made when it is, the next start goes on with */
    void make(BooleanSupplier isStopped) {
        if (!accounts.getObject().make()) {
            log.warn(
                    "Er zijn eigen accounts, dus er komt geen demonstratie bij. Start IBP met IBP_DEMO=false. | There are"
                            + " accounts of people, so no demonstration is put beside them. Start IBP with IBP_DEMO=false.");
        } else if (withPortfolio && withArchive) {
            demonstration.makePresent(isStopped);
            awaitsPast = true;
        } else if (withPortfolio) {
            demonstration.makePortfolio(isStopped);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        if (awaitsPast) {
            past.start();
        }
    }

    void stop() {
        past.stop();
    }
}
