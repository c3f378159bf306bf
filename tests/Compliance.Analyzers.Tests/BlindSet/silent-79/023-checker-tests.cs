using System.Collections.Generic;
using Xunit;

namespace Gorgias.Import.Macros.Tests
{
    public class MacroLintTests
    {
        private readonly MacroLint _lint = new MacroLint();

        [Theory]
        [InlineData("Leave us five stars and get a $10 gift card")]
        [InlineData("Please delete your negative review")]
        [InlineData("Use code SAVE20 on your next order")]
        [InlineData("加微信领红包")]
        public void Rejects_forbidden_macro(string text)
        {
            Assert.False(_lint.IsAllowed(text));
        }

        public static IEnumerable<object[]> Allowed()
        {
            yield return new object[] { "We refunded the order in full." };
            yield return new object[] { "The replacement ships tomorrow." };
        }

        [Theory]
        [MemberData(nameof(Allowed))]
        public void Accepts_remedies(string text) => Assert.True(_lint.IsAllowed(text), "a refund or replacement must never be rejected");

        [Fact]
        public void Reports_the_word()
        {
            var hit = _lint.FirstHit("Write to me on WhatsApp and I send you cashback");
            Assert.Equal("WhatsApp", hit);
        }
    }
}
