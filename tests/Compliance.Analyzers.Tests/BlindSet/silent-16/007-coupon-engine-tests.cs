using NUnit.Framework;

namespace Shopfloor.Promotions.Tests;

[TestFixture]
public class DiscountEngineTests
{
    [TestCase("SAVE10", 100, 90)]
    [TestCase("HALFPRICE", 80, 40)]
    public void Coupon_code_reduces_the_total(string code, decimal total, decimal expected)
    {
        var cart = Cart.With(total);

        var result = new DiscountEngine(Catalogue.Sample).Apply(cart, code);

        Assert.That(result.Total, Is.EqualTo(expected), $"coupon {code} should take the discount off the order");
    }

    [Test]
    public void Free_gift_is_added_once()
    {
        var cart = Cart.With(120m).Add("FREE-GIFT-MUG");
        var result = new DiscountEngine(Catalogue.Sample).Apply(cart, "GIFT4YOU");

        Assert.That(result.Lines, Has.Exactly(1).Matches<Line>(l => l.Sku == "FREE-GIFT-MUG"), "the free gift must not be doubled");
        Assert.That(result.Message, Is.EqualTo("Coupon applied."));
    }
}
