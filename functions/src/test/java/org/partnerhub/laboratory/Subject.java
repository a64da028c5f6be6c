package org.partnerhub.laboratory;

import java.util.HashMap;
import java.util.Map;
import org.partnerhub.runtime.Launch;

/**
 * What is measured.
 *
 * @param name what the table calls it
 */
record Subject(String name, Launch launch, Map<String, String> environment) {

    Measured start() {
        return Measured.start(launch, environment);
    }

    /** The same under another name and with one more variable of the environment. */
    Subject with(String otherName, String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Subject(otherName, launch, more);
    }
}
