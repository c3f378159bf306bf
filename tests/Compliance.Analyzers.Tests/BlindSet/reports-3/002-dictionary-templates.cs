using System.Collections.Generic;

namespace YunCang.Erp.KeFu
{
    /// <summary>
    /// 客服站内信模板（中文站买家 / 海外华人买家）
    /// key 由前端下拉框传入，不要随便改
    /// </summary>
    public static class ZhanNeiXinMoBan
    {
        private static readonly Dictionary<string, string> _moBan = new Dictionary<string, string>
        {
            { "yanchi", "您好，由于港口拥堵，您的订单 {dingDanHao} 预计比原定日期晚3天送达。如果您不想继续等待，我们可以为您取消并全额退款。" },
            { "buhuo", "您好，缺少的螺丝包已于今天单独寄出，无需支付任何费用。" },
            { "huifang", "亲爱的顾客，收到货后把评价截图发给我们，马上返您30元。" }, // expect: BSM2001
            { "laoke", "您好，老顾客下次下单报暗号“云仓”，立减20元。" }, // expect: BSM1001|BSM1006
            { "dizhi", "您好，快递反馈收货地址缺少门牌号，请补充完整地址，以便继续派送。" },
            { "shanchu", "您好，退款已经处理完毕，麻烦您把之前那条一星评论删掉，谢谢。" }, // expect: BSM2004
        };

        public static string Get(string key, string dingDanHao)
        {
            // 找不到模板时返回空，由调用方提示“模板不存在”
            return _moBan.TryGetValue(key, out var t) ? t.Replace("{dingDanHao}", dingDanHao) : string.Empty;
        }

        public static IEnumerable<string> AllKeys => _moBan.Keys;
    }
}
