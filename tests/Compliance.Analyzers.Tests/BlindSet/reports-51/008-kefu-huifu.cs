using System;
using System.Collections.Generic;

namespace YaMaXunErp.KeFu
{
    /// <summary>
    /// 客服快捷回复（老系统，2013年）
    /// </summary>
    public class KuaiJieHuiFu
    {
        public static string HuoQuNeiRong(int leiXing, string maiJia)
        {
            string neiRong = "";
            switch (leiXing)
            {
                case 1: // 延迟
                    neiRong = "您好 " + maiJia + "，由于航班取消，您的包裹会晚三天到达，非常抱歉。";
                    break;
                case 2: // 催评
                    neiRong = "您好 " + maiJia + "，如果您喜欢这款耳机，麻烦给我们一个五星好评。"; // expect: BSM2002|BSM2003
                    break;
                case 3: // 差评处理
                    neiRong = "您好 " + maiJia + "，问题已经处理好了，能不能请您把之前的差评删掉？"; // expect: BSM2004
                    break;
                case 4: // 返现
                    neiRong = "您好 " + maiJia + "，请告诉我们您的贝宝账号，五美元现金马上返给您。"; // expect: BSM1004|BSM3003
                    break;
                case 5: // 退款
                    neiRong = "您好 " + maiJia + "，这笔订单我们已经全额退款，款项会原路退回。";
                    break;
                default:
                    neiRong = "您好 " + maiJia + "，您的问题我们已收到，会在24小时内答复。";
                    break;
            }
            return neiRong;
        }
    }
}
