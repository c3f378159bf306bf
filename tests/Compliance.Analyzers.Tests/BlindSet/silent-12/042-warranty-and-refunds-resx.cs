using System.Globalization;
using System.Resources;

namespace KuaJing.Erp.Resources
{
    /// <summary>合规话术，供站内信回复使用</summary>
    internal static class HeGuiText
    {
        private static readonly ResourceManager s_rm = new("KuaJing.Erp.Resources.HeGui", typeof(HeGuiText).Assembly);

        internal static string Baoxiu = "您好，水壶的保修期为购买之日起24个月，保修期内维修不收取费用，请把故障视频发给我们。";
        internal static string QuanETuiKuan = "您好，订单 {0} 已全额退款 {1} 美元，无需退回商品，给您带来不便非常抱歉。";
        internal static string BuFenTuiKuan = "您好，因漏发一个杯盖，我们已就订单 {0} 部分退款 {1} 美元。";
        internal static string YouHuiYiShiYong = "您好，您下单时亚马逊已自动扣除了优惠券金额，所以发票金额为 {1} 美元。";
        internal static string QuHuo = "您好，因仓库缺货，我们已取消订单 {0} 并全额退款。";
        internal static string DiZhi = "您好，包裹因地址不详被退回，请回复详细地址，我们重新免费寄出。";

        internal static string Lookup(string key) => s_rm.GetString(key, CultureInfo.CurrentUICulture) ?? key;
    }
}
