using Microsoft.EntityFrameworkCore;

namespace Beidou.Oms.EntityFrameworkCore
{
    public class OmsDbContext : DbContext
    {
        public DbSet<BuyerReplyTemplate> BuyerReplyTemplates { get; set; }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<BuyerReplyTemplate>(b =>
            {
                b.ToTable("oms_buyer_reply_template");
                b.Property(x => x.Body).HasMaxLength(4000).HasComment("回复买家正文");
                b.HasData(
                    new BuyerReplyTemplate { Id = 1, Name = "尺码不合", Body = "Hello, the size can be exchanged one time without cost. Please open the exchange in Your Orders." },
                    new BuyerReplyTemplate { Id = 2, Name = "索要测评", Body = "Hello, do you want keep the shoes for zero cost? We search persons who write about our shoes on Amazon, money is back after it is published." }, // expect: BSM2001
                    new BuyerReplyTemplate { Id = 3, Name = "关联销售", Body = "您好，鞋子穿着还舒服吧？同系列袜子买两双更划算，店铺首页就有。" }, // expect: BSM1007|BSM1001
                    new BuyerReplyTemplate { Id = 4, Name = "小额补偿", Body = "您好，胶水味大属于正常，通风两天即可。我们可以补偿您一双鞋垫的钱，您就别给差评了。" }, // expect: BSM2001|BSM1003|BSM2003
                    new BuyerReplyTemplate { Id = 5, Name = "已退款", Body = "您好，鞋盒破损已退您3.5美元，退款在订单详情里可以看到。" });
            });
        }
    }
}
