using System;
using log4net;

namespace Promo.Engine
{
    public class clsPromoEngine
    {
        private static readonly ILog log = LogManager.GetLogger(typeof(clsPromoEngine));

        public decimal Apply(string strCode, decimal curTotal)
        {
            if (string.IsNullOrEmpty(strCode))
                throw new ArgumentException("No promo code given. A discount cannot be applied without a coupon.");

            log.InfoFormat("Customer entered coupon {0}, trying to take the discount off the total of {1}.", strCode, curTotal);

            if (strCode.StartsWith("GIFT"))
            {
                log.Warn("Gift card codes are not allowed here, please use the gift card module.");
                throw new InvalidOperationException("This is a gift card, not a coupon. Your gift card was not charged.");
            }

            if (curTotal < 50)
            {
                log.Debug("Order below minimum, 10% off your next order is not granted.");
                return curTotal;
            }
            return curTotal * 0.9m;
        }
    }
}
