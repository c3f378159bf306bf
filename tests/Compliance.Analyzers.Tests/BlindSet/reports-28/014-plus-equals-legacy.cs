namespace YunCang.Erp.KeFu
{
    public class ZhanNeiXin
    {
        public string ShengChengNeiRong(DingDan dd)
        {
            string neirong = "";
            neirong += "尊敬的" + dd.MaiJiaMing + "：\r\n";
            neirong += "您的订单" + dd.DanHao + "已由海外仓发出。\r\n";
            if (dd.ShiFouLaoKe)
            {
                neirong += "作为老客户，您可以";
                neirong += "加客服微"; // expect: BSM3002|BSM3003
                neirong += "信 lanxing_88，";
                neirong += "我们拉您进群。\r\n";
            }
            else
            {
                neirong += "如收到后有任何破损，请直接回复本邮件，我们为您免费补发。\r\n";
            }
            // 结尾
            neirong += "祝您生活愉快！";
            return neirong;
        }

        public string CuiPing(DingDan dd)
        {
            return "尊敬的" + dd.MaiJiaMing + "，麻烦您抽空给我们一个五" + // expect: BSM2002
                   "星好评，" + "对小店非常重要。";
        }
    }
}
