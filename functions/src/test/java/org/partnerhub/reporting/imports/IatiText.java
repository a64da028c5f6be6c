package org.partnerhub.reporting.imports;

/** IATI files of one activity, put together from parts. */
final class IatiText {
    private static final String FRAME =
            """
            <iati-activities version="2.03" xmlns:hub="urn:partnerhub:iati:1">
            <iati-activity>
            <iati-identifier>XM-DAC-47066-T.1</iati-identifier>
            <reporting-org ref="XM-DAC-41302" type="40"><narrative>ILO</narrative></reporting-org>
            <title><narrative>Another title</narrative></title>
            <activity-status code="2"/>
            %s
            </iati-activity>
            </iati-activities>
            """;

    static final String RESULT =
            """
            <result type="2"><title><narrative>T</narrative></title><reference vocabulary="99" code="R1"/>
            <indicator measure="1"><title><narrative>T</narrative></title><reference vocabulary="99" code="%s"/>
            <period><period-start iso-date="2025-01-01"/><period-end iso-date="2025-03-31"/>
            %s
            </period></indicator></result>
            """;

    static final String TRANSACTION =
            """
            <transaction %s>
            <transaction-type code="3"/><transaction-date iso-date="2025-02-03"/>
            <value currency="USD" value-date="2025-02-03">%s</value>%s
            </transaction>
            """;

    private IatiText() {}

    static String file(String parts) {
        return FRAME.formatted(parts.strip());
    }

    /** A payment of 7 dollars. */
    static String payment(String reference, String day) {
        return TRANSACTION
                .formatted("ref=\"" + reference + "\"", "7", "")
                .replace("transaction-date iso-date=\"2025-02-03\"", "transaction-date iso-date=\"" + day + "\"");
    }
}
