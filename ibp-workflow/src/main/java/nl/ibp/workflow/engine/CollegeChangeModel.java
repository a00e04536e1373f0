package nl.ibp.workflow.engine;

/** Ids in {@code college-change.bpmn} and the names of its variables. */
final class CollegeChangeModel {

    static final String PROCESS = "collegeChange";

    static final String BEGIN_COLLEGE = "beginCollege";

    static final String VAR_PROVINCE = "province";
    static final String VAR_IN_OFFICE = "inOffice";
    static final String VAR_FIRST_DAY = "firstDay";
    static final String VAR_BEGINS_AT = "beginsAt";

    private CollegeChangeModel() {}
}
