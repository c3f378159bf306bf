using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meridian.Crm.Persistence;

public sealed class BuyerMessageConfiguration : IEntityTypeConfiguration<BuyerMessage>
{
    public void Configure(EntityTypeBuilder<BuyerMessage> builder)
    {
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Body).HasMaxLength(2000);

        builder.HasData(
            new BuyerMessage { Id = 1, Locale = "en-GB", Trigger = "Delivered", Body = "Dear {{buyer}}, the rug may smell of wool for a day or two. Air it and the smell goes away." },
            new BuyerMessage { Id = 2, Locale = "en-GB", Trigger = "Delivered+10", Body = "Dear {{buyer}}, every month we draw a winner among our customers. Reply with YES to enter for a £100 rug." }, // expect: BSM1006|BSM1005
            new BuyerMessage { Id = 3, Locale = "en-GB", Trigger = "Returned", Body = "Dear {{buyer}}, the rug arrived back with us and your card will be refunded within five days." },
            new BuyerMessage { Id = 4, Locale = "zh-CN", Trigger = "Delivered+10", Body = "{{buyer}}您好，我们的新款地毯上架啦，全场都有活动，欢迎来店铺逛逛。" }, // expect: BSM1007|BSM1001
            new BuyerMessage { Id = 5, Locale = "zh-CN", Trigger = "LowRating", Body = "{{buyer}}您好，看到您给了两星，我们愿意全额退款，只希望您把评价删掉。" }); // expect: BSM2001|BSM2004
    }
}

public class BuyerMessage
{
    public int Id { get; set; }
    public string Locale { get; set; } = "";
    public string Trigger { get; set; } = "";
    public string Body { get; set; } = "";
}
