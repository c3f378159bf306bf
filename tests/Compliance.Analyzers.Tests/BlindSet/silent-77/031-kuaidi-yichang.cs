using System;
using System.Text;
using NLog;

namespace Haiyun.CrossBorder.Coupons
{
    public class CouponSyncJob
    {
        private static readonly Logger Log = LogManager.GetCurrentClassLogger();

        private readonly ICouponApi _api;

        public CouponSyncJob(ICouponApi api) => _api = api;

        public void Run(string shopCode)
        {
            var trace = new StringBuilder(Prefix(shopCode));
            try
            {
                var list = _api.List(shopCode);
                trace.Append(Counted(list.Count));
                foreach (var c in list)
                {
                    if (c.Percent > 80)
                    {
                        throw new InvalidOperationException($"优惠券 {c.Code} 折扣超过八成，请运营先在后台审批后再同步");
                    }

                    trace.Append(Synced(c.Code));
                }
            }
            catch (InvalidOperationException ex)
            {
                Log.Error(ex, trace.Append(Failed()).ToString());
                throw;
            }

            Log.Info(trace.ToString());
        }

        private static string Prefix(string shop) => $"[优惠券同步] 店铺 {shop} 开始；";

        private static string Counted(int n) => $"拉取到 {n} 张优惠券；";

        private static string Synced(string code) => $"优惠码 {code} 已写入；";

        private static string Failed() => "同步中断，本次赠品与返现活动均未更新。";
    }
}
