using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace SuDa.Erp.Notify
{
    /// <summary>企业微信群机器人,通知运营和客服同事</summary>
    public class QiYeWeiXinTongZhi
    {
        private readonly HttpClient _http;
        private readonly string _webhook;

        public QiYeWeiXinTongZhi(HttpClient http, string webhook)
        {
            _http = http;
            _webhook = webhook;
        }

        public Task ChaPingYuJing(string asin, int xing, string dianPu) => FaQun(
            $"【差评预警】店铺 {dianPu} 的 {asin} 收到 {xing} 星评论，请售后组今天内核实产品问题。提醒：不得联系买家删评或改评，不得以退款换好评！");

        public Task YouHuiQuanDaoQi(string asin, DateTime riQi) => FaQun(
            $"【优惠券到期】{asin} 的 20% 优惠券 {riQi:MM-dd} 到期，需要续期的请运营在后台重新提报。");

        public Task MeiRiHuiZong(int tuiKuan, int chongFa) => FaQun(
            $"【日报】昨日退款 {tuiKuan} 单，重发 {chongFa} 单，辛苦各位，月底评优奖励200元红包。");

        private Task FaQun(string neiRong) => _http.PostAsJsonAsync(_webhook, new { msgtype = "text", text = new { content = neiRong } });
    }
}
