using System.Net;

namespace VictoriaPeak.Sms
{
    /// <summary>送貨短訊（亞馬遜買家訂單）</summary>
    public class DeliverySms
    {
        public void FaDuanXun(string tel, string text)
        {
            HttpWebRequest req = (HttpWebRequest)WebRequest.Create("http://10.0.3.20/send.asp?to=" + tel + "&msg=" + System.Web.HttpUtility.UrlEncode(text));
            req.GetResponse().Close();
        }

        public void TongZhiMaiJia(string tel, int zhuangTai, string dingDan)
        {
            if (zhuangTai == 10)
                FaDuanXun(tel, "閣下的訂單 " + dingDan + " 需補充門牌號碼，請在亞馬遜訊息中回覆。");
            else if (zhuangTai == 20)
                FaDuanXun(tel, "訂單 " + dingDan + " 的腳架雲台有瑕疵，已安排免費更換，舊件不必寄回。");
            else if (zhuangTai == 30)
                FaDuanXun(tel, "訂單 " + dingDan + " 因八號風球延後一天派送，敬請見諒。");
            else if (zhuangTai == 40)
                FaDuanXun(tel, "訂單 " + dingDan + " 已全額退款，款項將於七天內退回閣下的信用卡。");
            else
                FaDuanXun(tel, "訂單 " + dingDan + " 的櫃子較重，請回覆下週哪天方便收貨。");
        }
    }
}
