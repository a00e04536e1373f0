package nl.ibp.launch;

import nl.ibp.workflow.JobExecution;
import nl.ibp.workflow.RestoredData;
import nl.ibp.workflow.event.EventRounds;
import nl.ibp.workflow.live.LiveNodes;
import nl.ibp.workflow.live.NodeRegister;
import nl.ibp.workflow.mail.MailRounds;
import nl.ibp.workflow.monitoring.FillingStepRecords;
import nl.ibp.workflow.monitoring.RememberingSteps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What happens between an application that is wired and one that lets people in: the portfolio of the demonstration
 * is made while nobody can see its clock move, and only then timers begin to run, mail to be sent and other systems to be told.
 */
@Component
class WorkStart implements SmartLifecycle {

    /** Before the web server, which comes last of all. */
    private static final int PHASE = 0;

    private final ObjectProvider<StartLock> lock;
    private final DemonstrationStart demonstration;
    private final FirstAccount firstAccount;
    private final RestoredData restored;
    private final FillingStepRecords oldSteps;
    private final RememberingSteps steps;
    private final JobExecution jobs;
    private final MailRounds mails;
    private final EventRounds events;
    private final LiveNodes nodes;
    private final NodeRegister register;
    private final Environment settings;
    private volatile boolean running;

    WorkStart(
            ObjectProvider<StartLock> lock,
            DemonstrationStart demonstration,
            FirstAccount firstAccount,
            RestoredData restored,
            FillingStepRecords oldSteps,
            RememberingSteps steps,
            JobExecution jobs,
            MailRounds mails,
            EventRounds events,
            LiveNodes nodes,
            NodeRegister register,
            Environment settings) {
        this.lock = lock;
        this.demonstration = demonstration;
        this.firstAccount = firstAccount;
        this.restored = restored;
        this.oldSteps = oldSteps;
        this.steps = steps;
        this.jobs = jobs;
        this.mails = mails;
        this.events = events;
        this.nodes = nodes;
        this.register = register;
        this.settings = settings;
    }

    @Override
    public void start() {
        makeWhatIsMissing();
        lock.ifAvailable(StartLock::close);
        register.start(NodeAddress.of(settings), settings.getProperty("ibp.version", ""));
        nodes.start();
        steps.start();
        if (runsJobs()) {
            jobs.start();
            mails.start();
            events.start();
        }
        running = true;
    }

    private void makeWhatIsMissing() {
        try (AskedToEnd asked = AskedToEnd.listen()) {
            restored.renumber();
            oldSteps.fill(asked);
            asked.goOnUnlessAsked();
            if (demonstration.isOn()) {
                demonstration.make(asked);
            } else {
                firstAccount.make();
            }
            asked.goOnUnlessAsked();
        }
    }

    private boolean runsJobs() {
        return settings.getProperty("ibp.jobs", Boolean.class, true);
    }

    @Override
    public void stop() {
        demonstration.stop();
        if (runsJobs()) {
            jobs.stop();
        }
        nodes.stop();
        register.stop();
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
