using System.Collections.Generic;
using SqlSugar;
using TengFei.KuaJing.Model;

namespace TengFei.KuaJing.BLL
{
    /// <summary>差评处理：先抓取差评，再匹配订单，最后联系买家</summary>
    public class ChaPingBLL
    {
        private readonly SqlSugarClient db;

        public ChaPingBLL(SqlSugarClient db) { this.db = db; }

        public int ChuLi(string asin)
        {
            var list = db.Queryable<Review>().Where(r => r.Asin == asin && r.Star <= 3).ToList();
            int count = 0;
            foreach (var r in list)
            {
                var order = db.Queryable<Order>().First(o => o.BuyerName == r.Author);
                if (order == null) continue;

                string neiRong = r.Star == 1 ? YiXing(r) : r.Star == 2 ? LiangXing(r) : SanXing(r);
                count += Sender.Send(order.AmazonOrderId, neiRong) ? 1 : 0;
            }
            return count;
        }

        private string YiXing(Review r)
        {
            return "您好，看到您的留言非常抱歉。我们愿意全额退款，条件是您把一星" + "评价撤下来。"; // expect: BSM2001|BSM2004
        }

        private string LiangXing(Review r)
        {
            return $@"您好，您在{r.Date:yyyy-MM-dd}反馈的漏水问题，是密封圈装反导致的。
请把密封圈翻面后重新装上，如仍漏水，我们免费更换一台。";
        }

        private string SanXing(Review r) => @"您好，水壶已经换新，希望您能重新编辑评分，改成更高的星级。"; // expect: BSM2004

        private static readonly Dictionary<string, string> Feedback = new Dictionary<string, string>
        {
            { "yuqi", "您好，包裹因暴雪晚到两天，实在抱歉，运费我们已退回给您。" },
            { "fb", "您好，撤销店铺差评feedback，我们给您20美元。" }, // expect: BSM2005|BSM2001
        };
    }
}
