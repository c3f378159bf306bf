using Compliance.WeightTrainer;

namespace Compliance.Tests.Weighing;

/// <summary>What words have in common is learned with them and written down with them.</summary>
public sealed class WordClassesTests
{
    private static readonly WordClasses Classes = WordClasses.Read(new StringReader("# a remark\ncoupon\t1 7\nvoucher\t1 7\ntorque\t2 9\n"));

    [Test]
    public void Words_of_a_class_have_their_classes_and_their_stem_as_kin() => Classes.KinOf("coupon").Should().Equal("=coupon", "%0:1", "%1:7");

    [Test]
    public void A_word_of_no_class_has_its_stem() => Classes.KinOf("gadgets").Should().Equal("=gadget");

    [TestCase("星")]
    [TestCase("0")]
    [TestCase("%")]
    [TestCase("#link-external")]
    [TestCase("two words")]
    [TestCase("{}")]
    [TestCase("")]
    public void What_is_no_English_word_has_no_kin(string feature) => Classes.KinOf(feature).Should().BeEmpty();

    [TestCase("=coupon", true)]
    [TestCase("%1:7", true)]
    [TestCase("%", false)]
    [TestCase("% off", false)]
    [TestCase("coupon", false)]
    public void Kin_is_told_from_words(string feature, bool isKin) => WordClasses.IsKin(feature).Should().Be(isKin);

    [Test]
    public void A_word_gets_what_its_kin_weighs_and_kin_is_not_written()
    {
        Dictionary<string, double> folded = Classes.Fold(new Dictionary<string, double> { ["coupon"] = 1, ["=coupon"] = 0.5, ["%0:1"] = 0.25, ["coupon code"] = 2 }, least: 0.2);

        folded.Should().Equal(new Dictionary<string, double> { ["coupon"] = 1.75, ["coupon code"] = 2, ["voucher"] = 0.25 });
    }

    [Test]
    public void A_word_that_was_not_learned_and_weighs_little_is_left_out() =>
        Classes.Fold(new Dictionary<string, double> { ["%0:1"] = 0.1 }, least: 0.2).Should().BeEmpty();
}
