package org.partnerhub.exchange.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.exchange.Spellings;
import org.partnerhub.exchange.sheet.PersonalDataFound.Reason;

/**
 * Tells by a column's heading, in words or as an HXL tag, that it is one for personal data. Looks for whole words in English
 * and for parts of words in Sinhala, Tamil and Japanese. A heading with "name" is let through when it says what is named and
 * that is no person: {@code district name}, {@code indicator name}, {@code #adm2+name}; not when it also says a person:
 * {@code name of group member}.
 */
final class PersonalHeadings {
    private static final Map<Reason, List<String>> WORDS = words();

    private static final Map<Reason, List<String>> PARTS = parts();

    private static final Set<String> NAMES = Set.of(
            "name",
            "names",
            "surname",
            "surnames",
            "forename",
            "forenames",
            "firstname",
            "lastname",
            "fullname",
            "nickname",
            "initials",
            "username");

    /** The end of the Tamil words for migrant and migration, which reads like the word for name. */
    private static final String MIGRANT = "ம்பெயர்";

    private static final List<String> NAME_PARTS =
            List.of("නම", "පෙළපත්", "වාසගම", "பெயர்", "பெயா்", "氏名", "名前", "姓名", "フルネーム", "フリガナ", "ふりがな");

    private static final Set<String> PERSONS = Set.of(
            "member",
            "person",
            "participant",
            "father",
            "mother",
            "husband",
            "wife",
            "spouse",
            "child",
            "guardian",
            "contact",
            "head",
            "applicant",
            "grantee",
            "recipient",
            "client",
            "worker",
            "trainee",
            "trainer",
            "respondent",
            "migrant",
            "returnee",
            "victim",
            "owner",
            "beneficiary",
            "officer",
            "family",
            "first",
            "last",
            "full",
            "given",
            "middle",
            "maiden",
            "kin",
            "surname");

    private static final Set<String> THINGS = Set.of(
            "district",
            "province",
            "indicator",
            "project",
            "programme",
            "program",
            "activity",
            "organisation",
            "organization",
            "org",
            "agency",
            "event",
            "division",
            "village",
            "location",
            "loc",
            "place",
            "course",
            "field",
            "group",
            "country",
            "list",
            "column",
            "sheet",
            "file",
            "donor",
            "result",
            "outcome",
            "output",
            "intervention",
            "product",
            "stage",
            "period",
            "unit",
            "level",
            "institute",
            "institution",
            "school",
            "centre",
            "center",
            "sector",
            "site",
            "adm1",
            "adm2",
            "adm3",
            "adm4",
            "adm5",
            "implementing");

    private static final List<String> THING_PARTS = List.of(
            "දිස්ත්රික්ක",
            "පළාත",
            "දර්ශක",
            "ව්යාපෘති",
            "ආයතන",
            "மாவட்ட",
            "மாகாண",
            "குறிகாட்டி",
            "திட்ட",
            "நிறுவன",
            "地区",
            "県",
            "州",
            "指標",
            "プロジェクト",
            "団体",
            "機関");

    private PersonalHeadings() {}

    /** What a column with this heading seems to hold. */
    static Optional<Reason> of(String heading) {
        String words = HxlTag.parse(heading).map(HxlTag::words).orElseGet(() -> apart(heading));
        String plain = Spellings.plain(Texts.clean(words)).replace(MIGRANT, "");
        return WORDS.keySet().stream()
                .filter(reason -> says(plain, WORDS.getOrDefault(reason, List.of()))
                        || holds(plain, PARTS.getOrDefault(reason, List.of())))
                .findFirst()
                .or(() -> Optional.of(Reason.NAME_COLUMN).filter(reason -> namesPerson(plain)));
    }

    private static boolean namesPerson(String plain) {
        List<String> words = Arrays.asList(plain.split(" ", -1));
        boolean named = words.stream().anyMatch(NAMES::contains)
                || holds(plain, NAME_PARTS)
                || plain.equals("姓")
                || plain.equals("名");
        boolean thing =
                words.stream().map(PersonalHeadings::singular).anyMatch(THINGS::contains) || holds(plain, THING_PARTS);
        boolean person = words.stream().map(PersonalHeadings::singular).anyMatch(PERSONS::contains);
        return named && (person || !thing);
    }

