package org.partnerhub.model;

import java.util.Arrays;
import java.util.Optional;

/** A coded way to split a figure; each axis takes its categories from one code list. */
public enum Axis {
    SEX("Sex"),
    AGE("AgeBand"),
    GROUP("PopulationGroup"),
    DISTRICT("District"),
    PROVINCE("Province"),
    STAGE("Stage"),
    INTERVENTION("Intervention"),
    NVQ_LEVEL("NvqLevel"),
    ROUTE("QualificationRoute"),
    SKILLED_WORKER_FIELD("SpecifiedSkilledWorkerField"),
    PLACEMENT("Placement"),
    PRODUCT("DataProduct"),
    SCORE_BAND("ScoreBand"),
    EXPLOITATION("TypeOfExploitation");

    private final String codeList;

    Axis(String codeList) {
        this.codeList = codeList;
    }

    /** The name of the code list that holds this axis's categories. */
    public String codeList() {
        return codeList;
    }

    /** The axis that takes its categories from a code list; empty where none does. */
    public static Optional<Axis> of(String codeList) {
        return Arrays.stream(values())
                .filter(axis -> axis.codeList.equals(codeList))
                .findFirst();
    }
}
