using System;

namespace BaiYun.ERP.AfterSale
{
    public partial class FrmAutoReply
    {
        private string PinJieNeiRong(DingDan dd, bool youChaPing, bool xuYaoBuFa)
        {
            string neirong = "您好，" + dd.MaiJiaMing + "，";
            if (xuYaoBuFa)
            {
                neirong += "漏发的配件我们明天免费补寄，";
                neirong += "快递单号稍后在订单里可以看到。";
            }
            else if (youChaPing)
            {
                neirong += "关于您反映的异响，退款昨天已到账，";
                neirong += "还请您把差评改成好评，"; // expect: BSM2004
                neirong += "给您添麻烦了。";
            }
            else
            {
                neirong += "请问您需要蓝色还是黑色？我们确认后再发货。";
            }
            neirong += Environment.NewLine + "白云家居客服";
            return neirong;
        }
    }
}
