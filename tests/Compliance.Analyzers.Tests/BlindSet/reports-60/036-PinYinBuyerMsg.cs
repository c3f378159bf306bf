using System;
using System.Linq;
using Dapper;
using MySqlConnector;

namespace WuLiu.Yichang
{
    public class YiChangTongZhi
    {
        private readonly string _connStr;
        private readonly Action<string, string> _faGeiAmazonMaiJia;

        public YiChangTongZhi(string connStr, Action<string, string> faGeiAmazonMaiJia)
        {
            _connStr = connStr;
            _faGeiAmazonMaiJia = faGeiAmazonMaiJia;
        }

        public void Run()
        {
            using var conn = new MySqlConnection(_connStr);
            var rows = conn.Query<YiChangBaoGuo>("select * from yichang_baoguo where zhuangtai = 0 and pingtai = 'amazon'").ToList();
            foreach (var r in rows)
            {
                var buyerMessage = "";
                if (r.LeiXing == "TUIHUI")
                    buyerMessage = $"您好，您的包裹因无人签收被退回我方仓库，请回复是需要重新寄送还是退款。";
                else if (r.LeiXing == "HAIGUAN")
                    buyerMessage = $"您好，海关已放行，预计{r.YuJi:M月d日}送达。";
                else if (r.LeiXing == "DIUSHI")
                    buyerMessage = $"您好，包裹丢了，退款走平台太麻烦，我们用西联汇款把钱打给您。"; // expect: BSM1004|BSM3003
                else if (r.LeiXing == "YIQIANSHOU")
                    buyerMessage = $"您好，您的包裹(订单{r.DingDanHao})已于{r.QianShou:M月d日}签收，特此告知。"; // expect: BSM4002

                if (buyerMessage.Length > 0)
                    _faGeiAmazonMaiJia(r.DingDanHao, buyerMessage);
            }
        }
    }
}
