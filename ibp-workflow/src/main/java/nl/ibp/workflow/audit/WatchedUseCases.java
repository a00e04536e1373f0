package nl.ibp.workflow.audit;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.audit.AuditLine.Result;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands around each use case, so that none can forget it: every act leaves one line in the log, as does every refusal, and
 * how long each takes is observed. What a use case asks of others is part of it.
 */
class WatchedUseCases implements MethodInterceptor {

    private final UseCases useCases;
    private final ObjectProvider<ObservationRegistry> observations;

    WatchedUseCases(UseCases useCases, ObjectProvider<ObservationRegistry> observations) {
        this.useCases = useCases;
        this.observations = observations;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation called) throws Throwable {
        if (AuditLog.isPlayed() || !AuditLog.begin()) {
            return called.proceed();
        }
        String person = ((Actor) Objects.requireNonNull(called.getArguments()[0]))
                .person()
                .value();
        try (MDC.MDCCloseable who = MDC.putCloseable(AuditLog.PERSON, person)) {
            return watched(called, person);
        } finally {
            AuditLog.end();
        }
    }

    private @Nullable Object watched(MethodInvocation called, String person) throws Throwable {
        String action = action(called);
        Observation observation = Observation.createNotStarted(
                        "ibp.use.case", observations.getIfAvailable(() -> ObservationRegistry.NOOP))
                .contextualName(action)
                .lowCardinalityKeyValue("action", action)
                .start();
        Result result = Result.FAILED;
        try (Observation.Scope scope = observation.openScope()) {
            Object answer = called.proceed();
            result = Result.OK;
            if (isAct(called)) {
                writeOnceItStands(AuditLine.done(action, object(called), person));
            }
            return answer;
        } catch (Refused refused) {
            result = Result.REFUSED;
            AuditLog.write(AuditLine.refused(action, object(called), reasons(refused), person));
            throw refused;
        } catch (Throwable failed) {
            observation.error(failed);
            AuditLog.write(
                    AuditLine.failed(action, object(called), failed.getClass().getSimpleName(), person));
            throw failed;
        } finally {
            observation.lowCardinalityKeyValue("result", result.word()).stop();
        }
    }

    // Somebody may have put a transaction around it, and it is nothing until that one is through.
    private static void writeOnceItStands(AuditLine line) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            AuditLog.write(line);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                AuditLog.write(
                        status == STATUS_COMMITTED
                                ? line
                                : AuditLine.failed(line.action(), line.object(), "taken-back", line.actor()));
            }
        });
    }

    private boolean isAct(MethodInvocation called) {
        return useCases.isAct(called.getMethod(), type(called));
    }

    private static String action(MethodInvocation called) {
        return type(called).getSimpleName() + '.' + called.getMethod().getName();
    }

    private static Class<?> type(MethodInvocation called) {
        return AopUtils.getTargetClass(Objects.requireNonNull(called.getThis()));
    }

    private static String object(MethodInvocation called) {
        Object[] question = called.getArguments();
        // Who asks comes first, and is named by itself.
        return IdsInQuestion.of(Arrays.copyOfRange(question, 1, question.length), AuditLog.known());
    }

    private static String reasons(Refused refused) {
        return refused.problems().stream().map(Problem::reason).distinct().collect(Collectors.joining(","));
    }
}
