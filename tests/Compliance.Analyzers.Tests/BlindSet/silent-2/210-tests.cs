namespace Juno.Tests;

public class MessageCheckerTests
{
    private const string Offer = "Hi, leave us a five-star review and get a $10 gift card.";

    [Fact]
    public void Offers_are_blocked()
    {
        var verdict = new Gate().Check("您好，五星好评返现20元，请加微信。");
        verdict.IsBlocked.Should().BeTrue(Offer);
    }
}
