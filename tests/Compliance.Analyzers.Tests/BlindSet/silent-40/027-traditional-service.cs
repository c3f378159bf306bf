using System.Collections.Generic;

namespace TwShop.Messaging;

public static class FuwuXinZhHant
{
    public static IReadOnlyList<string> BuyerMessages { get; } = new List<string>
    {
        "您好，您反映的杯蓋漏水屬於瑕疵，我們已免費補寄新的杯蓋，舊品無需寄回。",
        "您好，很抱歉，我們無法在亞馬遜以外提供任何優惠，亦無法加 LINE 聯繫，請直接在此回覆。",
        "您好，退款已全額退回您的信用卡，約需五個工作天入帳。",
        "您好，請問您的大樓是否需要門禁密碼？快遞明天上午送達。",
        "您好，說明書第五頁有校正步驟：先長按電源鍵十秒，待紅燈熄滅後再開機。",
    };
}
