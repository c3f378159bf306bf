using Compliance.Structure;

namespace Compliance.Tests.Structure;

[TestFixture]
internal sealed class EmojiTests
{
    [TestFixture]
    internal sealed class Reports
    {
        [TestCase("Hi 😀!", "😀")]
        [TestCase("Hi 👍🏽!", "👍🏽", Description = "with a skin tone")]
        [TestCase("Hi 👨‍👩‍👧!", "👨‍👩‍👧", Description = "joined")]
        [TestCase("Hi 🇩🇪!", "🇩🇪", Description = "a flag of two letters")]
        [TestCase("Hi 🏴!", "🏴", Description = "a flag")]
        [TestCase("Hi ⭐!", "⭐")]
        [TestCase("Hi ✨!", "✨")]
        [TestCase("Hi ✅!", "✅")]
        [TestCase("Hi ❗!", "❗")]
        [TestCase("Hi ❤!", "❤")]
        [TestCase("Hi 🆗!", "🆗")]
        [TestCase("Hi 🈵!", "🈵")]
        [TestCase("Hi 🥰!", "🥰")]
        [TestCase("好😀评", "😀")]
        public void Pictures(string text, string emoji) => Emoji(text).Should().Equal(emoji);

        [TestCase("☺\uFE0F")]
        [TestCase("☀\uFE0F")]
        [TestCase("✔\uFE0F")]
        [TestCase("➡\uFE0F")]
        [TestCase("™\uFE0F")]
        [TestCase("‼\uFE0F")]
        [TestCase("㊗\uFE0F")]
        public void Symbols_that_are_asked_to_be_pictures(string text) => Emoji(text).Should().ContainSingle();

        [TestCase("1\uFE0F\u20E3")]
        [TestCase("#\uFE0F\u20E3")]
        [TestCase("*\uFE0F\u20E3")]
        [TestCase("5\u20E3", Description = "without the selector")]
        public void Keycaps(string text) => Emoji(text).Should().ContainSingle();

        [TestCase("&#128512;")]
        [TestCase("&#x1F600;")]
        [TestCase("&#11088;")]
        public void Entities(string text) => Emoji(text).Should().Equal(text);

        [Test]
        public void A_row_as_one() => Emoji("Hi 😀😀⭐ and 👍").Should().Equal("😀😀⭐", "👍");
    }

    [TestFixture]
    internal sealed class StaysSilent
    {
        [TestCase("0123456789")]
        [TestCase("# * © ® ™")]
        [TestCase("1\uFE0F #\uFE0F *\uFE0F ©\uFE0F ®\uFE0F", Description = "with the selector, and without a key")]
        [TestCase("→ ← ↑ ↓ ⇒")]
        [TestCase("★ ☆ ✓ ✗ ● ■ ▲")]
        [TestCase("☺ ☀ ✔ ➡", Description = "as text")]
        [TestCase("① ② Ⓐ")]
        [TestCase("㊗ ㊙")]
        [TestCase(":-) ;) ^_^")]
        [TestCase("【】《》「」、。！？…—")]
        [TestCase("€ £ ¥ % ‰ ° ½")]
        [TestCase("𝐜𝐨𝐮𝐩𝐨𝐧", Description = "mathematical letters")]
        [TestCase("𠮷野", Description = "a Han character of two code units")]
        [TestCase("ﬁ ß é ё")]
        [TestCase("&amp; &copy; &reg;")]
        [TestCase("&#169;&#65039;")]
        public void On_what_is_none(string text) => Emoji(text).Should().BeEmpty();

        [Test]
        public void On_half_an_emoji()
        {
            Emoji("\uD83D").Should().BeEmpty();
            Emoji("\uDE00\uD83D").Should().BeEmpty();
        }
    }

    private static string[] Emoji(string text) => FoundStructures.Of(StructureKind.Emoji, text);
}
