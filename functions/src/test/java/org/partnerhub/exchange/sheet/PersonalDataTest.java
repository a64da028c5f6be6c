package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.exchange.sheet.PersonalDataFound.Reason;

/** A file with personal data is given up at the first of it, whatever column it is in; what only looks like it is read. */
class PersonalDataTest {
    private static Reading<ParticipationRow> withHeading(String heading) {
        return Reading.participations("indicator\tcase_number\tdate\t" + heading + "\n1.1\tA-1\t2025-01-15\t" + "x\n");
    }

    private static Reading<ParticipationRow> withCell(String cell) {
        return Reading.participations("indicator\tcase_number\tdate\tremarks\n1.1\tA-1\t2025-01-15\t" + cell + "\n");
    }

    private static void assertFound(Reason reason, int column, Runnable reading) {
        PersonalDataFound found = assertThrows(PersonalDataFound.class, reading::run);
        assertEquals(reason, found.reason());
        assertEquals(column, found.column());
    }

    @ParameterizedTest
    @CsvSource({
        "Name,NAME_COLUMN",
        "name,NAME_COLUMN",
        "First name,NAME_COLUMN",
        "SURNAME,NAME_COLUMN",
        "full_name,NAME_COLUMN",
        "FullName,NAME_COLUMN",
        "beneficiary name,NAME_COLUMN",
        "Name with initials,NAME_COLUMN",
        "Name of group member,NAME_COLUMN",
        "#affected+name,NAME_COLUMN",
        "#contact+name,NAME_COLUMN",
        "නම,NAME_COLUMN",
        "பெயர்,NAME_COLUMN",
        "氏名,NAME_COLUMN",
        "お名前,NAME_COLUMN",
        "NIC,NATIONAL_IDENTITY_CARD",
        "NIC No.,NATIONAL_IDENTITY_CARD",
        "National Identity Card,NATIONAL_IDENTITY_CARD",
        "ID card,NATIONAL_IDENTITY_CARD",
        "ජාතික හැඳුනුම්පත් අංකය,NATIONAL_IDENTITY_CARD",
        "தேசிய அடையாள அட்டை,NATIONAL_IDENTITY_CARD",
        "Passport no,PASSPORT",
        "கடவுச்சீட்டு,PASSPORT",
        "パスポート番号,PASSPORT",
        "Phone,TELEPHONE",
        "phoneNumber,TELEPHONE",
        "Mobile,TELEPHONE",
        "WhatsApp number,TELEPHONE",
        "Contact No,TELEPHONE",
        "#contact+phone,TELEPHONE",
        "දුරකථන අංකය,TELEPHONE",
        "தொலைபேசி,TELEPHONE",
        "電話番号,TELEPHONE",
        "Address,ADDRESS",
        "Home address,ADDRESS",
        "ලිපිනය,ADDRESS",
        "முகவரி,ADDRESS",
        "住所,ADDRESS",
        "GPS,ADDRESS",
        "#geo+lat,ADDRESS",
        "E-mail,E_MAIL",
        "Email address,E_MAIL",
        "மின்னஞ்சல் முகவரி,E_MAIL",
        "メールアドレス,E_MAIL",
        "Date of birth,DATE_OF_BIRTH",
        "DOB,DATE_OF_BIRTH",
        "#date+birth,DATE_OF_BIRTH",
        "උපන් දිනය,DATE_OF_BIRTH",
        "生年月日,DATE_OF_BIRTH",
        "Bank account,BANK_ACCOUNT",
        "Account number,BANK_ACCOUNT",
        "බැංකුව,BANK_ACCOUNT"
    })
    void a_column_of_personal_data_is_known_by_its_heading(String heading, Reason reason) {
        assertFound(reason, 4, () -> withHeading(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "district name",
                "Indicator name",
                "Name of project",
                "organisation name",
                "#adm2+name",
                "#indicator+name",
                "#org+name",
                "course name",
                "දිස්ත්‍රික්කයේ නම",
                "மாவட்டத்தின் பெயர்",
                "地区の名前",
                "புலம்பெயர் தொழிலாளர்",
                "contacts",
                "mobile clinic",
                "household",
                "picnic",
                "remarks",
                "id",
                "women",
                "communication",
                "telescope",
                "renamed",
                "unemployment",
                "latest",
                "accounted",
                "group",
                "sex",
                "#meta+comment"
            })
    void other_headings_are_let_through(String heading) {
        assertEquals(
                1,
                withHeading(heading).problems().size()
                        + withHeading(heading).rows().size());
    }

    @ParameterizedTest
    @CsvSource({
        "853400123V,NATIONAL_IDENTITY_CARD",
        "853400123 x,NATIONAL_IDENTITY_CARD",
        "85 340 0123 V,NATIONAL_IDENTITY_CARD",
        "198534001234,NATIONAL_IDENTITY_CARD",
        "1985 3400 1234,NATIONAL_IDENTITY_CARD",
        "200185001234,NATIONAL_IDENTITY_CARD",
        "her card is 198534001234.,NATIONAL_IDENTITY_CARD",
        "NIC198534001234,NATIONAL_IDENTITY_CARD",
        "１９８５３４００１２３４,NATIONAL_IDENTITY_CARD",
        "௧௯௮௫௩௪௦௦௧௨௩௪,NATIONAL_IDENTITY_CARD",
        "N1234567,PASSPORT",
        "n 1234567,PASSPORT",
        "OL1234567,PASSPORT",
        "0771234567,TELEPHONE",
        "077-123 4567,TELEPHONE",
        "(077) 1234567,TELEPHONE",
        "+94 77 123 4567,TELEPHONE",
        "0094771234567,TELEPHONE",
        "94771234567,TELEPHONE",
        "+971 50 123 4567,TELEPHONE",
        "771234567,TELEPHONE",
        "0112345678,TELEPHONE",
        "call 0771234567 after six,TELEPHONE",
        "someone@example.org,E_MAIL",
        "write to someone＠example.org,E_MAIL"
    })
    void personal_data_is_known_by_what_stands_in_any_cell(String cell, Reason reason) {
        assertFound(reason, 4, () -> withCell(cell));
        assertFound(
                reason,
                2,
                () -> Reading.participations("indicator\tcase_number\tdate\n1.1\t" + cell + "\t2025-01-15\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202500000123",
                "202503310001",
                "199900000001",
                "199940000001",
                "2025-01-31",
                "01.02.2025 10:30",
                "2024-04-01 to 2024-06-30",
                "2018-12-31 2019-01-01",
                "1234567",
                "12345678",
                "A1234567",
                "GN1234567",
                "XM-DAC-47066-UPLIFT",
                "LG-25-0001234",
                "00012345",
                "1234567890123456",
                "LK51",
                "N123456",
                "12345678V",
                "@home",
                "a @ b",
                "3.14159265358979",
                "1,234,567.89"
            })
    void other_numbers_are_let_through(String cell) {
        assertEquals(1, withCell(cell).rows().size());
    }

    @Test
    void a_count_of_nine_digits_is_no_telephone_number() {
        assertEquals(
                1,
                Reading.counts("indicator,period,value\n1.2,2025Q1,771234567\n")
                        .rows()
                        .size());
        assertThrows(PersonalDataFound.class, () -> Reading.counts("indicator,period,value\n1.2,2025Q1,0771234567\n"));
    }

    @Test
    void cells_without_a_heading_are_searched_too() {
        assertFound(
                Reason.TELEPHONE,
                5,
                () -> Reading.participations("indicator,case_number,date\n1.1,A-1,2025-01-15,,0771234567\n"));
    }

    @Test
    void headings_above_the_tags_are_searched_too() {
        assertFound(
                Reason.NAME_COLUMN,
                4,
                () -> Reading.participations("a,b,c,Surname\n#indicator,#case+id,#date,\n1.1,A-1,2025-01-15,x\n"));
    }

    @Test
    void what_was_found_is_never_repeated() {
        PersonalDataFound found = assertThrows(PersonalDataFound.class, () -> withCell("call 0771234567"));
        assertEquals("Column D seems to hold telephone numbers.", found.getMessage());
    }
}
