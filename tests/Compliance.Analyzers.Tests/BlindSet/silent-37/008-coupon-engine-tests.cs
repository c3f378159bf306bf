using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Lumagarde.Web.Tests
{
    [TestClass]
    public class CouponEngineTests
    {
        [TestMethod]
        public void TenPercentOffYourNextOrder_IsAppliedOnce()
        {
            var engine = new CouponEngine();
            engine.Add(new Coupon { Code = "NEXT10", Description = "10% off your next order", Percent = 10 });
            var result = engine.Apply("NEXT10", 100m);
            Assert.AreEqual(90m, result.Total, "Coupon should give 10% off");
            Assert.AreEqual("Coupon NEXT10 was applied.", result.Info);
        }

        [TestMethod]
        public void FreeGift_IsAddedAboveFiftyEuro()
        {
            var engine = new CouponEngine();
            engine.Add(new Coupon { Code = "GIFT", Description = "Free gift above 50 EUR", GiftSku = "SOCK-1" });
            var result = engine.Apply("GIFT", 55m);
            Assert.IsTrue(result.Lines.Exists(l => l.Sku == "SOCK-1"), "Free gift is missing");
        }

        [TestMethod]
        public void ExpiredCode_IsRefused()
        {
            var result = new CouponEngine().Apply("OLD", 10m);
            Assert.AreEqual("This coupon has expired.", result.Info);
        }
    }
}
