package nl.ibp.launch;

import nl.ibp.ui.security.DemoAccounts;
import nl.ibp.workflow.JobExecution;
import nl.ibp.workflow.demonstration.DemonstrationPortfolio;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What happens between an application that is wired and one that lets people in: the portfolio of the demonstration
 * is made while nobody can see its clock move, and only then timers begin to run.
 */
@Component
class WorkStart implements SmartLifecycle {

    /** Before the web server, which comes last of all. */
    private static final int PHASE = 0;

    private final ObjectProvider<DemoAccounts> accounts;
    private final DemonstrationPortfolio portfolio;
    private final JobExecution jobs;
    private final boolean withPortfolio;
    private final boolean withJobs;
    private volatile boolean running;

    WorkStart(
            ObjectProvider<DemoAccounts> accounts,
            DemonstrationPortfolio portfolio,
            JobExecution jobs,
            @Value("${ibp.demo:false}") boolean demo,
            @Value("${ibp.demo.portfolio:true}") boolean portfolioWanted,
            @Value("${ibp.jobs:true}") boolean withJobs) {
        this.accounts = accounts;
        this.portfolio = portfolio;
        this.jobs = jobs;
        this.withPortfolio = demo && portfolioWanted;
        this.withJobs = withJobs;
    }

    @Override
    public void start() {
        accounts.ifAvailable(DemoAccounts::make);
        if (withPortfolio) {
            portfolio.make();
        }
        if (withJobs) {
            jobs.start();
        }
        running = true;
    }

    @Override
    public void stop() {
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
