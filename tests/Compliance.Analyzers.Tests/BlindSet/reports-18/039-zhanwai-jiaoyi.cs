using System.Collections.Immutable;

namespace Dingsheng.Amz.AfterSale
{
    internal static class ShouHouXiaoXi
    {
        internal static readonly ImmutableArray<string> English = ImmutableArray.Create(
            "The pump leaks because of a gasket. A new gasket is sent to you for free this afternoon.",
            "Please close the Amazon return, we settle this between us and send the money by bank.", // expect: BSM3003|BSM1004
            "Can you give us your private email or Facebook? So we can talk about the pump outside of Amazon."); // expect: BSM3002|BSM3003

        internal static readonly ImmutableArray<string> Chinese = ImmutableArray.Create(
            "水泵漏水是密封圈问题，新的密封圈今天下午免费寄出。",
            "平台退款手续费高，您留个支付宝账号，我们私下退给您。", // expect: BSM1004|BSM3003
            "说明书中文版请扫包装内二维码，关注后自动发送。"); // expect: BSM3001|BSM3002|BSM3003

        internal static string Hebing(bool cn, int i) => cn ? Chinese[i] : English[i];
    }
}
