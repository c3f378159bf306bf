using System;

namespace OldErp.Mail
{
    public class YouJianNeiRong
    {
        public string strMaiJia, strDanHao, strChanPin;

        public string GetFollow1()
        {
            string strBody = "Dear " + strMaiJia + ":\r\n" +
                "Thanks for purchase " + strChanPin + " from us.\r\n" +
                "If the item make you smile, " + // expect: BSM2003|BSM2002
                "please share your happy experience in " +
                "the product review. " +
                "If any thing is wrong, write " +
                "to us first and not in the review.\r\n" +
                "Best regard\r\nService Team";
            return strBody;
        }

        public string GetFollow2()
        {
            string strBody = "尊敬的" + strMaiJia + "：\r\n" +
                "订单" + strDanHao + "已经送达。" +
                "我们为您准备了一份小" + // expect: BSM1005
                "礼物，" + "回复本邮件告知地址，" +
                "我们就免费寄给您。\r\n" +
                "客服部";
            return strBody;
        }

        public string GetPeiJian()
        {
            return "尊敬的" + strMaiJia + "：\r\n" + "您反映缺少的" + "遥控器" + "今天已经免费" + "补寄，" + "请留意查收。";
        }
    }
}
