package org.partnerhub.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a viewer out of the claims of a Cognito access token, as API Gateway's JWT authorizer hands them over: a list
 * comes as one string, {@code [iom reporter]}.
 *
 * <p>Promised: an unknown group or {@code hub/} scope, two partners, none, a grant that does not fit the partner, or a
 * token that is not an access token gives no viewer. A user's rights come from groups alone; a machine client's, which
 * has neither user name nor groups, from {@code hub/} scopes alone. Not checked: signature, issuer, audience and times,
 * which are the gateway's duty.
 *
 * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html">Access
 *     tokens</a>
 */
public final class Claims {
    private static final String SCOPE_PREFIX = "hub/";
    private static final Pattern DISTRICT = Pattern.compile("district-(LK(?:[1-5][1-3]|4[45]|[6-9][12]))");

    private Claims() {}

    public static Optional<Viewer> viewer(Map<String, String> claims) {
        if (!"access".equals(claims.get("token_use"))) {
            return Optional.empty();
        }
        return viewer(isOfMachine(claims) ? hubScopes(claims) : groups(claims));
    }

    /** The name that the identity provider has for the person or machine that asks, the same in every token of theirs. */
    public static Optional<String> subject(Map<String, String> claims) {
        return Optional.ofNullable(claims.get("sub")).filter(subject -> !subject.isBlank());
    }

    /** Whether they are a machine client's, which has neither user name nor groups. */
    public static boolean isOfMachine(Map<String, String> claims) {
        return !claims.containsKey("username") && !claims.containsKey("cognito:groups");
    }

    private static List<String> groups(Map<String, String> claims) {
        String list = claims.getOrDefault("cognito:groups", "");
        boolean bracketed = list.startsWith("[") && list.endsWith("]");
        return words(bracketed ? list.substring(1, list.length() - 1) : list);
    }

    private static List<String> hubScopes(Map<String, String> claims) {
        return words(claims.getOrDefault("scope", "")).stream()
                .filter(scope -> scope.startsWith(SCOPE_PREFIX))
                .map(scope -> scope.substring(SCOPE_PREFIX.length()))
                .toList();
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Every name must be known, and just one of them a partner. */
    private static Optional<Viewer> viewer(List<String> names) {
        List<Partner> partners = all(names, Partner::ofGroup);
        List<Grant> grants = all(names, Grant::ofGroup);
        List<String> districts = all(names, Claims::district);
        boolean allKnown = partners.size() + grants.size() + districts.size() == names.size();
        return allKnown && Set.copyOf(partners).size() == 1
                ? viewer(partners.get(0), Set.copyOf(grants), Set.copyOf(districts))
                : Optional.empty();
    }

    private static <T> List<T> all(List<String> names, Function<String, Optional<T>> reader) {
        return names.stream().flatMap(name -> reader.apply(name).stream()).toList();
    }

    private static Optional<String> district(String name) {
        return Optional.of(DISTRICT.matcher(name)).filter(Matcher::matches).map(matcher -> matcher.group(1));
    }

    private static Optional<Viewer> viewer(Partner partner, Set<Grant> grants, Set<String> districts) {
        return Viewer.consistent(partner, grants, districts)
                ? Optional.of(new Viewer(partner, grants, districts))
                : Optional.empty();
    }
}
