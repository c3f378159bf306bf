namespace LaoErp.WinForm.Amazon
{
    public class MailBuilder
    {
        private string strShopName = "GreenLeaf Direct";

        public string BuildShouHouMail(string strBuyer, string strOrder)
        {
            string strBody = "Dear " + strBuyer + ",\r\n" +
                "Regarding order " + strOrder + ": we hope the garden hose works well.\r\n" +
                "Tell other gardeners about it in a short rev" + "iew, and once it is online we pay " + // expect: BSM2001
                "you the full price back.\r\n" +
                "Kind regards, " + strShopName;
            return strBody;
        }

        public string BuildTuiJianMail(string strBuyer)
        {
            string neiRong = "";
            neiRong += "尊敬的" + strBuyer + "：\r\n";
            neiRong += "您购买的水管接头已到货。";
            neiRong += "本店新上架的自动洒水器正在热卖，欢迎到店铺"; // expect: BSM1007
            neiRong += "首页选购。\r\n";
            neiRong += "如接头漏水，请回复此邮件，我们免费更换。";
            return neiRong;
        }
    }
}
