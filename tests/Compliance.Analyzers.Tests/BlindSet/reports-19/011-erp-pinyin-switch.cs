using System;

namespace KuaJingErp.KeFu
{
    /// <summary>站内信内容生成</summary>
    public class ZhanNeiXinHelper
    {
        public string HuoQuNeiRong(int leiXing, string maiJiaMing, string dingDanHao)
        {
            string neiRong = "";
            switch (leiXing)
            {
                case 1: // 延误
                    neiRong = "尊敬的" + maiJiaMing + "，您的订单" + dingDanHao + "因港口拥堵晚到两天，给您添麻烦了。";
                    break;
                case 2: // 催评
                    neiRong = "亲爱的" + maiJiaMing + "，货收到了吧？满意的话赏个五星，小店感激不尽！"; // expect: BSM2002|BSM2003
                    break;
                case 3: // 差评处理
                    neiRong = "亲爱的" + maiJiaMing + "，问题已经给您解决了，麻烦您把那条一星评价撤掉，可以吗？"; // expect: BSM2004
                    break;
                case 4: // 返现
                    neiRong = "亲爱的" + maiJiaMing + "，晒图之后把截图发来，我们通过贝宝返您8美金。"; // expect: BSM2001|BSM1004
                    break;
                case 5: // 补发
                    neiRong = "尊敬的" + maiJiaMing + "，漏发的螺丝包今天免费补寄，旧件不用寄回。";
                    break;
                default:
                    throw new ArgumentOutOfRangeException("leiXing", "未知的消息类型：" + leiXing);
            }
            return neiRong;
        }
    }
}
