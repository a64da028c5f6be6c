package org.partnerhub.deployment;

/**
 * One thing that a function may do.
 *
 * @param function such as {@code QueryFunction}
 * @param resource what it may be done to, such as {@code ReleasedTable.Arn}
 * @param action such as {@code dynamodb:GetItem}
 * @param condition under which, as the template has it; empty for none
 */
record Right(String function, String resource, String action, String condition) {

    boolean isAboutTable(String table) {
        return resource.equals(table + ".Arn");
    }

    /** Whether it is what every function may: write its own log, and tell how long what took. */
    boolean isOfEveryFunction() {
        String log = function.replaceFirst("Function$", "Log") + ".Arn";
        return (action.startsWith("logs:") && resource.equals(log)) || action.startsWith("xray:");
    }

    /** One line of the table that people review. */
    String line() {
        String what = String.format("  %-34s %s", resource, action);
        return condition.isEmpty() ? what : what + "  if " + condition;
    }
}
