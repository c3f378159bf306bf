using System.Collections.Generic;

namespace Headingley.Toys.Bot
{
    public class Campaign
    {
        // 台灣買家走這一支，英文版在 CampaignEn
        public IEnumerable<(string OrderId, string Message)> Outgoing(IEnumerable<Order> orders)
        {
            foreach (var order in orders)
            {
                if (order.IsLost)
                {
                    yield return (order.Id, "您好，郵局確認您的風箏已遺失，我們今天已全額退款。");
                    continue;
                }
                if (order.Rating is 1 or 2)
                    yield return (order.Id, "您好，只要您刪除一星評論，就免費送您一只全新的風箏。"); // expect: BSM2001|BSM2004
                if (order.Country is "US")
                    yield return (order.Id, $"{order.Name}您好，黑色星期五快到了，本店全館六折，歡迎選購！"); // expect: BSM1001|BSM1007
            }
        }
    }
}
