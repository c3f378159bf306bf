using System;

namespace KuaJingERP.KeFu
{
    // 客服站内信，老代码，勿动
    public class ZhanNeiXin
    {
        private string maiJiaMing;
        private string dingDanHao;

        public string ShengChengNeiRong(bool youWenTi, bool laoKeHu)
        {
            string neiRong = "尊敬的" + maiJiaMing + "：\r\n";
            neiRong += "您的订单" + dingDanHao + "已经处理完毕。\r\n";
            if (youWenTi)
            {
                neiRong += "缺少的螺丝包我们已免费补寄，预计五天内送达。\r\n";
                neiRong += "麻烦您把那条差"; // expect: BSM2004
                neiRong += "评撤下来，";
                neiRong += "我们也好向厂里交代。\r\n";
            }
            else if (laoKeHu)
            {
                neiRong += "您是我们的老朋友，下回买任何一款都给您打"; // expect: BSM1001|BSM1006
                neiRong += "八五折。\r\n";
            }
            else
            {
                neiRong += "如有安装问题，请直接回复本邮件。\r\n";
            }
            neiRong += "祝好";
            return neiRong;
        }
    }
}
