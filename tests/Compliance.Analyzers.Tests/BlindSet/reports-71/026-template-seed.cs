using Microsoft.EntityFrameworkCore;

namespace Xingtu.Erp.Data
{
    public class BuyerMessageTemplate
    {
        public int Id { get; set; }
        public string Marketplace { get; set; }
        public string Lang { get; set; }
        public string Scene { get; set; }
        public string Body { get; set; }
    }

    public class ErpContext : DbContext
    {
        public DbSet<BuyerMessageTemplate> BuyerMessageTemplates { get; set; }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            // 站内信模板初始化
            modelBuilder.Entity<BuyerMessageTemplate>().HasData(
                new BuyerMessageTemplate
                {
                    Id = 1,
                    Marketplace = "Amazon.com",
                    Lang = "en",
                    Scene = "size",
                    Body = "Hi {BuyerName}, size 42 in your order {OrderId} matches a US 8.5. If it does not fit, start a return in Your Orders and we pay the postage."
                },
                new BuyerMessageTemplate
                {
                    Id = 2,
                    Marketplace = "Amazon.com",
                    Lang = "en",
                    Scene = "loyal",
                    Body = "Hi {BuyerName}, you have just earned 300 loyalty points that turn into savings on your following orders." // expect: BSM1006
                },
                new BuyerMessageTemplate
                {
                    Id = 3,
                    Marketplace = "Amazon.com",
                    Lang = "zh",
                    Scene = "size",
                    Body = "{BuyerName}您好，订单{OrderId}的42码对应美码8.5。如不合脚，请在“我的订单”中发起退货，运费由我们承担。"
                },
                new BuyerMessageTemplate
                {
                    Id = 4,
                    Marketplace = "Amazon.com",
                    Lang = "zh",
                    Scene = "feedback",
                    Body = "{BuyerName}您好，只要您把店铺的负面反馈移除，我们就寄一双新袜子给您。" // expect: BSM2005|BSM2001
                },
                new BuyerMessageTemplate
                {
                    Id = 5,
                    Marketplace = "Amazon.co.uk",
                    Lang = "en",
                    Scene = "card",
                    Body = "Hi {BuyerName}, once your review of the trainers is online, a 15 pound Amazon gift card is yours." // expect: BSM2001
                });
        }
    }
}
