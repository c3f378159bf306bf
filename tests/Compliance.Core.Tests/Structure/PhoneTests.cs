using Compliance.Structure;

namespace Compliance.Tests.Structure;

[TestFixture]
internal sealed class PhoneTests
{
    [TestFixture]
    internal sealed class Reports
    {
        [TestCase("+44 20 7946 0958", Description = "United Kingdom")]
        [TestCase("+1 555 123 4567", Description = "United States")]
        [TestCase("+1 (555) 123-4567")]
        [TestCase("+86 138 0013 8000", Description = "China")]
        [TestCase("+8613800138000")]
        [TestCase("+49 30 1234567", Description = "Germany")]
        [TestCase("+33 1 23 45 67 89", Description = "France")]
        [TestCase("+81-3-1234-5678", Description = "Japan")]
        [TestCase("+39 06 1234 5678", Description = "Italy")]
        [TestCase("+34 612 34 56 78", Description = "Spain")]
        [TestCase("+852 2123 4567", Description = "Hong Kong")]
        [TestCase("+45 12345678", Description = "Denmark")]
        public void Numbers_with_a_country_code(string number) => Phones($"Call {number} now").Should().Equal(number);

        [TestCase("(555) 123-4567", Description = "United States")]
        [TestCase("555-123-4567")]
        [TestCase("555.123.4567")]
        [TestCase("1-800-555-0199")]
        [TestCase("1 (800) 555-0199")]
        [TestCase("555–123–4567", Description = "with en dashes, as word processors set them")]
        [TestCase("020 7946 0958", Description = "United Kingdom")]
        [TestCase("07700 900123")]
        [TestCase("030 1234567", Description = "Germany")]
        [TestCase("0151 23456789")]
        [TestCase("030/1234567")]
        [TestCase("01 23 45 67 89", Description = "France")]
        [TestCase("01.23.45.67.89")]
        [TestCase("06 1234 5678", Description = "Italy")]
        [TestCase("03-1234-5678", Description = "Japan")]
        [TestCase("090-1234-5678")]
        [TestCase("0412 345 678", Description = "Australia")]
        [TestCase("(02) 9876 5432")]
        [TestCase("044 668 18 00", Description = "Switzerland")]
        [TestCase("9123 4567", Description = "Hong Kong and Singapore")]
        [TestCase("13800138000", Description = "China, a mobile number")]
        [TestCase("138 0013 8000")]
        [TestCase("138-0013-8000")]
        [TestCase("010-12345678", Description = "China, a landline")]
        [TestCase("0755-8888 6666")]
        [TestCase("(0755) 8888 6666")]
        [TestCase("400-123-4567", Description = "China, a service number")]
        public void Numbers_of_a_country(string number) => Phones($"Call {number} now").Should().Equal(number);

        [TestCase("请打13800138000联系", "13800138000")]
        [TestCase("电话：138-0013-8000。", "138-0013-8000")]
        [TestCase("Tel:030 1234567.", "030 1234567")]
        [TestCase("Call (555) 123-4567, please", "(555) 123-4567")]
        [TestCase("WhatsApp+447700900123", "+447700900123")]
        [TestCase("１３８００１３８０００", "１３８００１３８０００")]
        [TestCase("138①③⑧00138", "138①③⑧00138")]
        [TestCase("1380013xxxx", "1380013xxxx")]
        [TestCase("138 0013 ****", "138 0013 ****")]
        [TestCase("555-123-xxxx", "555-123-xxxx")]
        [TestCase("1 3 8 0 0 1 3 8 0 0 0", "1 3 8 0 0 1 3 8 0 0 0")]
        [TestCase("一三八零零一三八零零零", "一三八零零一三八零零零")]
        [TestCase("幺三八 零零幺三 八零零零", "幺三八 零零幺三 八零零零")]
        public void Numbers_masked_or_among_words(string text, string number) => Phones(text).Should().Equal(number);

        [Test]
        public void Every_one_of_several() => Phones("030 1234567 or 030 7654321, 13800138000").Should().BeEquivalentTo("030 1234567", "030 7654321", "13800138000");

        [TestCase("555-123-4567 555-123-9999", "555-123-4567", "555-123-9999")]
        [TestCase("13800138000 13900139000", "13800138000", "13900139000")]
        [TestCase("2026-10-30 555-123-4567", "555-123-4567")]
        public void Several_that_only_spaces_part(string text, params string[] numbers) => Phones(text).Should().Equal(numbers);

