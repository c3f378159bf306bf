using Xunit;

namespace ShangCheng.Tests
{
    public class CouponCalculatorTests
    {
        [Theory]
        [InlineData("SAVE20", 100, 80)]
        [InlineData("WELCOME10", 50, 45)]
        public void Use_coupon_code_and_get_discount(string code, decimal price, decimal expected)
        {
            var calc = new CouponCalculator();
            calc.Add(new Coupon(code) { Title = "20% off for your next order", Remark = "满100减20" });
            Assert.Equal(expected, calc.Apply(code, price));
        }

        [Fact]
        public void 满额赠品_应加入购物车()
        {
            var cart = new Cart { Note = "买一送一，赠送礼品卡" };
            var result = new GiftRule("Free gift for orders over $50").Apply(cart);
            Assert.True(result.HasGift, "a free gift should be in the cart when you spend more than $50");
            Assert.Contains("赠品", result.Lines[1].Name);
        }
    }
}
