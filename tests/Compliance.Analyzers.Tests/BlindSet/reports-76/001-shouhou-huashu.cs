using System;
using System.Collections.Generic;

namespace HaiTun.Erp.KeFu
{
    /// <summary>
    /// 亚马逊客服常用话术
    /// </summary>
    public static class ShouHouHuaShu
    {
        public const string QueHuoTuiKuan =
            "您好，很抱歉，订单 {0} 中的商品仓库盘点后确认缺货，我们已为您全额退款，款项会原路退回到您的付款账户。";

        public const string PoSunBuFa =
            "您好，收到您发来的照片了，杯盖确实在运输途中裂开了。我们会免费补发一个新的杯盖，预计 5 天内送达，原来的不用寄回。";

        public const string ChaPingGouTong =
            "您好，看到您给这款保温杯打了两颗星，新杯盖已经补发给您了，能不能麻烦您把那条评价撤掉？"; // expect: BSM2004

        public const string ZhiLiangWenTi =
            "您好，关于漏水的问题，请先检查密封圈是否装反。如果装正后还是漏，请直接回复本消息，我们安排退款或换货。";

        public const string XiaoHongBao =
            "亲，给您添麻烦了，您给我一个PayPal账号，我这边私下把20美金打给您，就不走平台退款了哦。"; // expect: BSM1004|BSM3003|BSM3004

        public static readonly Dictionary<string, string> AnYuanYin = new Dictionary<string, string>
        {
            ["OUT_OF_STOCK"] = QueHuoTuiKuan,
            ["BROKEN"] = PoSunBuFa,
            ["LOW_STAR"] = ChaPingGouTong,
            ["QUALITY"] = ZhiLiangWenTi,
            ["OTHER"] = XiaoHongBao,
        };

        public static string Get(string yuanYin, string orderId)
        {
            if (!AnYuanYin.TryGetValue(yuanYin, out var muBan))
            {
                throw new ArgumentException("未知的售后原因: " + yuanYin, nameof(yuanYin));
            }
            return string.Format(muBan, orderId);
        }
    }
}
