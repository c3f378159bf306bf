using System;

namespace YunGou.Erp
{
    public class ZhanNeiXin
    {
        // 根据场景取站内信正文
        public string QuZhengWen(int changJing, string maiJia)
        {
            switch (changJing)
            {
                case 1:
                    return maiJia + "您好，您的订单因仓库盘点晚发一天，给您带来不便深表歉意。";
                case 2:
                    return maiJia + "您好，收到猫砂盆后请给我们一个五星好评，您的支持是我们最大的动力！"; // expect: BSM2002
                case 3:
                    return maiJia + "您好，晒图评价后截图发给我们，立返5美元到您的PayPal。"; // expect: BSM2001|BSM1004
                case 4:
                    return maiJia + "您好，您的退款18.99美元已原路退回，预计3到5个工作日到账。";
                case 5:
                    return maiJia + "您好，加我微信 pawcat_2188，售后更快。"; // expect: BSM3002|BSM3003
                default:
                    throw new ArgumentOutOfRangeException(nameof(changJing));
            }
        }
    }
}
