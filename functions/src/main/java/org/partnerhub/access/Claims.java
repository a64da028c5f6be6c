package org.partnerhub.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return viewer(isMachine(claims) ? hubScopes(claims) : groups(claims));
    }

    private static boolean isMachine(Map<String, String> claims) {
        return !claims.containsKey("username") && !claims.containsKey("cognito:groups");
    }

    private static List<String> groups(Map<String, String> claims) {
        String list = claims.getOrDefault("cognito:groups", "");
        boolean bracketed = list.startsWith("[") && list.endsWith("]") && list.length() > 1;
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

    private static Optional<Viewer> viewer(List<String> names) {
        Set<Partner> partners = new HashSet<>();
        Set<Grant> grants = new HashSet<>();
        Set<String> districts = new HashSet<>();
        for (String name : names) {
            if (!sort(name, partners, grants, districts)) {
                return Optional.empty();
            }
        }
        return partners.size() == 1 ? viewer(partners.iterator().next(), grants, districts) : Optional.empty();
    }

    private static boolean sort(String name, Set<Partner> partners, Set<Grant> grants, Set<String> districts) {
        Partner.ofGroup(name).ifPresent(partners::add);
        Grant.ofGroup(name).ifPresent(grants::add);
        var district = DISTRICT.matcher(name);
        boolean isDistrict = district.matches() && districts.add(district.group(1));
        return isDistrict
                || Partner.ofGroup(name).isPresent()
                || Grant.ofGroup(name).isPresent();
    }

    private static Optional<Viewer> viewer(Partner partner, Set<Grant> grants, Set<String> districts) {
        return Viewer.consistent(partner, grants, districts)
                ? Optional.of(new Viewer(partner, grants, districts))
                : Optional.empty();
    }
}
