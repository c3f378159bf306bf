using Compliance.WeightTrainer;

namespace Compliance.Tests.Weighing;

/// <summary>What the forms of a word have in common is learned with them and written down with them.</summary>
public sealed class StemFeatureTests
{
    [TestCase("gadgets", true)]
    [TestCase("buyer's", true)]
    [TestCase("星", false)]
    [TestCase("0", false)]
    [TestCase("%", false)]
    [TestCase("#link-external", false)]
    [TestCase("@reply", false)]
    [TestCase("two words", false)]
    [TestCase("{}", false)]
    [TestCase("", false)]
    public void Only_a_single_English_word_has_a_stem(string feature, bool isWord) => StemFeature.IsWord(feature).Should().Be(isWord);

    [Test]
    public void A_stem_is_told_from_the_word_that_is_spelled_like_it()
    {
        StemFeature.IsStem(StemFeature.Of("offer")).Should().BeTrue();
        StemFeature.IsStem("offer").Should().BeFalse();
    }

    [Test]
    public void A_word_gets_what_its_stem_weighs_and_no_stem_is_written()
    {
        Dictionary<string, double> folded = StemFeature.Fold(
            new Dictionary<string, double> { ["coupon"] = 1, [StemFeature.Of("coupon")] = 0.5, ["coupons now"] = 2, ["now"] = -1 }, ["coupon", "coupons", "now", "coupon"]);

        folded.Should().Equal(new Dictionary<string, double> { ["coupon"] = 1.5, ["coupons"] = 0.5, ["coupons now"] = 2, ["now"] = -1 });
    }
}