        [TestCase("tel:+15551234567")]
        [TestCase("sms:+15551234567")]
        [TestCase("SMSTO:+15551234567")]
        [TestCase("callto:+15551234567")]
        public void The_address_in_a_tag(string address) => Phones($"<a href=\"{address}\">call</a>").Should().Equal(address);
    }

    [TestFixture]
    internal sealed class StaysSilent
    {
        [TestCase("112-1234567-1234567", Description = "an order number")]
        [TestCase("112–1234567–1234567", Description = "an order number with en dashes")]
        [TestCase("1Z999AA10123456784", Description = "UPS")]
        [TestCase("1Z 999 AA1 01 2345 6784")]
        [TestCase("9400 1000 0000 0000 0000 00", Description = "USPS")]
        [TestCase("9400100000000000000000")]
        [TestCase("1234 5678 9012", Description = "FedEx")]
        [TestCase("123456789012")]
        [TestCase("JD01 4600 0064 0000 0000", Description = "DHL")]
        [TestCase("AB 1234 5678 9GB", Description = "Royal Mail")]
        [TestCase("TBA123456789012", Description = "Amazon")]
        [TestCase("SF1234567890123", Description = "SF Express")]
        [TestCase("DE89 3704 0044 0532 0130 00", Description = "an account number")]
        [TestCase("4111 1111 1111 1111", Description = "a card number")]
        public void On_parcels_and_accounts(string number) => Phones($"Your number is {number} now").Should().BeEmpty();

        [TestCase("B08N5WRWNW", Description = "an ASIN")]
        [TestCase("0306406152", Description = "an ISBN that is an ASIN")]
        [TestCase("978-0-306-40615-7", Description = "an ISBN")]
        [TestCase("4006381333931", Description = "an EAN")]
        [TestCase("123-456-7890-A", Description = "a part number")]
        [TestCase("AB-123-4567")]
        [TestCase("#5551234567")]
        [TestCase("5551234567V")]
        public void On_articles_and_parts(string number) => Phones($"Article {number} here").Should().BeEmpty();

        [TestCase("2026-10-30")]
        [TestCase("2026-10-30 14:30")]
        [TestCase("2026-10-30 14:30:00")]
        [TestCase("2026/10/30")]
        [TestCase("30.10.2026")]
        [TestCase("01.02.2026")]
        [TestCase("05/11/2026")]
        [TestCase("05-11-2026")]
        [TestCase("01.02.2026 14:30")]
        [TestCase("01.02.2026 - 05.02.2026")]
        [TestCase("2026.10.30-2026.11.05")]
        [TestCase("20261030")]
        [TestCase("1998-2004", Description = "years of a model")]
        [TestCase("2019-2024")]
        [TestCase("09:00-18:00")]
        public void On_dates_and_times(string date) => Phones($"From {date} on").Should().BeEmpty();

        [TestCase("10 x 20 x 30 cm")]
        [TestCase("1200x600x750 mm")]
        [TestCase("100-240V 50-60Hz")]
        [TestCase("36 37 38 39 40 41", Description = "sizes")]
        [TestCase("1 2 3 4 5 6 7 8 9 10")]
        [TestCase("$1,234,567.89")]
        [TestCase("€ 1.234.567")]
        [TestCase("1234567.89 EUR")]
        [TestCase("10.000.000 €")]
        [TestCase("1234567元")]
        [TestCase("12345678%")]
        [TestCase("100 200 300 400", Description = "counts")]
        [TestCase("0.75 1.25 1.50 2.00")]
        [TestCase("0.001 0.002 0.003")]
        [TestCase("129.99 139.99 149.99", Description = "prices")]
        [TestCase("3.14159265 2.71828182")]
        [TestCase("1.234.567.890")]
        [TestCase("Boston MA 02134-1234")]
        [TestCase("192.168.100.101", Description = "an address of the Internet")]
        [TestCase("10.0.0.1")]
        [TestCase("SW1A 1AA, 12345-6789", Description = "post codes")]
        [TestCase("518000")]
        [TestCase("1234567", Description = "seven digits without a group")]
        [TestCase("一二三四五六")]
        [TestCase("三百二十一万四千五百六十七")]
        public void On_measures_and_other_numbers(string text) => Phones($"It is {text} here").Should().BeEmpty();
    }

    private static string[] Phones(string text) => FoundStructures.Of(StructureKind.Phone, text);
}
