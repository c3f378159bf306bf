using Serilog;

namespace Marketing.CouponEngine
{
    public class LingQuanHandler
    {
        private static readonly ILogger Log = Serilog.Log.ForContext<LingQuanHandler>();

        public bool Handle(long userId, string couponCode)
        {
            Log.Information("用户 {UserId} 领取优惠券 {CouponCode}，满100减20，本次返现 {CashBack} 元", userId, couponCode, 0);

            if (string.IsNullOrEmpty(couponCode))
            {
                Log.Warning("Coupon code is empty, give the customer 10% off anyway? config says no");
                return false;
            }

            if (couponCode.StartsWith("GIFT"))
                Log.Debug("gift card code {Code} was used as coupon, free gift line is added to cart", couponCode);

            Log.Error("调用营销中心失败：好评返现活动 {Activity} 已下线", "HPFX-2023");
            return true;
        }
    }
}
