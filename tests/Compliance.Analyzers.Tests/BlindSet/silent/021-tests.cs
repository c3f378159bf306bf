using NUnit.Framework;
using Moq;

[TestFixture]
public class FollowUpJobTests
{
    [Test]
    public async Task Blocks_message_with_coupon()
    {
        var sender = new Mock<IMessageSender>();
        var job = new FollowUpJob(sender.Object, new PolicyGate());

        await job.RunAsync(new BuyerMessage { OrderId = "111-1111111-1111111", Body = "Hi Ann, use code SAVE20 for 20% off your next order." });

        sender.Verify(s => s.SendAsync(It.IsAny<BuyerMessage>()), Times.Never);
    }

    [TestCase("Please change your review to 5 stars, we beg you.", false)]
    [TestCase("The missing lid was sent today, free of charge.", true)]
    public void Gate(string body, bool expected) => Assert.That(new PolicyGate().Allows(body), Is.EqualTo(expected));
}
