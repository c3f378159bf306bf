using System;
using System.Collections.Generic;

namespace WanJu.KeFu
{
    // 站内信模板（玩具类目）
    public class ZhanNeiXinMoBan
    {
        public static readonly List<string> MoBanLieBiao = new List<string>
        {
            "亲爱的买家，您的积木少了一袋，我们今天已免费补发，预计三天内送达。",
            "亲爱的买家，喜欢这套积木的话，麻烦给个五星好评，小店感激不尽！", // expect: BSM2002|BSM2003
            "亲爱的买家，晒图评价后联系客服，可返5美元到您的账户。", // expect: BSM2001|BSM1004
            "亲爱的买家，下次下单输入暗号，立享八五折。", // expect: BSM1001|BSM1002
            "亲爱的买家，遥控车的电池需要另外购买，型号为AA。",
        };

        public static string SuiJi() => MoBanLieBiao[new Random().Next(MoBanLieBiao.Count)];
    }
}
