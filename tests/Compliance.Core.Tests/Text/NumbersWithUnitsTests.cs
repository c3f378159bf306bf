using Compliance.Text;

namespace Compliance.Tests.Text;

/// <summary>Digits stand for letters in words (<c>c0upon</c>), and for themselves in numbers with a unit.</summary>
[TestFixture]
internal sealed class NumbersWithUnitsTests
{
    [TestCase("12th")]
    [TestCase("16gb")]
    [TestCase("1920px")]
    public void A_word_with_a_digit_that_stands_for_no_letter_is_a_number(string text) =>
        Undisguise.Read(FoldedText.Fold(text), Undisguise.Variant.First, out _).Should().BeNull();

    [TestCase("c0upon", "coupon")]
    [TestCase("g1ft", "gift")]
    public void Other_digits_are_read_as_letters(string text, string read) =>
        Undisguise.Read(FoldedText.Fold(text), Undisguise.Variant.First, out _)!.ToString().Should().Be(read);
}
