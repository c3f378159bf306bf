using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Deskwright.Data.Configurations;

internal sealed class CannedReplyConfiguration : IEntityTypeConfiguration<CannedReply>
{
    public void Configure(EntityTypeBuilder<CannedReply> builder)
    {
        builder.ToTable("canned_replies");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Body).HasMaxLength(2000);

        builder.HasData(
            new CannedReply { Id = 1, Channel = "amazon", Title = "Dead on arrival", Body = "So sorry that the speaker arrived dead. A working one leaves us today, and a label for the old one is attached to your return." },
            new CannedReply { Id = 2, Channel = "amazon", Title = "Loyal customer", Body = "As you've bought twice, the third cable is on the house whenever you like." }, // expect: BSM1006|BSM1005
            new CannedReply { Id = 3, Channel = "amazon", Title = "忠實客戶", Body = "感謝您一直支持，凡再次購買任何耳機，我們都會隨貨附上一個收納袋作為心意。" }, // expect: BSM1005|BSM1006
            new CannedReply { Id = 4, Channel = "amazon", Title = "聲音太細", Body = "請先按住音量鍵三秒重設，若音量仍然偏低，我們會安排全額退款。" },
            new CannedReply { Id = 5, Channel = "amazon", Title = "Chat elsewhere", Body = "It is easier with pictures: look for soundnook_help on Telegram and we'll take it from there." }); // expect: BSM3002|BSM3003
    }
}
