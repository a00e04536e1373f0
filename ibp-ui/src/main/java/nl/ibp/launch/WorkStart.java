package nl.ibp.launch;

import java.util.Optional;
import nl.ibp.ui.security.DemoAccounts;
import nl.ibp.workflow.JobExecution;
import nl.ibp.workflow.demonstration.Demonstration;
import nl.ibp.workflow.live.LiveNodes;
import nl.ibp.workflow.mail.MailRounds;
import nl.ibp.workflow.monitoring.FillingStepRecords;
import nl.ibp.workflow.monitoring.RememberingSteps;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What happens between an application that is wired and one that lets people in: the portfolio of the demonstration
 * is made while nobody can see its clock move, and only then timers begin to run and mail to be sent.
 */
@Component
class WorkStart implements SmartLifecycle {

    /** Before the web server, which comes last of all. */
    private static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(WorkStart.class);

    private final ObjectProvider<DemoAccounts> demoAccounts;
    private final FirstAccount firstAccount;
    private final FillingStepRecords oldSteps;
    private final RememberingSteps steps;
    private final Demonstration demonstration;
    private final JobExecution jobs;
    private final MailRounds mails;
    private final LiveNodes nodes;
    private final boolean withPortfolio;
    private final boolean withArchive;
    private final boolean withJobs;
    private volatile boolean running;

    WorkStart(
            ObjectProvider<DemoAccounts> demoAccounts,
            FirstAccount firstAccount,
            FillingStepRecords oldSteps,
            RememberingSteps steps,
            Demonstration demonstration,
            JobExecution jobs,
            MailRounds mails,
            LiveNodes nodes,
            @Value("${ibp.demo.portfolio:}") @Nullable Boolean withPortfolio,
            @Value("${ibp.demo.archive:}") @Nullable Boolean withArchive,
            @Value("${ibp.jobs:true}") boolean withJobs) {
        this.demoAccounts = demoAccounts;
        this.firstAccount = firstAccount;
        this.oldSteps = oldSteps;
        this.steps = steps;
        this.demonstration = demonstration;
        this.jobs = jobs;
        this.mails = mails;
        this.nodes = nodes;
        this.withPortfolio = !Boolean.FALSE.equals(withPortfolio);
        this.withArchive = !Boolean.FALSE.equals(withArchive);
        this.withJobs = withJobs;
    }

    @Override
    public void start() {
        oldSteps.fill();
        Optional.ofNullable(demoAccounts.getIfAvailable())
                .ifPresentOrElse(this::startDemonstration, firstAccount::make);
        nodes.start();
        steps.start();
        if (withJobs) {
            jobs.start();
            mails.start();
        }
        running = true;
    }

    private void startDemonstration(DemoAccounts accounts) {
        if (!accounts.make()) {
            log.warn(
                    "Er zijn eigen accounts, dus er komt geen demonstratie bij. Start IBP met IBP_DEMO=false. | There are"
                            + " accounts of people, so no demonstration is put beside them. Start IBP with IBP_DEMO=false.");
        } else if (withPortfolio && withArchive) {
            demonstration.makePortfolioAndArchive();
        } else if (withPortfolio) {
            demonstration.makePortfolio();
        }
    }

    @Override
    public void stop() {
        nodes.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
