using System.Collections.Generic;
using SqlSugar;

namespace Kjds.Erp.Data.Seed
{
    public class BuyerMessageTemplateSeed
    {
        private readonly ISqlSugarClient _db;

        public BuyerMessageTemplateSeed(ISqlSugarClient db)
        {
            _db = db;
        }

        public void Run()
        {
            var list = new List<BuyerMessageTemplate>
            {
                new BuyerMessageTemplate
                {
                    Id = 1001,
                    Platform = "Amazon",
                    Name = "地址不完整",
                    Subject = "关于订单 {OrderId} 的收货地址",
                    Content = "您好 {BuyerName}，您的收货地址缺少门牌号，请回复本消息补充，以便我们按时发货。"
                },
                new BuyerMessageTemplate
                {
                    Id = 1002,
                    Platform = "Amazon",
                    Name = "无货",
                    Subject = "关于订单 {OrderId}",
                    Content = "您好 {BuyerName}，这个颜色厂家断货了，我们发不出来，麻烦您自己在后台点一下取消订单，原因选不想要了就行。" // expect: BSM4001
                },
                new BuyerMessageTemplate
                {
                    Id = 1003,
                    Platform = "Amazon",
                    Name = "刻字确认",
                    Subject = "订单 {OrderId} 刻字内容确认",
                    Content = "您好 {BuyerName}，您留的刻字内容是“{Engraving}”，请确认大小写是否正确，我们收到回复后开始制作。"
                },
                new BuyerMessageTemplate
                {
                    Id = 1004,
                    Platform = "Amazon",
                    Name = "收货一周",
                    Subject = "订单 {OrderId}",
                    Content = "Hi {BuyerName}, thanks for buying our yoga mat. Show us the screenshot of your comment with stars and we send you 10 USD Amazon card same day." // expect: BSM2001
                },
            };

            _db.Storageable(list).ExecuteCommand();
        }
    }

    [SugarTable("buyer_message_template", TableDescription = "买家消息模板")]
    public class BuyerMessageTemplate
    {
        [SugarColumn(IsPrimaryKey = true)]
        public long Id { get; set; }
        public string Platform { get; set; }
        public string Name { get; set; }
        public string Subject { get; set; }
        [SugarColumn(ColumnDataType = "nvarchar(2000)")]
        public string Content { get; set; }
    }
}
