using System;

namespace Yuhang.AutoReply
{
    internal static class SuijiHuifu
    {
        private static readonly Random Rng = new Random();

        // suiji = 随机。同样的话换着说，免得像机器人
        private static readonly string[] TuiKuanHua =
        {
            "您好，退款申请已通过，款项原路返回，请耐心等待。",
            "您好，我们已经为您全额退款，商品不用寄回了。",
        };

        private static readonly string[] YingXiaoHua =
        {
            "亲，加微信 hzkefu8899，进老客户群，天天有福利。", // expect: BSM3002|BSM3003
            "亲，本店新品上市，欢迎进店选购，更多爆款等着您！", // expect: BSM1007
            "亲，回复“666”即可领取 50 元无门槛优惠券。", // expect: BSM1002
        };

        public static string RefundLine() => TuiKuanHua[Rng.Next(TuiKuanHua.Length)];
        public static string PromoLine(int seed) => YingXiaoHua[Math.Abs(seed) % YingXiaoHua.Length];
    }
}
