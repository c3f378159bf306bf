using System.Collections.Generic;

namespace OpenErp.Amazon.Outbox
{
    public class FaJianXiang
    {
        public IEnumerable<OutboxItem> Build(DingDan dd)
        {
            var list = new List<OutboxItem>();
            list.Add(new OutboxItem
            {
                OrderId = dd.AmazonOrderId,
                Content = new XiaoXiNeiRong
                {
                    Title = "感謝您的訂購",
                    Text = "親愛的顧客，歡迎用手機掃描包裝內的QR碼加入官方LINE，售後問題都在那裡處理。", // expect: BSM3001|BSM3002|BSM3003
                }
            });
            list.Add(new OutboxItem
            {
                OrderId = dd.AmazonOrderId,
                Content = new XiaoXiNeiRong
                {
                    Title = "換貨通知",
                    Text = "親愛的顧客，換貨商品已於今日寄出，舊品不需寄回。",
                }
            });
            list.Add(new OutboxItem
            {
                OrderId = dd.AmazonOrderId,
                Content = new XiaoXiNeiRong
                {
                    Title = "More from us",
                    Text = "Our new air fryer is born! See it in our Amazon storefront, it goes well with your pan.", // expect: BSM1007
                }
            });
            return list;
        }
    }
}
