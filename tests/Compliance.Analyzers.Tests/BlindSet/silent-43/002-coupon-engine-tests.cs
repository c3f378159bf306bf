using System;
using NUnit.Framework;

namespace CheckoutLib.Tests
{
    [TestFixture]
    public class CouponEngineTests
    {
        [Test]
        public void Apply_TwentyOff_ReducesTotal()
        {
            var engine = new CouponEngine();
            engine.Register("SAVE20", "20% off your next purchase", 0.20m);
            var r = engine.Apply("SAVE20", 100m);
            Assert.That(r.Total, Is.EqualTo(80m), "coupon code must give 20% off");
            Assert.That(r.Banner, Is.EqualTo("20% off your next purchase"));
        }

        [Test]
        public void Apply_Expired_Throws()
        {
            var engine = new CouponEngine();
            engine.Register("XMAS", "Free gift with every order", 0m, DateTime.Today.AddDays(-1));
            var ex = Assert.Throws<CouponException>(() => engine.Apply("XMAS", 10m));
            StringAssert.Contains("This coupon has expired. Please use another promo code.", ex.Message);
        }

        [TestCase("WELCOME10", "10% off for new customers")]
        [TestCase("GIFT", "A free gift card is added to your cart")]
        public void Label_IsKept(string code, string label) => Assert.AreEqual(label, new CouponEngine().Register(code, label, 0.1m).Label);
    }
}
