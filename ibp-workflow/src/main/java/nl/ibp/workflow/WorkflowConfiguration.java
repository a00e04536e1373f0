package nl.ibp.workflow;

import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.QuorumPolicy;
import nl.ibp.domain.term.ReminderPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkflowConfiguration {

    private static final int USUAL_QUORUM = 50;
    private static final List<Integer> USUAL_REMINDERS = List.of(5, 1);

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock();
    }

    /** @param percentage more than this share must have answered; null or blank for {@link #USUAL_QUORUM} */
    @Bean
    QuorumPolicy consultationQuorum(@Value("${ibp.consultation.quorum.percentage:}") @Nullable Integer percentage) {
        return new QuorumPolicy(percentage == null ? USUAL_QUORUM : percentage);
    }

    /** @param workingDays so many before a term's last day, each once; none or blank for {@link #USUAL_REMINDERS} */
    @Bean
    ReminderPolicy reminders(@Value("${ibp.reminders.working.days:}") List<@Nullable Integer> workingDays) {
        List<Integer> stated = workingDays.stream().flatMap(Stream::ofNullable).toList();
        return ReminderPolicy.of(stated.isEmpty() ? USUAL_REMINDERS : stated);
    }
}
