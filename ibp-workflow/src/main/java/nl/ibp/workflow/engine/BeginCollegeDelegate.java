package nl.ibp.workflow.engine;

import java.time.LocalDate;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.workflow.organisation.BeginningCollege;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("beginCollege")
class BeginCollegeDelegate implements JavaDelegate {

    private final BeginningCollege beginning;

    BeginCollegeDelegate(BeginningCollege beginning) {
        this.beginning = beginning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        beginning.begin(
                new ProvinceCode((String) execution.getVariable(CollegeChangeModel.VAR_PROVINCE)),
                LocalDate.parse((String) execution.getVariable(CollegeChangeModel.VAR_FIRST_DAY)));
    }
}
