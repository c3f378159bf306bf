using System;
using System.Data.Entity.Migrations;

namespace LanHai.Erp.Data.Migrations
{
    internal sealed class Configuration : DbMigrationsConfiguration<LanHaiContext>
    {
        protected override void Seed(LanHaiContext context)
        {
            context.BuyerLetterTemplates.AddOrUpdate(x => x.Code,
                new BuyerLetterTemplate
                {
                    Code = "A01",
                    Title = "物流延误通知",
                    Content = "您好，您的包裹因航班取消延误三天，预计18号送达，给您带来不便非常抱歉。"
                },
                new BuyerLetterTemplate
                {
                    Code = "A02",
                    Title = "售后关怀",
                    Content = "您好，用得满意的话请给五星好评，我们将赠送价值99元的充电宝一个。" // expect: BSM2001
                },
                new BuyerLetterTemplate
                {
                    Code = "A03",
                    Title = "差评处理",
                    Content = "您好，我们愿意全额退款，前提是您把差评撤掉。" // expect: BSM2004|BSM2001
                });
        }
    }
}
