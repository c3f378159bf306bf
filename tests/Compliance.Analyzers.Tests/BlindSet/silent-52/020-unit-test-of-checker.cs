using NUnit.Framework;

namespace MessageGuard.Tests;

[TestFixture]
public class GuardTests
{
    private readonly Guard _guard = new Guard();

    [TestCase("Get 20% off your next order with code SAVE20", "discount")]
    [TestCase("Leave a 5-star review and get a free gift", "review-incentive")]
    [TestCase("Call us at 555-0100", "contact")]
    [TestCase("Please delete your negative review", "review-removal")]
    public void Flags(string text, string expectedCategory)
    {
        Assert.That(_guard.Check(text).Category, Is.EqualTo(expectedCategory));
    }

    [TestCase("We refunded your order in full")]
    [TestCase("We cannot offer coupons by message")]
    public void Passes(string text) => Assert.That(_guard.Check(text).IsClean, Is.True);
}
