using Microsoft.EntityFrameworkCore;

namespace DuoPu.Erp.EntityFrameworkCore;

public class DuoPuDbContext : DbContext
{
    public DbSet<BuyerMessageTemplate> BuyerMessageTemplates => Set<BuyerMessageTemplate>();

    protected override void OnModelCreating(ModelBuilder mb)
    {
        mb.Entity<BuyerMessageTemplate>(b =>
        {
            b.ToTable("buyer_message_template");
            b.HasData(
                new BuyerMessageTemplate { Id = 1, Lang = "zh", Body = "您好 {{buyer}}，海关要求补充税号，请在今天内回复以免退运。" },
                new BuyerMessageTemplate { Id = 2, Lang = "zh", Body = "您好 {{buyer}}，给您留了专属立减 {{discount}}，结账时填 {{coupon_code}}。" }, // expect: BSM1002|BSM1001
                new BuyerMessageTemplate { Id = 3, Lang = "en", Body = "Hello {{buyer}}, it is easier on www.duopu-direct.com, same stock and no waiting." }, // expect: BSM3001|BSM3003
                new BuyerMessageTemplate { Id = 4, Lang = "en", Body = "Hello {{buyer}}, the missing charger was posted today, there is nothing to pay." },
                new BuyerMessageTemplate { Id = 5, Lang = "tw", Body = "您好 {{buyer}}，寫下五星好評的朋友，我們加碼送延長保固一年。" }); // expect: BSM2001
        });
    }
}

public class BuyerMessageTemplate
{
    public int Id { get; set; }
    public string Lang { get; set; } = "";
    public string Body { get; set; } = "";
}
