using System;
using System.Collections.Generic;

namespace KuaJingErp.Common
{
    /// <summary>站内信模板</summary>
    public static class ZhanNeiXinMuBan
    {
        // 发货延迟
        public const string FaHuoYanChi = "您好，由于天气原因，您的包裹预计晚到2至3天，给您带来不便非常抱歉。";

        // 催好评
        public const string CuiHaoPing = "亲，如果宝贝您还满意，麻烦给我们一个五星好评，您的支持是我们最大的动力！"; // expect: BSM2002|BSM2003

        // 好评返现
        public const string FanXian = "亲，留评后截图发给我们，即可领取5美金红包。"; // expect: BSM2001|BSM1004

        // 差评
        public const string ChaPing = "亲，我们看到您留了一星，问题已经帮您处理好了，能不能请您把差评改一下？"; // expect: BSM2004

        // 退款
        public const string TuiKuan = "您好，退款已经按原支付方式退回，一般3到5个工作日到账。";

        public static string Get(string key)
        {
            switch (key)
            {
                case "YC": return FaHuoYanChi;
                case "HP": return CuiHaoPing;
                case "FX": return FanXian;
                case "CP": return ChaPing;
                default: return TuiKuan;
            }
        }
    }
}
