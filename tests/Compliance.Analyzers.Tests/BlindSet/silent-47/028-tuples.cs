using System.Collections.Generic;

namespace Papillon.CouponEngine.Tests;

public class CouponEngineTests
{
    public static readonly (string Code, decimal Cart, string Expected)[] Cases =
    [
        ("SAVE10", 50m, "10% off with code SAVE10"),
        ("FREEGIFT", 20m, "Free gift added to the cart"),
        ("GIFT25", 80m, "Gift card of $25 applied"),
    ];

    public static IEnumerable<object[]> Data()
    {
        foreach (var c in Cases)
            yield return new object[] { c.Code, c.Cart, c.Expected };
    }

    [Theory]
    [MemberData(nameof(Data))]
    public void Applies(string code, decimal cart, string expected)
    {
        var result = new CouponEngine().Apply(code, cart);
        Assert.Equal(expected, result.Label);
    }

    [Fact]
    public void RejectsUnknownCode() =>
        Assert.Equal("优惠券无效", new CouponEngine().Apply("NOPE", 10m).Label);
}
