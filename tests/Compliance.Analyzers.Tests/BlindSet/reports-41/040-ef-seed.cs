using Microsoft.EntityFrameworkCore;

namespace Lumen.Data
{
    public class LumenContext : DbContext
    {
        public DbSet<BuyerMessageTemplate> BuyerMessageTemplates { get; set; }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<BuyerMessageTemplate>().HasData(
                new BuyerMessageTemplate { Id = 1, Event = "Shipped_Late", Body = "Dear {Name}, the fairy lights are late by two days. We apologise." },
                new BuyerMessageTemplate { Id = 2, Event = "Day_14", Body = "Dear {Name}, which rating would you give the fairy lights? Leave your review on Amazon, please." }, // expect: BSM2006
                new BuyerMessageTemplate { Id = 3, Event = "Day_30", Body = "Dear {Name}, clip the coupon on our page today, it lowers the price of your next set." }, // expect: BSM1002|BSM1001
                new BuyerMessageTemplate { Id = 4, Event = "Bad_Review", Body = "{Name}您好，故障已经解决，恳请您重新考虑一下那条两星评价。" }, // expect: BSM2004
                new BuyerMessageTemplate { Id = 5, Event = "TuiHuo", Body = "{Name}您好，退货已收到，货款今天原路退回。" },
                new BuyerMessageTemplate { Id = 6, Event = "HuiGou", Body = "{Name}您好，复购客户可加入VIP会员群，享受长期积分奖励。" }); // expect: BSM1006
        }
    }
}
