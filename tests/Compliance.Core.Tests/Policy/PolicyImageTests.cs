using Compliance.Image;
using Compliance.Policy;

namespace Compliance.Tests.Policy;

[TestFixture]
internal sealed class PolicyImageTests
{
    [Test]
    public void The_embedded_policy_is_the_one_of_the_embedded_files()
    {
        PolicyFile weights = new("amazon.weights", File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "amazon.weights")));
        PolicyReading reading = CompliancePolicy.Read([.. BuiltInPolicyFiles.Files(), weights]);

        reading.Errors.Should().BeEmpty();
        CompliancePolicy.BuiltIn.Sha256.Should().Be(reading.Policy.Sha256);
        CompliancePolicy.BuiltIn.Version.Should().Be(reading.Policy.Version);
        PolicyImage.Write(CompliancePolicy.BuiltIn).Should().Equal(PolicyImage.Write(reading.Policy));
    }

    [Test]
    public void A_policy_that_went_through_an_image_states_the_same_and_judges_the_same()
    {
        CompliancePolicy read = TestPolicy.Read(TestPolicy.Rule("""
            condition offered
              when     sentence: give ..8 coupon & !refusal
              when     nearby: (coupon | "gift card~") ~ review
              when     message: coupon in quote
              verdict  review if asked=discount problem=yes|unknown [D10]
              verdict  prohibited
              why      en  Own why

            signal coupon
              en      coupon~
              zh!     优惠卷
              except  coupon wallet

            signal give
              en      give | send

            signal review
              zh      评价
              en      review

            signal refusal
              en      cannot

            veto refused
              removes  coupon
              when     clause: refusal ..4 target
            """));

        CompliancePolicy written = PolicyImage.Read(new FixedBytes(PolicyImage.Write(read)), () => read.Files);

        PolicyRule rule = written.FindRule("TST0001")!;
        rule.Should().BeEquivalentTo(read.FindRule("TST0001"));
        foreach (string text in (string[])["We give you a coupon.", "we cannot send a coupon, sorry", "优惠卷。 评价", "a “coupon”", "send the coupon wallet", "no"])
        {
            foreach (MessageContext context in (MessageContext[])[MessageContext.Unknown, MessageContext.BuyerAskedDiscount])
            {
                new MessageChecker(written).Check(text, context).Findings.Should().BeEquivalentTo(
                    new MessageChecker(read).Check(text, context).Findings, text);
            }
        }

        new MessageChecker(written).Check("We give you a coupon.").Findings.Should().ContainSingle().Which.Why.English.Should().Be("Own why");
    }

    [Test]
    public void An_image_that_is_cut_off_anywhere_is_refused_and_never_read_beyond()
    {
        byte[] whole = PolicyImage.Write(TestPolicy.Read(TestPolicy.Rule("""
            condition c
              when     "coupon"
              verdict  prohibited
            """)));

        for (var length = 0; length < whole.Length; length++)
        {
            var cut = new FixedBytes(whole[..length]);
            FluentActions.Invoking(() => PolicyImage.Read(cut, () => [])).Should().Throw<InvalidDataException>();
        }
    }

    [Test]
    public void An_image_of_another_format_is_refused()
    {
        var image = new ImageWriter();
        image.Text("abc");

        FluentActions.Invoking(() => PolicyImage.Read(new FixedBytes(image.ToArray()), () => []))
            .Should().Throw<InvalidDataException>().WithMessage("*another version*");
    }

    [Test]
    public void A_stream_that_is_not_mapped_is_copied()
    {
        byte[] image = PolicyImage.Write(TestPolicy.Read(TestPolicy.Rule("""
            condition c
              when     "coupon"
              verdict  prohibited
            """)));

        CompliancePolicy policy = PolicyImage.Read(FixedBytes.Of(new MemoryStream(image)), () => []);

        new MessageChecker(policy).Check("coupon").Decision.Should().Be(Decision.Prohibited);
    }
}
