namespace Beichen.Shuma.Mail
{
    public class YouJianPinJie
    {
        public string maiJia;
        public string danHao;

        public string PinJieHuiFang()
        {
            string neiRong = "尊敬的" + maiJia + "，您好：\n";
            neiRong += "您的订单" + danHao + "已签收十天，键盘用得还顺手吗？\n";
            neiRong += "如遇按键失灵，请直接回复本邮件，保修期内免费更换键轴。\n";
            neiRong += "另外，只要您上传带图评"; // expect: BSM2001
            neiRong += "价，手腕托就免费寄给您。\n";
            neiRong += "北辰数码客服部";
            return neiRong;
        }

        public string PinJieTuiKuan(decimal jinE)
        {
            return "尊敬的" + maiJia + "，您好：\n"
                + "您退回的键盘已验收，" + jinE + "美元已退至原付款方式，银行入账约需三天。\n"
                + "北辰数码客服部";
        }

        public string PinJieJieRi()
        {
            return "尊敬的" + maiJia + "，您好：\n"
                + "黑五就要到了，全店键盘打六" // expect: BSM1001|BSM1007
                + "折，记得来逛逛。\n"
                + "北辰数码客服部";
        }
    }
}
