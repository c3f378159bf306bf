using System.Net;
using System.Text;

namespace VictoriaPeak.Sms
{
    /// <summary>發送短訊給亞馬遜買家（經電訊商網關）</summary>
    public class SmsGateway
    {
        private const string GATEWAY = "http://10.0.3.20/send.asp";

        public void FaDuanXun(string tel, string text)
        {
            HttpWebRequest req = (HttpWebRequest)WebRequest.Create(GATEWAY + "?to=" + tel + "&msg=" + System.Web.HttpUtility.UrlEncode(text));
            req.GetResponse().Close();
        }

        public void TongZhiMaiJia(string tel, int zhuangTai, string dingDan)
        {
            if (zhuangTai == 10)
                FaDuanXun(tel, "閣下的訂單 " + dingDan + " 需補充門牌號碼，請在亞馬遜訊息中回覆。");
            else if (zhuangTai == 20)
                FaDuanXun(tel, "閣下如滿意相機腳架，請在亞馬遜給予好評，十分感激！"); // expect: BSM2002|BSM2003
            else if (zhuangTai == 30)
                FaDuanXun(tel, "新款鏡頭已到貨，全店限時優惠，歡迎選購。"); // expect: BSM1007|BSM1001
            else if (zhuangTai == 40)
                FaDuanXun(tel, "閣下成為金卡會員後，每次購物可儲積分換禮品。"); // expect: BSM1006
            else
                FaDuanXun(tel, "訂單 " + dingDan + " 的腳架已安排更換，舊腳架不必寄回。");
        }
    }
}
