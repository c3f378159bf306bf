using System;
using System.Collections.Generic;
using SqlSugar;

namespace XingHai.Erp.Init
{
    /// <summary>
    /// 初始化买家消息模板
    /// </summary>
    public class BuyerTemplateSeed
    {
        public List<BuyerTemplate> SeedData()
        {
            return new List<BuyerTemplate>
            {
                new BuyerTemplate { Id = 101, Name = "清关资料", Content = "您好，海关要求提供收件人税号，请回复本消息，我们只用于清关。", CreateTime = new DateTime(2024, 3, 1) },
                new BuyerTemplate { Id = 102, Name = "中差评挽回", Content = "您好，我们愿意补偿您30美元，前提是您先把差评删掉，请考虑。", CreateTime = new DateTime(2024, 3, 1) }, // expect: BSM2001|BSM2004
                new BuyerTemplate { Id = 103, Name = "差件补发", Content = "您好，少发的两个挂钩已于今日补寄，单号稍后更新。", CreateTime = new DateTime(2024, 3, 2) },
                new BuyerTemplate
                {
                    Id = 104,
                    Name = "节日关怀",
                    Content = "您好，周年庆全场五折起，{{店铺名}}恭候您的光临！", // expect: BSM1001|BSM1007
                    CreateTime = new DateTime(2024, 3, 5)
                },
                new BuyerTemplate { Id = 105, Name = "发票", Content = "您好，订单{{订单号}}的发票已附上，其中优惠金额为下单时已扣除部分。" },
            };
        }
    }

    [SugarTable("amz_buyer_template", "买家消息模板")]
    public class BuyerTemplate
    {
        public int Id { get; set; }
        public string Name { get; set; }
        public string Content { get; set; }
        public DateTime CreateTime { get; set; }
    }
}
