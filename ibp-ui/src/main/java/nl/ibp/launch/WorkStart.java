package nl.ibp.launch;

import nl.ibp.workflow.JobExecution;
import nl.ibp.workflow.event.EventRounds;
import nl.ibp.workflow.live.LiveNodes;
import nl.ibp.workflow.mail.MailRounds;
import nl.ibp.workflow.monitoring.FillingStepRecords;
import nl.ibp.workflow.monitoring.RememberingSteps;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What happens between an application that is wired and one that lets people in: the portfolio of the demonstration
 * is made while nobody can see its clock move, and only then timers begin to run, mail to be sent and other systems to be told.
 */
@Component
class WorkStart implements SmartLifecycle {

    /** Before the web server, which comes last of all. */
    private static final int PHASE = 0;

    private final DemonstrationStart demonstration;
    private final FirstAccount firstAccount;
    private final FillingStepRecords oldSteps;
    private final RememberingSteps steps;
    private final JobExecution jobs;
    private final MailRounds mails;
    private final EventRounds events;
    private final LiveNodes nodes;
    private final boolean withJobs;
    private volatile boolean running;

    WorkStart(
            DemonstrationStart demonstration,
            FirstAccount firstAccount,
            FillingStepRecords oldSteps,
            RememberingSteps steps,
            JobExecution jobs,
            MailRounds mails,
            EventRounds events,
            LiveNodes nodes,
            @Value("${ibp.jobs:true}") boolean withJobs) {
        this.demonstration = demonstration;
        this.firstAccount = firstAccount;
        this.oldSteps = oldSteps;
        this.steps = steps;
        this.jobs = jobs;
        this.mails = mails;
        this.events = events;
        this.nodes = nodes;
        this.withJobs = withJobs;
    }

    @Override
    public void start() {
        oldSteps.fill();
        if (demonstration.isOn()) {
            demonstration.make();
        } else {
            firstAccount.make();
        }
        nodes.start();
        steps.start();
        if (withJobs) {
            jobs.start();
            mails.start();
            events.start();
        }
        running = true;
    }

    @Override
    public void stop() {
        demonstration.stop();
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