    private static String singular(String word) {
        return word.endsWith("ies") ? word.replaceFirst("ies$", "y") : word.replaceFirst("s$", "");
    }

    private static boolean says(String plain, List<String> phrases) {
        String padded = " " + plain + " ";
        return phrases.stream()
                .anyMatch(phrase -> phrase.startsWith("=")
                        ? plain.equals(phrase.substring(1))
                        : padded.contains(" " + phrase + " "));
    }

    private static boolean holds(String plain, List<String> parts) {
        return parts.stream().map(Spellings::plain).anyMatch(plain::contains);
    }

    /** Sets words apart that are written as one, as in phoneNumber. */
    private static String apart(String heading) {
        return heading.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static Map<Reason, List<String>> words() {
        Map<Reason, List<String>> words = new LinkedHashMap<>();
        words.put(Reason.E_MAIL, List.of("email", "emails", "e mail", "e mails", "mail address", "=mail"));
        words.put(
                Reason.NATIONAL_IDENTITY_CARD,
                List.of(
                        "nic",
                        "nics",
                        "nid",
                        "national id",
                        "national identity",
                        "national identification",
                        "identity card",
                        "identity number",
                        "identity no",
                        "id card",
                        "idcard",
                        "nicno",
                        "nicnumber"));
        words.put(Reason.PASSPORT, List.of("passport", "passports", "passportno", "passportnumber", "travel document"));
        words.put(
                Reason.TELEPHONE,
                List.of(
                        "phone",
                        "phones",
                        "telephone",
                        "telephones",
                        "tel",
                        "whatsapp",
                        "whats app",
                        "viber",
                        "landline",
                        "phoneno",
                        "phonenumber",
                        "cellphone",
                        "smartphone",
                        "=mobile",
                        "mobile no",
                        "mobile number",
                        "mobile numbers",
                        "mobileno",
                        "mobilenumber",
                        "contact no",
                        "contact number",
                        "contact numbers",
                        "contactno",
                        "contactnumber",
                        "contact details",
                        "contact info",
                        "contact information",
                        "=contact",
                        "contact person",
                        "fax"));
        words.put(
                Reason.DATE_OF_BIRTH,
                List.of("birth", "birthday", "birthdate", "dateofbirth", "dob", "d o b", "born", "birth date"));
        words.put(
                Reason.BANK_ACCOUNT,
                List.of(
                        "bank account",
                        "bank details",
                        "bank branch",
                        "bank name",
                        "=bank",
                        "account number",
                        "account no",
                        "accountno",
                        "accountnumber",
                        "account holder",
                        "=account",
                        "iban"));
        words.put(
                Reason.ADDRESS,
                List.of(
                        "address",
                        "addresses",
                        "street",
                        "house number",
                        "house no",
                        "gps",
                        "latitude",
                        "longitude",
                        "lat",
                        "lon",
                        "lng",
                        "coordinates",
                        "coord",
                        "geo",
                        "postcode",
                        "postal code"));
        return words;
    }

    private static Map<Reason, List<String>> parts() {
        Map<Reason, List<String>> parts = new LinkedHashMap<>();
        parts.put(Reason.E_MAIL, List.of("විද්‍යුත් තැපැල්", "විද්‍යුත් ලිපින", "ඊමේල්", "மின்னஞ்சல்", "メール"));
        parts.put(
                Reason.NATIONAL_IDENTITY_CARD,
                List.of("හැඳුනුම්පත", "හැඳුනුම් පත", "அடையாள அட்டை", "身分証", "国民id", "マイナンバー"));
        parts.put(Reason.PASSPORT, List.of("ගමන් බලපත්", "கடவுச்சீட்டு", "パスポート", "旅券"));
        parts.put(
                Reason.TELEPHONE,
                List.of("දුරකථන", "ජංගම", "தொலைபேசி", "கைபேசி", "அலைபேசி", "கைத்தொலைபேசி", "電話", "携帯"));
        parts.put(Reason.DATE_OF_BIRTH, List.of("උපන්", "பிறந்த", "生年月日", "誕生日"));
        parts.put(Reason.BANK_ACCOUNT, List.of("බැංකු", "ගිණුම් අංක", "வங்கி", "口座", "銀行"));
        parts.put(Reason.ADDRESS, List.of("ලිපිනය", "முகவரி", "住所"));
        return parts;
    }
}
