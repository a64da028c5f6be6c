package org.partnerhub.model;

import java.time.LocalDate;

/**
 * A planned or actual start or end.
 *
 * @param type a code of ActivityDateType
 */
public record ActivityDate(Code type, LocalDate isoDate, Narratives narrative) {}
