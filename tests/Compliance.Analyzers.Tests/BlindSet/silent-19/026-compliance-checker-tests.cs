using NUnit.Framework;

namespace MessageGuard.Tests;

[TestFixture]
public class OutboundFilterTests
{
    private readonly OutboundFilter _filter = new();

    [TestCase("Leave us a five star review and get a $20 gift card!", ExpectedResult = "review-incentive")]
    [TestCase("Use code SAVE15 on your next order.", ExpectedResult = "coupon")]
    [TestCase("Add me on WeChat: seller88", ExpectedResult = "contact")]
    [TestCase("请删除差评，我们给您返现十美元", ExpectedResult = "review-removal")]
    [TestCase("Your refund was issued today.", ExpectedResult = null)]
    public string? Classifies(string draft) => _filter.Classify(draft)?.Category;

    [Test]
    public void Disguised_words_are_normalized()
    {
        Assert.That(_filter.Classify("get a g1ft c@rd for your r.e.v.i.e.w"), Is.Not.Null);
        Assert.That(_filter.Classify("好 评 返 现"), Is.Not.Null);
    }

    [Test]
    public void Negations_pass() =>
        Assert.That(_filter.Classify("We cannot offer discounts outside of Amazon."), Is.Null);
}
