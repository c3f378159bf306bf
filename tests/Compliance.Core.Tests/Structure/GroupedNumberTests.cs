namespace Compliance.Tests.Structure;

[TestFixture]
internal sealed class GroupedNumberTests
{
    [TestCase("Call 0755-2345 6789 please.", "0755-2345 6789")]
    [TestCase("客服电话(0755)2345 6789", "(0755)2345 6789")]
    [TestCase("Our line is (626) 555-0182.", "(626) 555-0182")]
    [TestCase("Ring +44 7700 900 123.", "+44 7700 900 123")]
    [TestCase("手机13912345678", "13912345678")]
    [TestCase("Appelez le 01 23 45 67 89.", "01 23 45 67 89")]
    [TestCase("Ring 0 7 7 0 0 9 0 0 5 5 1 now", "0 7 7 0 0 9 0 0 5 5 1")]
    [TestCase("热线400-820-0200", "400-820-0200")]
    public void A_telephone_number_is_found_as_it_is_written(string text, string number) =>
        TestPolicy.Found("phone", string.Empty, text).Should().Equal(number);

    [TestCase("Tracking 1Z 999 AA1 01 2345 6784.")]
    [TestCase("Parcel 0098 7712 3345 is on its way.")]
    [TestCase("Serial 1234 5678 9012 3456 7890.")]
    [TestCase("Order 113-1234567-1234567")]
    [TestCase("Levels 1 2 3 4 5 6 7 8 9")]
    [TestCase("Resistor 4700-1000-22 fits")]
    [TestCase("尺寸1200-600-750毫米")]
    public void Groups_of_a_longer_number_are_no_telephone_number(string text) =>
        TestPolicy.Found("phone", string.Empty, text).Should().BeEmpty();

    [Test]
    public void A_telephone_number_after_a_word_is_found_though_one_after_a_code_is_not()
    {
        TestPolicy.Found("phone", string.Empty, "Ask Ben 01 2345 6784").Should().Equal("01 2345 6784");
        TestPolicy.Found("phone", string.Empty, "Ask AA1 01 2345 6784").Should().BeEmpty();
    }

    [TestCase("Enter SAVE20 at checkout.", "SAVE20")]
    [TestCase("Quote LUCY-15, please.", "LUCY-15")]
    [TestCase("结账输入SPRING-5即可", "SPRING-5")]
    public void A_promo_code_is_capital_letters_and_a_number_with_or_without_a_hyphen(string text, string code) =>
        TestPolicy.Found("code", string.Empty, text).Should().Equal(code);

    [TestCase("The top-20 list")]
    [TestCase("Part RE-VIEW-45 is the bracket.")]
    [TestCase("The KJ-05 charger")]
    [TestCase("Serial ABC-12345")]
    [TestCase("Width GXT-20-100")]
    public void Part_numbers_and_small_letters_are_no_promo_code(string text) =>
        TestPolicy.Found("code", string.Empty, text).Should().BeEmpty();

    [Test]
    public void What_follows_a_hyphen_and_is_no_code_is_a_number() =>
        TestPolicy.Found("number", string.Empty, "The top-20 list").Should().Equal("20");

    [TestCase("Look at B0EXAMPL7Q instead.", "B0EXAMPL7Q")]
    [TestCase("最接近的是B0FAKE7731，链子短2厘米", "B0FAKE7731")]
    public void An_ASIN_is_ten_capital_letters_and_digits_that_start_with_B0(string text, string asin) =>
        TestPolicy.Found("asin", string.Empty, text).Should().Equal(asin);

    [TestCase("b0example1")]
    [TestCase("B0EXAMPL7")]
    [TestCase("B0EXAMPL7QQ")]
    [TestCase("XB0EXAMPL7")]
    [TestCase("B10EXAMPL7")]
    public void Other_words_of_letters_and_digits_are_no_ASIN(string text) =>
        TestPolicy.Found("asin", string.Empty, text).Should().BeEmpty();
}
