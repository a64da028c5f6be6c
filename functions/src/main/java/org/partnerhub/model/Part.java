package org.partnerhub.model;

/**
 * What one organisation tells of an activity.
 *
 * @param activity with the actuals of the periods that are told
 * @param organisation the organisation's identifier
 * @param remarks what stands beside its figures
 */
public record Part(Activity activity, String organisation, Remarks remarks) {

    /** An organisation's part without any remark. */
    public static Part of(Activity activity, String organisation) {
        return new Part(activity, organisation, Remarks.NONE);
    }

    /** The same part of what is told otherwise. */
    public Part with(Activity other) {
        return new Part(other, organisation, remarks);
    }
}
