using System;
namespace TongDa.Erp.Kefu
{
    public class MuBanTiHuan
    {
        string mb1 = "#姓名#您好，您的退款#金额#元已经原路退回。";
        string mb2 = "#姓名#您好，给五星好评后，我们把#金额#元红包发给您。"; // expect: BSM2001
        string mb3 = "#姓名#您好，请联系微信#微信号#，我们在微信上给您办理赔偿。"; // expect: BSM3002|BSM3003|BSM1003

        public string TiHuan(int i, string xm, decimal je)
        {
            var t = i == 1 ? mb1 : i == 2 ? mb2 : mb3;
            t = t.Replace("#姓名#", xm);
            t = t.Replace("#金额#", je.ToString("0.00"));
            t = t.Replace("#微信号#", "td_kefu66");
            return t;
        }
    }
}
