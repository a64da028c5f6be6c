package org.partnerhub.release;

import java.util.List;
import org.partnerhub.model.Result;

/**
 * A result with the released figures of its indicators.
 *
 * @param definition the result without its indicators
 */
public record ReleasedResult(Result definition, List<ReleasedIndicator> indicators) {}
