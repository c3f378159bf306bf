using NUnit.Framework;

namespace ShopWare.Tests
{
    [TestFixture]
    public class CouponEngineTests
    {
        private CouponEngine m_engine;

        [SetUp]
        public void SetUp()
        {
            m_engine = new CouponEngine();
            m_engine.Add(new Coupon("SPRING10", 10m, "10% off your order"));
            m_engine.Add(new Coupon("FREEMUG", 0m, "Free mug with your order"));
        }

        [Test]
        public void Spring_coupon_takes_ten_percent_off()
        {
            Assert.AreEqual(90m, m_engine.Apply("SPRING10", 100m), "10 percent should be taken off");
        }

        [Test]
        public void Expired_coupon_is_refused()
        {
            Assert.IsFalse(m_engine.IsValid("OLD"), "Expired coupon must not give a discount");
        }

        [Test]
        public void Text_check_finds_bribes()
        {
            Assert.IsTrue(TextCheck.IsForbidden("Leave a 5 star review and get a free mug"));
            Assert.IsTrue(TextCheck.IsForbidden("Please delete your negative review"));
            Assert.IsFalse(TextCheck.IsForbidden("Your refund was issued"));
        }
    }
}
